import type { Messages } from '../messages/messages.ts';
import type { Io } from './io.ts';

/** One line that says how far a long job is, and leaves no trace. */
export interface Progress {
  show(done: number, file: string): void;
  clear(): void;
}

/** Fewer files than this are done before anyone could read the line. */
const WORTH_SHOWING = 5;

const TO_START_OF_EMPTY_LINE = '\r\u001B[2K';

/** Progress on standard error, where that is a terminal and the job is long enough. */
export function progressOn(io: Io, messages: Messages, all: number): Progress {
  if (!io.showsProgress || all < WORTH_SHOWING) return { show() {}, clear() {} };
  const columns = io.columns ?? 80;
  return {
    show: (done, file) =>
      io.stderr(
        TO_START_OF_EMPTY_LINE + messages.command.progress(done, all, file).slice(0, columns - 1),
      ),
    clear: () => io.stderr(TO_START_OF_EMPTY_LINE),
  };
}

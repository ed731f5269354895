import type { Messages } from '../messages/messages.ts';
import { formatValue } from '../reports/format-value.ts';
import type { Io } from './io.ts';

/** One line that says how far a long job is, and leaves no trace. */
export interface Progress {
  show(done: number, file: string): void;
  clear(): void;
}

/** Fewer files than this are done before anyone could read the line. */
const WORTH_SHOWING = 5;

const TO_START_OF_EMPTY_LINE = '\r\u001B[2K';

/** How much of a line is filled: not its last column. Some terminals say that they have none. */
const widthOf = ({ columns }: Io): number => (columns || 80) - 1;

/** Progress on standard error, where that is a terminal and the job is long enough. */
export function progressOn(io: Io, messages: Messages, all: number): Progress {
  if (!io.showsProgress || all < WORTH_SHOWING) return { show() {}, clear() {} };
  const most = widthOf(io);
  return {
    show: (done, file) =>
      io.stderr(TO_START_OF_EMPTY_LINE + messages.command.progress(done, all, file).slice(0, most)),
    clear: () => io.stderr(TO_START_OF_EMPTY_LINE),
  };
}

/** How often the line of a long job is written, in milliseconds. */
const OFTEN_ENOUGH = 100;

/** Progress of an inventory: how far, how fast, and how long it will still take. */
export function stockProgress(
  io: Io,
  messages: Messages,
  all: number,
): { show(done: number): void; clear(): void } {
  if (!io.showsProgress || all < WORTH_SHOWING) return { show() {}, clear() {} };
  const most = widthOf(io);
  const begin = io.clock();
  let last = begin;
  return {
    show(done) {
      const now = io.clock();
      if (now - last < OFTEN_ENOUGH) return;
      last = now;
      const rate = done / ((now - begin) / 1000);
      const left = messages.inventory.timeLeft((all - done) / rate);
      const perSecond = formatValue(rate < 10 ? rate : Math.round(rate), 'count', messages);
      const line = messages.inventory.progress(done, all, perSecond, left);
      io.stderr(TO_START_OF_EMPTY_LINE + line.slice(0, most));
    },
    clear: () => io.stderr(TO_START_OF_EMPTY_LINE),
  };
}

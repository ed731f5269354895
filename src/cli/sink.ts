import { appendFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { MARK } from '../document/made-by-helder.ts';
import type { Messages } from '../messages/messages.ts';
import { CommandError } from './errors.ts';
import type { Io } from './io.ts';
import type { RequestableFormat } from './report-requests.ts';

/** Where one report goes. */
export interface Sink {
  /** Fails where the report could not be written, before hours of work are done for it. */
  open(): Promise<void>;
  write(text: string | Uint8Array): Promise<void>;
}

const screen = (io: Io): Sink => ({
  open: async () => undefined,
  write: async (text) => io.stdout(text as string),
});

/** @param head what a report in text begins with */
function fileSink(output: string, head: string, messages: Messages, io: Io): Sink {
  const path = resolve(io.cwd, output);
  const orExplain = async (writing: Promise<void>) => {
    try {
      await writing;
    } catch (cause) {
      throw new CommandError(messages.command.outputFailed(output), { cause });
    }
  };
  let begun = false;
  return {
    open: () => orExplain(appendFile(path, '')),
    async write(text) {
      const whole = typeof text === 'string' && !begun ? head + text : text;
      await orExplain((begun ? appendFile : writeFile)(path, whole));
      begun = true;
    },
  };
}

/**
 * Where a report goes: a file, or the screen where none was given. A report in plain text gets its
 * mark here, for on the screen it has none.
 */
export const sinkFor = (
  output: string | undefined,
  { extension }: RequestableFormat,
  messages: Messages,
  io: Io,
): Sink =>
  output === undefined
    ? screen(io)
    : fileSink(output, extension === 'txt' ? `${MARK.text}\n\n` : '', messages, io);

import { appendFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Messages } from '../messages/messages.ts';
import { CommandError } from './errors.ts';
import type { Io } from './io.ts';

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

function fileSink(output: string, messages: Messages, io: Io): Sink {
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
      await orExplain((begun ? appendFile : writeFile)(path, text));
      begun = true;
    },
  };
}

/** Where a report goes: a file, or the screen where none was given. */
export const sinkFor = (output: string | undefined, messages: Messages, io: Io): Sink =>
  output === undefined ? screen(io) : fileSink(output, messages, io);

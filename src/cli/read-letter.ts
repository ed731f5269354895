import { resolve } from 'node:path';
import { DEFAULT_LIMITS } from '../document/limits.ts';
import type { Document, DocumentFormat } from '../document/model.ts';
import type { Source } from '../document/read.ts';
import { readSourceFile } from '../document/source-file.ts';
import type { Letters, Yardstick } from '../letter/letters.ts';
import { B1 } from '../norm/b1.ts';
import type { Io } from './io.ts';

/** Stands for standard input on the command line. */
export const STDIN = '-';

/** How letters are read: the options of a command that reads any. */
export interface ReadOptions {
  /** Format of standard input, where the person said so. */
  readonly as?: DocumentFormat;
  /** Limits for each file: seconds, and millions of bytes. */
  readonly timeout?: number;
  readonly memory?: number;
}

/** The bytes that a name on the command line stands for. */
export async function sourceOf(file: string, { as }: ReadOptions, io: Io): Promise<Source> {
  if (file !== STDIN) return readSourceFile(file, resolve(io.cwd, file));
  const bytes = await io.stdin();
  return { name: file, bytes, ...(as && { format: as }) };
}

/** Reads and assesses letters within the limits that the person gave. */
export const lettersWithin = (
  { timeout, memory }: ReadOptions,
  io: Io,
  yardstick: Yardstick = { norm: B1 },
): Letters =>
  io.letters(
    {
      seconds: timeout ?? DEFAULT_LIMITS.seconds,
      megabytes: memory ?? DEFAULT_LIMITS.megabytes,
    },
    yardstick,
  );

/** Reads the letters that names on the command line stand for. */
export function letterReader(options: ReadOptions, io: Io): (file: string) => Promise<Document> {
  const { read } = lettersWithin(options, io);
  return async (file) => read(await sourceOf(file, options, io));
}

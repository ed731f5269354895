import { resolve } from 'node:path';
import { DEFAULT_LIMITS } from '../document/limits.ts';
import type { Document, DocumentFormat } from '../document/model.ts';
import type { Source } from '../document/read.ts';
import { readSourceFile } from '../document/source-file.ts';
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

async function sourceOf(file: string, as: DocumentFormat | undefined, io: Io): Promise<Source> {
  if (file !== STDIN) return readSourceFile(file, resolve(io.cwd, file));
  const bytes = await io.stdin();
  return { name: file, bytes, ...(as && { format: as }) };
}

/**
 * Reads the letters that names on the command line stand for. It rejects with `UnreadableError`
 * for one that cannot be read.
 */
export function letterReader(options: ReadOptions, io: Io): (file: string) => Promise<Document> {
  const read = io.letterReader({
    seconds: options.timeout ?? DEFAULT_LIMITS.seconds,
    megabytes: options.memory ?? DEFAULT_LIMITS.megabytes,
  });
  return async (file) => read(await sourceOf(file, options.as, io));
}

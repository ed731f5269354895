import { resolve } from 'node:path';
import type { Document, DocumentFormat } from '../document/model.ts';
import { readDocument, type Source } from '../document/read.ts';
import { readSourceFile } from '../document/source-file.ts';
import type { Io } from './io.ts';

/** Stands for standard input on the command line. */
export const STDIN = '-';

async function sourceOf(file: string, as: DocumentFormat | undefined, io: Io): Promise<Source> {
  if (file !== STDIN) return readSourceFile(file, resolve(io.cwd, file));
  const bytes = await io.stdin();
  return { name: file, bytes, ...(as && { format: as }) };
}

/**
 * The letter that a name on the command line stands for.
 *
 * @param as format of standard input, where the person said so
 * @throws {UnreadableError} when it cannot be read
 */
export const readLetter = async (
  file: string,
  as: DocumentFormat | undefined,
  io: Io,
): Promise<Document> => readDocument(await sourceOf(file, as, io));

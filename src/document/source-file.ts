import { readFile } from 'node:fs/promises';
import type { Source } from './read.ts';
import { UnreadableError, type UnreadableReason } from './unreadable.ts';

const REASONS: Readonly<Record<string, UnreadableReason>> = {
  ENOENT: { code: 'not-found' },
  ENOTDIR: { code: 'not-found' },
  EISDIR: { code: 'is-directory' },
  EACCES: { code: 'no-access' },
  EPERM: { code: 'no-access' },
  EBUSY: { code: 'no-access' },
};

/**
 * The bytes of a file on disk.
 *
 * @param name what the person calls it
 * @param path where it is
 * @throws {UnreadableError} when there is no such file, or it may not be read
 */
export async function readSourceFile(name: string, path: string): Promise<Source> {
  try {
    return { name, bytes: await readFile(path) };
  } catch (cause) {
    const reason = REASONS[(cause as NodeJS.ErrnoException).code ?? ''];
    throw reason ? new UnreadableError(reason, { cause }) : cause;
  }
}

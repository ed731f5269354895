import { readFile, stat } from 'node:fs/promises';
import type { Source } from './read.ts';
import { UnreadableError, type UnreadableReason } from './unreadable.ts';

const REASONS: Readonly<Record<string, UnreadableReason>> = {
  ENOENT: { code: 'not-found' },
  ENOTDIR: { code: 'not-found' },
  ENAMETOOLONG: { code: 'not-found' },
  // A link that leads to itself leads nowhere.
  ELOOP: { code: 'not-found' },
  EISDIR: { code: 'is-directory' },
};

/** A scan of a hundred pages is smaller than this. */
const MOST_BYTES = 200_000_000;

/** Why a path cannot be read before it is opened; a pipe or device might never end. */
async function obstacleAt(path: string): Promise<UnreadableReason | undefined> {
  const found = await stat(path);
  if (found.isDirectory()) return { code: 'is-directory' };
  if (!found.isFile()) return { code: 'not-a-file' };
  return found.size > MOST_BYTES ? { code: 'too-large' } : undefined;
}

/**
 * The bytes of a file on disk. Links are followed.
 *
 * @param name what the person calls it
 * @param path where it is
 * @throws {UnreadableError} when there is no such file, or it may not or cannot be read, also when
 *   it disappears halfway
 */
export async function readSourceFile(name: string, path: string): Promise<Source> {
  try {
    const obstacle = await obstacleAt(path);
    if (obstacle) throw new UnreadableError(obstacle);
    return { name, bytes: await readFile(path) };
  } catch (cause) {
    if (cause instanceof UnreadableError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    throw new UnreadableError(REASONS[code ?? ''] ?? { code: 'no-access' }, { cause });
  }
}

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
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

/** What a file on disk gives, or why it gives nothing. */
async function fromFile<Result>(path: string, read: () => Promise<Result>): Promise<Result> {
  try {
    const obstacle = await obstacleAt(path);
    if (obstacle) throw new UnreadableError(obstacle);
    return await read();
  } catch (cause) {
    if (cause instanceof UnreadableError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    throw new UnreadableError(REASONS[code ?? ''] ?? { code: 'no-access' }, { cause });
  }
}

/**
 * The bytes of a file on disk. Links are followed.
 *
 * @param name what the person calls it
 * @param path where it is
 * @throws {UnreadableError} when there is no such file, or it may not or cannot be read, also when
 *   it disappears halfway
 */
export const readSourceFile = (name: string, path: string): Promise<Source> =>
  fromFile(path, async () => ({ name, bytes: await readFile(path) }));

/**
 * SHA-256 of a file on disk, in hexadecimals, without the whole of it in memory.
 *
 * @throws {UnreadableError} as `readSourceFile` does
 */
export const hashSourceFile = (path: string): Promise<string> =>
  fromFile(path, async () => {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(path)) hash.update(chunk);
    return hash.digest('hex');
  });

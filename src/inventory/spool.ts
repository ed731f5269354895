import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LetterRow } from './row.ts';
import { type Rows, rowsInLines } from './rows.ts';
import { SpoolError } from './spool-error.ts';

/** Where rows lie from when they are measured until all reports are written: not in memory. */
export interface Spool {
  add(row: LetterRow): Promise<void>;
  /** All rows until now, in the order in which they came. */
  rows(): Promise<Rows>;
}

/** So much is written and read at a time, in characters and in bytes. */
const AT_A_TIME = 1 << 16;

/** A file from its beginning, wherever others are in it; a stream would close it. */
async function* chunksOf(file: FileHandle): AsyncGenerator<Buffer> {
  let position = 0;
  for (;;) {
    const { bytesRead, buffer } = await file.read({
      buffer: Buffer.allocUnsafe(AT_A_TIME),
      position,
    });
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    position += bytesRead;
  }
}

/**
 * Lends a spool: a file in a folder that only this user may read, gone when the work is done. Most
 * systems let go of it at once, so that nothing stays behind when the program is killed.
 *
 * @throws {SpoolError} where it cannot be written
 */
export async function withSpool<Result>(
  folder: string,
  work: (spool: Spool) => Promise<Result>,
): Promise<Result> {
  const orExplain = <T>(writing: Promise<T>): Promise<T> =>
    writing.catch((cause) => {
      throw new SpoolError(folder, { cause });
    });
  const path = join(folder, `helder-${randomUUID()}.ndjson`);
  const file = await orExplain(open(path, 'wx+', 0o600));
  // Windows keeps a file that is open.
  const remove = () => rm(path, { force: true }).catch(() => undefined);
  await remove();
  let length = 0;
  let waiting = '';
  const write = async (): Promise<void> => {
    const text = waiting;
    waiting = '';
    await orExplain(file.appendFile(text));
  };
  try {
    return await work({
      async add(row) {
        waiting += `${JSON.stringify(row)}\n`;
        length++;
        if (waiting.length > AT_A_TIME) await write();
      },
      async rows() {
        await write();
        return rowsInLines(length, () => chunksOf(file));
      },
    });
  } finally {
    await file.close();
    await remove();
  }
}

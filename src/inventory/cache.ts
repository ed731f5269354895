import { createReadStream } from 'node:fs';
import { appendFile, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { linesOf } from './lines.ts';
import type { Measured } from './row.ts';

/** Remembers what was measured of the bytes of a letter, so that a second run does only what changed. */
export interface Cache {
  get(key: string): Promise<Measured | undefined>;
  put(key: string, measured: Measured): Promise<void>;
  close(): Promise<void>;
}

/** Where nothing is remembered. */
export const NO_CACHE: Cache = {
  get: async () => undefined,
  put: async () => undefined,
  close: async () => undefined,
};

/** Where a line stands in the file, in bytes. Only this is kept in memory. */
interface Place {
  readonly start: number;
  readonly length: number;
}

/** A line begins with its key: `["<key>",{…}]`. */
const keyOf = (line: Buffer): string | undefined =>
  /^\["([^"]+)",/u.exec(line.toString('latin1', 0, 200))?.[1];

/** Reads the lines of a file of the cache; a last line that was never finished is no line. */
async function indexOf(path: string): Promise<{ places: Map<string, Place>; isWhole: boolean }> {
  const places = new Map<string, Place>();
  let isWhole = true;
  try {
    for await (const { start, bytes, isEnded } of linesOf(createReadStream(path))) {
      const key = keyOf(bytes);
      if (isEnded && key !== undefined) places.set(key, { start, length: bytes.length });
      isWhole = isEnded;
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return { places, isWhole };
}

/**
 * A cache in a folder: one file for each yardstick, with a line for each letter, only ever added
 * to. What was written before a run was broken off is there for the next.
 *
 * @param yardstick name of the yardstick: with another, nothing is found
 * @throws the error of the file system where the folder cannot be made or read
 */
export async function cacheIn(folder: string, yardstick: string): Promise<Cache> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${yardstick}.ndjson`);
  const { places, isWhole } = await indexOf(path);
  // Ends a line that was broken off, so that the next is whole.
  if (!isWhole) await appendFile(path, '\n');
  const file = await open(path, 'a+');
  let turn: Promise<unknown> = Promise.resolve();
  return {
    async get(key) {
      const place = places.get(key);
      if (!place) return undefined;
      const bytes = Buffer.alloc(place.length);
      await file.read(bytes, 0, place.length, place.start);
      try {
        const [found, measured] = JSON.parse(bytes.toString('utf8')) as [string, Measured];
        return found === key ? measured : undefined;
      } catch {
        // Damaged, or moved by a run at the same time: measured again.
        return undefined;
      }
    },
    put(key, measured) {
      const line = Buffer.from(`${JSON.stringify([key, measured])}\n`);
      // One after the other: the place of a line is known by the size of the file behind it.
      const writing = turn.then(async () => {
        await file.appendFile(line);
        const { size } = await file.stat();
        places.set(key, { start: size - line.length, length: line.length - 1 });
      });
      turn = writing.catch(() => undefined);
      return writing;
    },
    close: () => file.close(),
  };
}

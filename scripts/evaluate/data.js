// @ts-check
/** Finding one's way in the folder of data, whose layout `docs/accuracy.md` gives. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Data that is there but is not what it should be; the message is for a person. */
export class DataError extends Error {}

/**
 * The names of the files of a part of the data that end in `extension`, in order; none where the
 * part is missing.
 *
 * @param {string} data @param {string} part @param {string} extension
 */
export function filesOf(data, part, extension) {
  const folder = join(data, part);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .sort();
}

/** @param {string} path */
export const linesOf = (path) =>
  readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');

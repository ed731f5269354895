import { sep } from 'node:path';
import type { Assessment } from '../letter/assess.ts';
import { groupedBy } from './grouped-by.ts';
import { type Totals, totalsOf } from './totals.ts';

/** Letters that have something in common, with how they do. */
export interface Group {
  /** What they have in common; empty for a letter that lies in no folder of its own. */
  readonly name: string;
  readonly totals: Totals;
}

const foldersOf = (file: string): string[] => file.replaceAll(sep, '/').split('/').slice(0, -1);

/** How many folders, from the left, all files have in common. */
function sharedDepth(files: readonly string[]): number {
  const [first = [], ...others] = files.map(foldersOf);
  const depth = first.findIndex((folder, at) => others.some((each) => each[at] !== folder));
  return depth < 0 ? first.length : depth;
}

/** How many signs the names of all files begin with in common: the folders that all of them share. */
export function sharedPath(files: readonly string[]): number {
  const depth = sharedDepth(files);
  const shared = foldersOf(files[0] ?? '').slice(0, depth);
  return shared.reduce((length, folder) => length + folder.length + 1, 0);
}

/**
 * The department that each letter belongs to: the first folder that not all of them share. In a
 * municipality that is how exports arrive, a folder for each department.
 */
export function departmentsOf(letters: readonly Pick<Assessment, 'file'>[]): string[] {
  const files = letters.map(({ file }) => file);
  const depth = sharedDepth(files);
  return files.map((file) => foldersOf(file)[depth] ?? '');
}

/** The format of a letter; of one that could not be read, what its name ends in. */
export const kindOfFile = (letter: Assessment): string =>
  letter.status === 'unreadable'
    ? (/\.([^.\\/]+)$/u.exec(letter.file)?.[1]?.toLowerCase() ?? '')
    : letter.format;

/** Letters by the name that each has, in the order of the names. */
export function groupsBy(letters: readonly Assessment[], names: readonly string[]): Group[] {
  const named = letters.map((letter, at) => ({ letter, name: names[at] ?? '' }));
  return groupedBy(named, ({ name }) => name).map(([name, members]) => ({
    name,
    totals: totalsOf(members.map(({ letter }) => letter)),
  }));
}

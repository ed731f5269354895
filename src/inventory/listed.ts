import { posix, resolve } from 'node:path';
import { groupedBy } from './grouped-by.ts';
import { type UnreadableLabel, unreadableIn, type WrittenLabels } from './labels.ts';
import type { Manifest } from './manifest.ts';

/** What a list says of the files of an inventory, and what of it is of no use. */
export interface Listed {
  readonly labelsOf: (file: string) => WrittenLabels | undefined;
  /** Lines that are of none of the files, as the list has them. */
  readonly ofNone: readonly string[];
  /** Lines that may be of several files, and so are left out. */
  readonly ofSeveral: readonly string[];
  /** Files that have several lines, of which the last counts. */
  readonly twice: readonly string[];
  /** Values that cannot be read, of the lines that count. */
  readonly unreadable: readonly UnreadableLabel[];
}

/** How surely a line is of a file, the surest first. */
const SURENESS = ['name', 'end', 'name in other case', 'end in other case'] as const;

/** So many files are several; which others there are does not matter. */
const SEVERAL = 2;

/** The files that a path in the list fits as surely as any, up to `SEVERAL`. */
interface Fit {
  readonly sureness: number;
  readonly files: Set<string>;
}

/** A path as lists have it, also those of Windows; one accented letter is one character. */
const plain = (path: string) => posix.normalize(path.replaceAll('\\', '/')).normalize('NFC');

const folded = (path: string) => path.toLowerCase();

/** What a file is called: within each of these folders that it is in, and as it is. */
export function namesWithin(folders: readonly string[]): (file: string) => string[] {
  const starts = folders
    .map((folder) => folder.replace(/\/+$/u, ''))
    .filter((folder) => folder !== '')
    .map((folder) => `${folder}/`);
  return (file) => [
    ...starts.filter((start) => file.startsWith(start)).map((start) => file.slice(start.length)),
    file,
  ];
}

/** A path, and each end of it that begins with a folder or is the last name. */
function endsOf(path: string): string[] {
  const ends = [path];
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
    ends.push(path.slice(at + 1));
  }
  return ends;
}

/**
 * Finds the file of each line. Its path may be as the file is named, within a folder that was
 * given, or the end of where the file is: only its name will do where no other file has it. Upper
 * and lower case may differ where just one file is called so.
 *
 * @param files all files of the inventory, named with "/"
 * @param folders those that the person gave, named as the files are
 */
export function listed(
  { lines: manifest, cwd }: Manifest,
  files: readonly string[],
  folders: readonly string[],
): Listed {
  const namesOf = namesWithin(folders);
  const paths = manifest.map(({ file }) => plain(file));
  const pathsBy = new Map(groupedBy([...new Set(paths)], folded));
  const fits = new Map<string, Fit>();
  const add = (file: string, called: string, isName: boolean) => {
    for (const path of pathsBy.get(folded(called)) ?? []) {
      const sureness = SURENESS.indexOf(
        `${isName ? 'name' : 'end'}${path === called ? '' : ' in other case'}`,
      );
      const fit = fits.get(path);
      if (!fit || sureness < fit.sureness) fits.set(path, { sureness, files: new Set([file]) });
      else if (sureness === fit.sureness && fit.files.size < SEVERAL) fit.files.add(file);
    }
  };
  for (const file of files) {
    const path = plain(resolve(cwd, file));
    for (const name of [...namesOf(file).map(plain), path]) add(file, name, true);
    for (const end of endsOf(path)) add(file, end, false);
  }

  const ofNone: string[] = [];
  const ofSeveral: string[] = [];
  const twice = new Set<string>();
  const counting = new Map<string, { readonly sureness: number; readonly labels: WrittenLabels }>();
  for (const [at, { file: written, labels }] of manifest.entries()) {
    const { sureness = 0, files: found = new Set<string>() } = fits.get(paths[at] ?? '') ?? {};
    const [file, ...others] = found;
    if (file === undefined) ofNone.push(written);
    else if (others.length > 0) ofSeveral.push(written);
    else {
      const before = counting.get(file);
      if (before) twice.add(file);
      if (!before || sureness <= before.sureness) counting.set(file, { sureness, labels });
    }
  }
  return {
    labelsOf: (file) => counting.get(file)?.labels,
    ofNone,
    ofSeveral,
    twice: [...twice],
    unreadable: [...counting.values()].flatMap(({ labels }) => unreadableIn(labels)),
  };
}

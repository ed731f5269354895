import { posix, resolve } from 'node:path';
import { type UnreadableLabel, unreadableIn, type WrittenLabels } from './labels.ts';
import type { Manifest, ManifestLine } from './manifest.ts';

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

/** The files that a line fits as surely as any. */
interface Fit {
  sureness: number;
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
  const linesBy = new Map<string, number[]>();
  for (const [line, path] of paths.entries()) {
    const lines = linesBy.get(folded(path));
    if (lines) lines.push(line);
    else linesBy.set(folded(path), [line]);
  }
  const fits = new Map<number, Fit>();
  const add = (file: string, path: string, isName: boolean) => {
    for (const line of linesBy.get(folded(path)) ?? []) {
      const sureness = SURENESS.indexOf(
        `${isName ? 'name' : 'end'}${paths[line] === path ? '' : ' in other case'}`,
      );
      const fit = fits.get(line);
      if (!fit || sureness < fit.sureness) fits.set(line, { sureness, files: new Set([file]) });
      else if (sureness === fit.sureness) fit.files.add(file);
    }
  };
  for (const file of files) {
    const path = plain(resolve(cwd, file));
    for (const name of [...namesOf(file).map(plain), path]) add(file, name, true);
    for (const end of endsOf(path)) add(file, end, false);
  }

  const linesOf = new Map<string, { readonly line: ManifestLine; readonly sureness: number }[]>();
  const ofNone: string[] = [];
  const ofSeveral: string[] = [];
  for (const [at, line] of manifest.entries()) {
    const { sureness = 0, files: found = new Set<string>() } = fits.get(at) ?? {};
    const [file, ...others] = found;
    if (file === undefined) ofNone.push(line.file);
    else if (others.length > 0) ofSeveral.push(line.file);
    else linesOf.set(file, [...(linesOf.get(file) ?? []), { line, sureness }]);
  }
  const labels = new Map<string, WrittenLabels>();
  for (const [file, lines] of linesOf) {
    const surest = Math.min(...lines.map(({ sureness }) => sureness));
    const counts = lines.findLast(({ sureness }) => sureness === surest);
    if (counts) labels.set(file, counts.line.labels);
  }
  return {
    labelsOf: (file) => labels.get(file),
    ofNone,
    ofSeveral,
    twice: [...linesOf].flatMap(([file, lines]) => (lines.length > 1 ? [file] : [])),
    unreadable: [...labels.values()].flatMap(unreadableIn),
  };
}

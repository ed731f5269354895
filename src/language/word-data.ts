import { readFileSync } from 'node:fs';

/**
 * Where a file of the package is: `wordlists/lexicon.bin`. This module stands two folders deep in
 * `src`, in `dist` and in the bundle alike, so one path serves all; keep it so.
 */
export const packageFile = (path: string): URL => new URL(`../../${path}`, import.meta.url);

/**
 * The text of a word list of the package, by its name in `wordlists/` (`abbreviations.tsv`).
 * Nothing is remembered: wrap a list that is needed more than once in `once`.
 *
 * @throws the error of the file system if the package is not whole
 */
export const readWordData = (name: string): string =>
  readFileSync(packageFile(`wordlists/${name}`), 'utf8');

/** A row of a word list: each column's text by the name that the first line gives it. */
export type WordRow = Readonly<Record<string, string>>;

/**
 * The rows of a tab-separated word list whose first line names the columns. Empty lines and lines
 * that start with `#` are left out; a row with too few columns has '' for those it lacks.
 */
export function parseRows(tsv: string): WordRow[] {
  const [head = '', ...lines] = tsv
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, (cells[i] ?? '').trim()]));
  });
}

/** The rows of a tab-separated list in `wordlists/`. */
export const readRows = (name: string): WordRow[] => parseRows(readWordData(name));

/** Puts off making a value until it is first asked for, and makes it only once. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

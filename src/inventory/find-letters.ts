import { realpath, stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { type FolderReader, folderReader } from './folder-reader.ts';
import { ignoreFilesIn } from './ignore-files.ts';

/** File names that are letters when found in a folder; a file that is named is always tried. */
const LETTERS = '**/*.{docx,odt,doc,pdf,html,htm,eml,msg,md,markdown,txt}';

/** Word's lock files, hidden files, and what tools leave in a folder. */
const NOT_LETTERS = ['**/~$*', '**/node_modules/**'];

/** What one argument of the command line stands for. */
interface FoundByInput {
  readonly input: string;
  /** As the person would type them; empty where a folder or pattern holds none. */
  readonly files: readonly string[];
  /** Paths of folders that were gone through. */
  readonly visited: readonly string[];
  readonly closed: readonly string[];
  /** Paths of links to folders. */
  readonly linked: readonly string[];
}

/** What the arguments of a command stand for. */
export interface FoundLetters {
  /** Each file once, as the person would type it. */
  readonly files: readonly string[];
  /** The arguments in which there is no letter. */
  readonly empty: readonly string[];
  /** Folders, and ignore files, that could not be read. */
  readonly closed: readonly string[];
  /** Links to folders that were not gone through. */
  readonly linked: readonly string[];
}

// Sorted by code unit, not by locale: the order must be the same on every machine.
const inOrder = (files: string[]) => files.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** Loaded on first use: who names one file need not wait for it. */
const globbing = async () => (await import('fast-glob')).default;

const search = async (pattern: string, cwd: string, { readdir }: FolderReader) =>
  inOrder(
    await (await globbing())(pattern, {
      cwd,
      ignore: NOT_LETTERS,
      caseSensitiveMatch: false,
      followSymbolicLinks: false,
      fs: { readdir: readdir as never },
    }),
  );

/** Folders from the one where the person is down to those that were gone through. */
function foldersAbove(visited: ReadonlySet<string>, cwd: string): Set<string> {
  const above = new Set<string>();
  const start = cwd.endsWith(sep) ? cwd : cwd + sep;
  for (const folder of visited) {
    let at = folder;
    while (at.startsWith(start)) {
      at = dirname(at);
      if (visited.has(at) || above.has(at)) break;
      above.add(at);
    }
  }
  return above;
}

/**
 * What a search found, without what ignore files name. Those above a folder that is given count too,
 * as with `.gitignore`, but not where they name that folder itself.
 */
async function found(
  input: string,
  files: readonly string[],
  reader: FolderReader,
  cwd: string,
  given?: string,
): Promise<FoundByInput> {
  const { withIgnoreFile } = reader;
  const all = await ignoreFilesIn(
    new Set([...foldersAbove(reader.visited, cwd), ...withIgnoreFile]),
  );
  const isOverruled = given !== undefined && all.isIgnored(given, 'folder');
  const { isIgnored, closed } = isOverruled ? await ignoreFilesIn(withIgnoreFile) : all;
  const folders = (paths: Iterable<string>) =>
    inOrder([...paths].filter((path) => !isIgnored(path, 'folder')));
  return {
    input,
    files: files.filter((file) => !isIgnored(resolve(cwd, file))),
    visited: [...reader.visited],
    closed: [...folders(reader.closed), ...closed],
    linked: folders(reader.linked),
  };
}

const named = (input: string): FoundByInput => ({
  input,
  files: [input],
  visited: [],
  closed: [],
  linked: [],
});

async function findBy(input: string, cwd: string): Promise<FoundByInput> {
  const path = resolve(cwd, input);
  const known = await stat(path).catch(() => undefined);
  const reader = folderReader();
  if (known?.isDirectory()) {
    const folder = input.replace(/[\\/]+$/u, '');
    const within = await search(LETTERS, path, reader);
    const files = within.map((file) => `${folder}/${file}`);
    return found(input, files, reader, cwd, path);
  }
  // A name that exists is a file even where it holds * or [: "brief [concept].docx".
  if (known || !(await globbing()).isDynamicPattern(input)) return named(input);
  return found(input, await search(input.replaceAll(sep, '/'), cwd, reader), reader, cwd);
}

/** How many files are looked up at a time: on a network drive each takes a while. */
const AT_A_TIME = 16;

/** Where files really are, whatever links lead there; a link to nowhere is where it is itself. */
async function realPaths(paths: readonly string[]): Promise<string[]> {
  const real: string[] = [];
  let next = 0;
  const look = async () => {
    for (let at = next++; at < paths.length; at = next++) {
      const path = paths[at] ?? '';
      real[at] = await realpath(path).catch(() => path);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, look));
  return real;
}

/** Files by where they really are; one that stands there goes before a link to it. */
async function eachOnce(files: readonly string[], cwd: string): Promise<string[]> {
  const paths = files.map((file) => resolve(cwd, file));
  const real = await realPaths(paths);
  const kept = new Map<string, number>();
  for (const [at, path] of real.entries()) {
    const before = kept.get(path);
    if (before === undefined || (paths[at] === path && paths[before] !== path)) kept.set(path, at);
  }
  return files.filter((_, at) => kept.get(real[at] ?? '') === at);
}

/** Those links to folders whose folder was not gone through by another way. */
async function notVisited(
  linked: readonly string[],
  visited: readonly string[],
): Promise<readonly string[]> {
  if (linked.length === 0) return linked;
  const been = new Set(await realPaths(visited));
  const targets = await realPaths(linked);
  return linked.filter((_, at) => !been.has(targets[at] ?? ''));
}

/** A path as the person would type it. */
function asTyped(path: string, cwd: string): string {
  const within = relative(cwd, path);
  return within === '' || within.startsWith('..') ? path : within;
}

/**
 * The letters that the arguments of a command stand for: files as they are, folders with all
 * letters in them and in their subfolders but for what `.helderignore` names, and glob patterns.
 * A file that does not exist stays in, so that it is reported like every other file that cannot be
 * read.
 */
export async function findLetters(inputs: readonly string[], cwd: string): Promise<FoundLetters> {
  const each = await Promise.all(inputs.map((input) => findBy(input, cwd)));
  const linked = await notVisited(
    each.flatMap((one) => one.linked),
    each.flatMap(({ visited }) => visited),
  );
  const typed = (paths: readonly string[]) => [...new Set(paths)].map((path) => asTyped(path, cwd));
  return {
    files: await eachOnce(
      each.flatMap(({ files }) => files),
      cwd,
    ),
    empty: each.filter(({ files }) => files.length === 0).map(({ input }) => input),
    closed: typed(each.flatMap(({ closed }) => closed)),
    linked: typed(linked),
  };
}

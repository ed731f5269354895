import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** File names that are letters when found in a folder; a file that is named is always tried. */
const LETTERS = '**/*.{docx,odt,doc,pdf,html,htm,eml,msg,md,markdown,txt}';

/** Word's lock files, hidden files, and what tools leave in a folder. */
const NOT_LETTERS = ['**/~$*', '**/node_modules/**'];

/** What one argument of the command line stands for. */
export interface FoundLetters {
  readonly input: string;
  /** As the person would type them; empty where a folder or pattern holds none. */
  readonly files: readonly string[];
}

// Sorted by code unit, not by locale: the order must be the same on every machine.
const inOrder = (files: string[]) => files.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** Loaded on first use: who names one file need not wait for it. */
const globbing = async () => (await import('fast-glob')).default;

const search = async (pattern: string, cwd: string) =>
  inOrder(
    await (await globbing())(pattern, {
      cwd,
      ignore: NOT_LETTERS,
      caseSensitiveMatch: false,
      followSymbolicLinks: false,
      suppressErrors: true,
    }),
  );

/** Lists what in a folder is no letter, one pattern a line, as in `.gitignore`. */
const IGNORE_FILE = '.helderignore';

/** The files of a folder without those that its ignore file names. */
async function withoutIgnored(
  files: readonly string[],
  folder: string,
): Promise<readonly string[]> {
  const patterns = await readFile(join(folder, IGNORE_FILE), 'utf8').catch(() => undefined);
  if (patterns === undefined) return files;
  const { default: ignore } = await import('ignore');
  return ignore().add(patterns).filter(files);
}

async function filesFor(input: string, cwd: string): Promise<readonly string[]> {
  const known = await stat(resolve(cwd, input)).catch(() => undefined);
  if (known?.isDirectory()) {
    const folder = input.replace(/[\\/]+$/u, '');
    const path = resolve(cwd, input);
    const within = await withoutIgnored(await search(LETTERS, path), path);
    return within.map((file) => `${folder}/${file}`);
  }
  // A name that exists is a file even where it holds * or [: "brief [concept].docx".
  if (known || !(await globbing()).isDynamicPattern(input)) return [input];
  return search(input.replaceAll('\\', '/'), cwd);
}

/**
 * The letters that the arguments of a command stand for: files as they are, folders with all
 * letters in them and in their subfolders but for what `.helderignore` names, and glob patterns. A file that does not exist stays in,
 * so that it is reported like every other file that cannot be read.
 */
export async function findLetters(inputs: readonly string[], cwd: string): Promise<FoundLetters[]> {
  return Promise.all(inputs.map(async (input) => ({ input, files: await filesFor(input, cwd) })));
}

import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Ignore } from 'ignore';
import { IGNORE_FILE } from './folder-reader.ts';

/** What the ignore files of folders say. */
export interface IgnoreFiles {
  readonly isIgnored: (path: string, kind?: 'file' | 'folder') => boolean;
  /** Paths of those that could not be read. */
  readonly closed: readonly string[];
}

/**
 * Reads the ignore files of folders. As with `.gitignore`, each counts for its own folder and those
 * below, and the one that is nearest to a file has the last word.
 *
 * @param folders paths; one that has no ignore file says nothing
 */
export async function ignoreFilesIn(folders: Iterable<string>): Promise<IgnoreFiles> {
  const rules = new Map<string, Ignore>();
  const closed: string[] = [];
  for (const folder of folders) {
    const path = join(folder, IGNORE_FILE);
    try {
      const patterns = await readFile(path, 'utf8');
      const { default: ignore } = await import('ignore');
      rules.set(folder, ignore().add(patterns));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') closed.push(path);
    }
  }

  const known = new Map<string, boolean>();
  function isFolderIgnored(folder: string): boolean {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const parent = dirname(folder);
    const is = parent !== folder && (isFolderIgnored(parent) || isNamed(folder, '/'));
    known.set(folder, is);
    return is;
  }

  /** Whether a path itself is named; the farthest list is asked first. */
  function isNamed(path: string, end: '' | '/'): boolean {
    const lists: { folder: string; list: Ignore }[] = [];
    for (let at = path, up = dirname(at); up !== at; at = up, up = dirname(at)) {
      const list = rules.get(up);
      if (list) lists.unshift({ folder: up, list });
    }
    let is = false;
    for (const { folder, list } of lists) {
      const says = list.test(relative(folder, path).replaceAll(sep, '/') + end);
      if (says.ignored) is = true;
      else if (says.unignored) is = false;
    }
    return is;
  }

  return {
    isIgnored: (path, kind = 'file') =>
      rules.size > 0 &&
      (kind === 'folder'
        ? isFolderIgnored(path)
        : isFolderIgnored(dirname(path)) || isNamed(path, '')),
    closed,
  };
}

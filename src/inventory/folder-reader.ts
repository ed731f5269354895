import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/** Lists what in a folder is no letter, one pattern a line, as in `.gitignore`. */
export const IGNORE_FILE = '.helderignore';

type Found = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/** Reads folders for a search, and keeps what a search passes over without a word. All are paths. */
export interface FolderReader {
  /** As `readdir` of `node:fs` with the types of files; never fails. */
  readonly readdir: (folder: string, options: object, done: Found) => void;
  /** Every folder that was gone through. */
  readonly visited: Set<string>;
  /** Those that hold an ignore file. */
  readonly withIgnoreFile: Set<string>;
  /** Folders that could not be read. */
  readonly closed: Set<string>;
  /** Links to folders that a search would have gone into. They may lead round in a circle. */
  readonly linked: Set<string>;
}

const like = (entry: Dirent, kind: 'file' | 'folder'): Dirent =>
  Object.assign(Object.create(entry), {
    isFile: () => kind === 'file',
    isDirectory: () => kind === 'folder',
    isSymbolicLink: () => false,
  });

/**
 * A reader for one search. A link to a file is a file. So is a link that leads nowhere and a pipe:
 * whoever reads it finds out what is wrong, and tells.
 */
export function folderReader(): FolderReader {
  const visited = new Set<string>();
  const withIgnoreFile = new Set<string>();
  const closed = new Set<string>();
  const linked = new Set<string>();
  const linksToFolders = new Set<string>();

  async function kindOf(folder: string, entry: Dirent): Promise<Dirent> {
    if (entry.isFile() || entry.isDirectory()) return entry;
    if (!entry.isSymbolicLink()) return like(entry, 'file');
    const path = resolve(folder, entry.name);
    const target = await stat(path).catch(() => undefined);
    if (!target?.isDirectory()) return like(entry, 'file');
    linksToFolders.add(path);
    return like(entry, 'folder');
  }

  async function entriesOf(folder: string): Promise<Dirent[]> {
    const path = resolve(folder);
    if (linksToFolders.has(path)) {
      linked.add(path);
      return [];
    }
    visited.add(path);
    try {
      const entries = await readdir(path, { withFileTypes: true });
      if (entries.some(({ name }) => name === IGNORE_FILE)) withIgnoreFile.add(path);
      return await Promise.all(entries.map((entry) => kindOf(path, entry)));
    } catch {
      closed.add(path);
      return [];
    }
  }

  return {
    readdir: (folder, _, done) => void entriesOf(folder).then((entries) => done(null, entries)),
    visited,
    withIgnoreFile,
    closed,
    linked,
  };
}

import { readdir } from 'node:fs/promises';
import { join, parse, resolve } from 'node:path';
import { hashSourceFile } from '../document/source-file.ts';
import { MASK } from '../letter/personal-data/mask.ts';
import type { LetterRow } from './row.ts';

/** Whether a name may have been written with these marks. */
function isMaskedAs(name: string, masked: string): boolean {
  if (name.length !== masked.length) return false;
  return [...masked.split('').entries()].every(([at, unit]) => unit === MASK || unit === name[at]);
}

/** The paths below a folder that a name with marks may stand for. */
async function pathsFor(folder: string, masked: readonly string[]): Promise<string[]> {
  const [first, ...rest] = masked;
  if (first === undefined) return [folder];
  const names = first.includes(MASK)
    ? (await readdir(folder).catch(() => [])).filter((name) => isMaskedAs(name, first)).sort()
    : [first];
  const below = await Promise.all(names.map((name) => pathsFor(join(folder, name), rest)));
  return below.flat();
}

const hashOf = (path: string) => hashSourceFile(path).catch(() => undefined);

/**
 * Finds letters of rows again, each once, where they still hold the very bytes that were measured.
 * The name of one that holds a citizen service number is masked in its row: it is known by the
 * rest of its name and by its bytes.
 *
 * @param folder from which the letters were measured
 */
export function findAgain(
  folder: string,
): (row: Pick<LetterRow, 'file' | 'hash'>) => Promise<string | undefined> {
  /** Paths by hash, of each masked name. */
  const masked = new Map<string, Map<string, string[]>>();
  const pathsByHash = async (file: string) => {
    const byHash = new Map<string, string[]>();
    const { root } = parse(file);
    const names = file.slice(root.length).split('/');
    for (const path of await pathsFor(resolve(folder, root), names)) {
      const hash = await hashOf(path);
      if (hash !== undefined) byHash.set(hash, [...(byHash.get(hash) ?? []), path]);
    }
    return byHash;
  };
  return async ({ file, hash }) => {
    if (hash === undefined) return undefined;
    if (!file.includes(MASK)) {
      const path = resolve(folder, file);
      return (await hashOf(path)) === hash ? path : undefined;
    }
    const known = masked.get(file) ?? (await pathsByHash(file));
    masked.set(file, known);
    return known.get(hash)?.shift();
  };
}

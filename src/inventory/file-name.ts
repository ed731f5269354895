import { isAbsolute, relative, resolve, sep } from 'node:path';
import { withoutBsn } from '../letter/personal-data/mask.ts';

/**
 * The name of a file in an inventory, with "/": one name however it was typed, so that machines and
 * measurements agree. Seen from where the person is; only what was typed as a full path and lies
 * elsewhere keeps that. The folder where the person is has no name.
 */
export function nameOfFile(typed: string, cwd: string): string {
  const path = resolve(cwd, typed);
  const within = relative(cwd, path);
  const isElsewhere = within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within);
  return (isElsewhere && isAbsolute(typed) ? path : within).replaceAll(sep, '/');
}

/** The name of a file as a row has it: without a citizen service number, in the same folders. */
export const nameInRow = (file: string): string =>
  withoutBsn(file)
    .split('')
    .map((unit, at) => (file[at] === '/' ? '/' : unit))
    .join('');

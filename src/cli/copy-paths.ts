import { stat } from 'node:fs/promises';
import { dirname, join, parse, relative, resolve, sep } from 'node:path';
import type { DocumentFormat } from '../document/model.ts';
import type { Messages } from '../messages/messages.ts';
import { CommandError } from './errors.ts';
import type { Io } from './io.ts';
import { STDIN } from './read-letter.ts';

/** Tells where the copy of a letter goes, as a person would type it. */
export type CopyPath = (file: string, format: DocumentFormat) => string;

type Found = 'nothing' | 'file' | 'folder';

const foundAt = (path: string): Promise<Found> =>
  stat(path).then(
    (found) => (found.isDirectory() ? 'folder' : 'file'),
    () => 'nothing',
  );

/** `brief.docx` is copied to `brief-met-opmerkingen.docx`. */
function copyName(file: string, format: DocumentFormat, { annotate }: Messages): string {
  const { name, ext } =
    file === STDIN ? { name: annotate.nameless, ext: `.${format}` } : parse(file);
  return `${name}-${annotate.copy}${ext}`;
}

/** The folder that all paths are in, at some depth. */
function commonFolder(paths: readonly string[]): string {
  const [first = '', ...others] = paths.map(dirname);
  let folder = first;
  const holds = (path: string) => path === folder || path.startsWith(`${folder}${sep}`);
  while (folder !== dirname(folder) && !others.every(holds)) folder = dirname(folder);
  return folder;
}

/** In a folder, letters stand as they do in their own. */
function pathsInFolder(
  files: readonly string[],
  output: string,
  messages: Messages,
  { cwd }: Io,
): CopyPath {
  const base = commonFolder(
    files.filter((file) => file !== STDIN).map((file) => resolve(cwd, file)),
  );
  return (file, format) => {
    const folder = file === STDIN ? '' : relative(base, dirname(resolve(cwd, file)));
    return join(output, folder, copyName(file, format, messages));
  };
}

/**
 * Where copies go. One letter gets the name that was given, or one beside it; more letters get a
 * folder.
 *
 * @throws {CommandError} where that cannot be, or where it is not said
 */
export async function copyPaths(
  files: readonly string[],
  output: string | undefined,
  messages: Messages,
  io: Io,
): Promise<CopyPath> {
  const { annotate } = messages;
  const [only = STDIN, ...others] = files;
  if (output === undefined) {
    if (others.length > 0 || only === STDIN) throw new CommandError(annotate.needsOutput);
    return (file, format) => join(dirname(file), copyName(file, format, messages));
  }
  const found = await foundAt(resolve(io.cwd, output));
  if (others.length === 0 && found !== 'folder' && !/[\\/]$/u.test(output)) return () => output;
  if (found === 'file') throw new CommandError(annotate.needsFolder(output));
  return pathsInFolder(files, output, messages, io);
}

/** Whether something stands there already. */
export const isTaken = async (path: string): Promise<boolean> =>
  (await foundAt(path)) !== 'nothing';

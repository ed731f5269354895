import { stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { isMadeByHelder } from '../document/made-by-helder.ts';
import { findLetters } from '../inventory/find-letters.ts';
import type { Messages } from '../messages/messages.ts';
import { CommandError } from './errors.ts';
import type { Io } from './io.ts';
import { STDIN } from './read-letter.ts';

/** The files that the arguments of a command stand for. */
export interface LetterFiles {
  /** As the person would type them. */
  readonly files: string[];
  /** Whether every folder among them could be looked into; which could not is told already. */
  readonly isWhole: boolean;
}

/** What helder writes never takes the place of a letter, and is none itself, nor is what it holds. */
function withoutOutputs(
  files: readonly string[],
  inputs: readonly string[],
  outputs: readonly string[],
  words: Messages['command'],
  cwd: string,
): string[] {
  const letters = asPaths(inputs, cwd);
  const inPlaceOfLetter = outputs.find((output) => letters.has(resolve(cwd, output)));
  if (inPlaceOfLetter !== undefined) {
    throw new CommandError(words.outputIsLetter(inPlaceOfLetter));
  }
  const written = outputs.map((output) => resolve(cwd, output));
  return files.filter((file) => {
    const path = resolve(cwd, file);
    return !written.some((each) => path === each || path.startsWith(each + sep));
  });
}

/** How many files are looked into at a time: a file on a network drive takes a while to open. */
const AT_A_TIME = 16;

/** A pipe, which is no letter, would be waited for. */
const isOwnFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isFile() === true && isMadeByHelder(path);

/** Which of these files helder made itself, in their order. */
async function ownAmong(files: readonly string[], cwd: string): Promise<Set<string>> {
  const isOwn: boolean[] = [];
  let next = 0;
  const look = async () => {
    for (let at = next++; at < files.length; at = next++) {
      isOwn[at] = await isOwnFile(resolve(cwd, files[at] ?? ''));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, look));
  return new Set(files.filter((_, at) => isOwn[at]));
}

const asPaths = (files: readonly string[], cwd: string) =>
  new Set(files.map((file) => resolve(cwd, file)));

/**
 * All files that the arguments of a command stand for, each once, whoever made them; standard input
 * comes last. A folder that could not be looked into is told.
 *
 * @param outputs files and folders that the command writes
 * @throws {CommandError} where there are none, or where a letter would be written over
 */
export async function allFiles(
  inputs: readonly string[],
  outputs: readonly string[],
  { command }: Messages,
  io: Io,
): Promise<LetterFiles> {
  const found = await findLetters(
    inputs.filter((input) => input !== STDIN),
    io.cwd,
  );
  for (const path of found.closed) io.stderr(`${command.cannotOpen(path)}\n`);
  for (const path of found.linked) io.stderr(`${command.linkedFolder(path)}\n`);
  const [empty] = found.empty;
  if (empty !== undefined) throw new CommandError(command.noLettersFound(empty));
  return {
    files: [
      ...withoutOutputs(found.files, inputs, outputs, command, io.cwd),
      ...(inputs.includes(STDIN) ? [STDIN] : []),
    ],
    isWhole: found.closed.length === 0 && found.linked.length === 0,
  };
}

/**
 * The letters that the arguments of a command stand for: all files, but for those that were found in
 * a folder and that helder made itself. How many those are is told; one that is named stays in.
 *
 * @param outputs files and folders that the command writes
 * @throws {CommandError} where there are none, or where a letter would be written over
 */
export async function letterFiles(
  inputs: readonly string[],
  outputs: readonly string[],
  messages: Messages,
  io: Io,
): Promise<LetterFiles> {
  const { files, isWhole } = await allFiles(inputs, outputs, messages, io);
  const named = asPaths(inputs, io.cwd);
  const found = files.filter((file) => file !== STDIN && !named.has(resolve(io.cwd, file)));
  const own = await ownAmong(found, io.cwd);
  if (own.size === 0) return { files, isWhole };
  io.stderr(`${messages.command.ownFilesLeftOut(own.size)}\n`);
  const letters = files.filter((file) => !own.has(file));
  const [first = ''] = inputs;
  if (letters.length === 0) throw new CommandError(messages.command.noLettersFound(first));
  return { files: letters, isWhole };
}

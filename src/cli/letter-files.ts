import { resolve, sep } from 'node:path';
import { isMadeByHelder } from '../document/made-by-helder.ts';
import { findLetters } from '../inventory/find-letters.ts';
import type { Messages } from '../messages/messages.ts';
import { CommandError } from './errors.ts';
import type { Io } from './io.ts';
import { STDIN } from './read-letter.ts';

/** Files by where they are, so that `brief.md` and `./brief.md` are one. */
function eachOnce(files: readonly string[], cwd: string): string[] {
  const seen = new Set<string>();
  return files.filter((file) => {
    const path = resolve(cwd, file);
    const isNew = !seen.has(path);
    seen.add(path);
    return isNew;
  });
}

/** What helder writes never takes the place of a letter, and is none itself, nor is what it holds. */
function withoutOutputs(
  files: readonly string[],
  inputs: readonly string[],
  outputs: readonly string[],
  messages: Messages,
  cwd: string,
): string[] {
  const letters = asPaths(inputs, cwd);
  const inPlaceOfLetter = outputs.find((output) => letters.has(resolve(cwd, output)));
  if (inPlaceOfLetter !== undefined) {
    throw new CommandError(messages.command.outputIsLetter(inPlaceOfLetter));
  }
  const written = outputs.map((output) => resolve(cwd, output));
  return files.filter((file) => {
    const path = resolve(cwd, file);
    return !written.some((each) => path === each || path.startsWith(each + sep));
  });
}

/** How many files are looked into at a time: a file on a network drive takes a while to open. */
const AT_A_TIME = 16;

/** Which of these files helder made itself, in their order. */
async function ownAmong(files: readonly string[], cwd: string): Promise<Set<string>> {
  const isOwn: boolean[] = [];
  let next = 0;
  const look = async () => {
    for (let at = next++; at < files.length; at = next++) {
      isOwn[at] = await isMadeByHelder(resolve(cwd, files[at] ?? ''));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, look));
  return new Set(files.filter((_, at) => isOwn[at]));
}

const asPaths = (files: readonly string[], cwd: string) =>
  new Set(files.map((file) => resolve(cwd, file)));

/**
 * All files that the arguments of a command stand for, each once, whoever made them; standard input
 * comes last.
 *
 * @param outputs files and folders that the command writes
 * @throws {CommandError} where there are none, or where a letter would be written over
 */
export async function allFiles(
  inputs: readonly string[],
  outputs: readonly string[],
  messages: Messages,
  io: Io,
): Promise<string[]> {
  const found = await findLetters(
    inputs.filter((input) => input !== STDIN),
    io.cwd,
  );
  const empty = found.find(({ files }) => files.length === 0);
  if (empty) throw new CommandError(messages.command.noLettersFound(empty.input));
  const files = eachOnce(
    found.flatMap((each) => each.files),
    io.cwd,
  );
  return [
    ...withoutOutputs(files, inputs, outputs, messages, io.cwd),
    ...(inputs.includes(STDIN) ? [STDIN] : []),
  ];
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
): Promise<string[]> {
  const files = await allFiles(inputs, outputs, messages, io);
  const named = asPaths(inputs, io.cwd);
  const found = files.filter((file) => file !== STDIN && !named.has(resolve(io.cwd, file)));
  const own = await ownAmong(found, io.cwd);
  if (own.size === 0) return files;
  io.stderr(`${messages.command.ownFilesLeftOut(own.size)}\n`);
  const letters = files.filter((file) => !own.has(file));
  const [first = ''] = inputs;
  if (letters.length === 0) throw new CommandError(messages.command.noLettersFound(first));
  return letters;
}

import { resolve, sep } from 'node:path';
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
  const letters = new Set(inputs.map((input) => resolve(cwd, input)));
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

/**
 * The files that the arguments of a command stand for, each once; standard input comes last.
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

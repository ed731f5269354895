import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { loadConfig } from '../config/load.ts';
import { UnreadableError } from '../document/unreadable.ts';
import { findLetters } from '../inventory/find-letters.ts';
import { totalsOf } from '../inventory/totals.ts';
import { type Vocabulary, vocabularyOf } from '../language/vocabulary/vocabulary.ts';
import type { Assessment } from '../letter/assess.ts';
import type { Letters } from '../letter/letters.ts';
import type { Messages } from '../messages/messages.ts';
import { B1 } from '../norm/b1.ts';
import { normWith } from '../norm/own-norm.ts';
import { renderJson } from '../reports/json.ts';
import type { Report } from '../reports/report.ts';
import { renderTerminal } from '../reports/terminal/index.ts';
import { abilitiesOf } from './abilities.ts';
import { CommandError } from './errors.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { progressOn } from './progress.ts';
import { lettersWithin, type ReadOptions, STDIN, sourceOf } from './read-letter.ts';
import { VERSION } from './version.ts';

export const REPORT_FORMATS = ['terminal', 'json'] as const;

export interface CheckOptions extends ReadOptions {
  readonly format: (typeof REPORT_FORMATS)[number];
  readonly output?: string;
  readonly all?: boolean;
  readonly config?: string;
  readonly color: boolean;
  readonly debug?: boolean;
}

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

/** A report never takes the place of a letter, and is none itself. */
function withoutReport(
  files: readonly string[],
  inputs: readonly string[],
  { output }: CheckOptions,
  messages: Messages,
  cwd: string,
): string[] {
  if (output === undefined) return [...files];
  const report = resolve(cwd, output);
  if (inputs.some((input) => resolve(cwd, input) === report)) {
    throw new CommandError(messages.command.outputIsLetter(output));
  }
  return files.filter((file) => resolve(cwd, file) !== report);
}

/** The files that the arguments stand for, each once. */
async function filesOf(
  inputs: readonly string[],
  options: CheckOptions,
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
    ...withoutReport(files, inputs, options, messages, io.cwd),
    ...(inputs.includes(STDIN) ? [STDIN] : []),
  ];
}

/** A file that is broken, or that breaks helder, is one row in the report and not the end of it. */
async function assessFile(
  file: string,
  letters: Letters,
  options: CheckOptions,
  io: Io,
): Promise<Assessment> {
  try {
    return await letters.assess(await sourceOf(file, options, io));
  } catch (error) {
    if (options.debug && error instanceof Error) {
      io.stderr(`${file}: ${error.stack}\n${error.cause ?? ''}\n`);
    }
    const reason = error instanceof UnreadableError ? error.reason : ({ code: 'fault' } as const);
    return { status: 'unreadable', file, reason };
  }
}

function render(report: Report, options: CheckOptions, messages: Messages, io: Io): string {
  if (options.format === 'json') return renderJson(report);
  const onScreen = options.output === undefined;
  return renderTerminal(report, messages, {
    ...abilitiesOf(io, options.color && onScreen),
    ...(!onScreen && { unicode: true }),
    all: options.all === true,
    command: io.env['HELDER_COMMAND'] ?? 'helder',
  });
}

async function deliver(text: string, output: string | undefined, messages: Messages, io: Io) {
  if (output === undefined) return io.stdout(text);
  try {
    await writeFile(resolve(io.cwd, output), text);
  } catch (cause) {
    throw new CommandError(messages.command.outputFailed(output), { cause });
  }
  io.stderr(`${messages.command.written(output)}\n`);
}

/** A file that could not be judged weighs more than a letter that fails: the answer is not known. */
function exitCodeOf({ totals }: Report): ExitCode {
  if (totals.notJudged > 0) return EXIT.notDone;
  return totals.meets < totals.letters ? EXIT.failed : EXIT.passed;
}

/** The own words that no letter has: misspelt, or no longer needed. */
function unusedWords({ ownWords }: Vocabulary, letters: readonly Assessment[]): string[] {
  const used = new Set(
    letters.flatMap((letter) => (letter.status === 'unreadable' ? [] : (letter.ownWords ?? []))),
  );
  return ownWords.filter((word) => !used.has(word));
}

/** `helder check`: letters from file to report. */
export async function check(
  inputs: readonly string[],
  options: CheckOptions,
  messages: Messages,
  io: Io,
): Promise<ExitCode> {
  const { ownWords, ownLimits, ownRules } = await loadConfig(io.cwd, options.config);
  const norm = normWith(B1, ownLimits);
  const vocabulary = vocabularyOf(ownWords);
  const files = await filesOf(inputs, options, messages, io);
  const progress = progressOn(io, messages, files.length);
  const within = lettersWithin(options, io, { norm, ownWords, ownRules });
  const letters: Assessment[] = [];
  for (const file of files) {
    progress.show(letters.length, file);
    letters.push(await assessFile(file, within, options, io));
  }
  progress.clear();
  const report: Report = {
    helder: VERSION,
    norm,
    totals: totalsOf(letters),
    letters,
    ...(vocabulary.ownWords.length > 0 && { unusedWords: unusedWords(vocabulary, letters) }),
    ...(Object.keys(ownRules).length > 0 && { ownRules }),
  };
  await deliver(render(report, options, messages, io), options.output, messages, io);
  return exitCodeOf(report);
}

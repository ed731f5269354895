import { resolve } from 'node:path';
import { loadConfig } from '../config/load.ts';
import { UnreadableError } from '../document/unreadable.ts';
import { findLetters } from '../inventory/find-letters.ts';
import { totalsOf } from '../inventory/totals.ts';
import { type Vocabulary, vocabularyOf } from '../language/vocabulary/vocabulary.ts';
import type { Assessment } from '../letter/assess.ts';
import type { Letters } from '../letter/letters.ts';
import type { Outcome } from '../letter/redact.ts';
import type { Messages } from '../messages/messages.ts';
import { B1 } from '../norm/b1.ts';
import { normWith } from '../norm/own-norm.ts';
import type { ReportFormat } from '../reports/format.ts';
import { REPORT_FORMATS } from '../reports/formats.ts';
import type { Report } from '../reports/report.ts';
import { deliveryOf } from './delivery.ts';
import { CommandError } from './errors.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { progressOn } from './progress.ts';
import { lettersWithin, type ReadOptions, STDIN, sourceOf } from './read-letter.ts';
import { type ReportRequest, type RequestPart, reportRequests } from './report-requests.ts';
import { VERSION } from './version.ts';

export interface CheckOptions extends ReadOptions {
  readonly all?: boolean;
  readonly redact?: boolean;
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
function withoutReports(
  files: readonly string[],
  inputs: readonly string[],
  requests: readonly ReportRequest<ReportFormat>[],
  messages: Messages,
  cwd: string,
): string[] {
  const letters = new Set(inputs.map((input) => resolve(cwd, input)));
  const outputs = requests.flatMap(({ output }) => (output === undefined ? [] : [output]));
  const inPlaceOfLetter = outputs.find((output) => letters.has(resolve(cwd, output)));
  if (inPlaceOfLetter !== undefined) {
    throw new CommandError(messages.command.outputIsLetter(inPlaceOfLetter));
  }
  const reports = new Set(outputs.map((output) => resolve(cwd, output)));
  return files.filter((file) => !reports.has(resolve(cwd, file)));
}

/** The files that the arguments stand for, each once. */
async function filesOf(
  inputs: readonly string[],
  requests: readonly ReportRequest<ReportFormat>[],
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
    ...withoutReports(files, inputs, requests, messages, io.cwd),
    ...(inputs.includes(STDIN) ? [STDIN] : []),
  ];
}

/** A file that is broken, or that breaks helder, is one row in the report and not the end of it. */
async function assessFile(
  file: string,
  letters: Letters,
  withLetter: boolean,
  options: CheckOptions,
  io: Io,
): Promise<Outcome> {
  try {
    const source = await sourceOf(file, options, io);
    return withLetter
      ? await letters.examine(source)
      : { assessment: await letters.assess(source) };
  } catch (error) {
    if (options.debug && error instanceof Error) {
      io.stderr(`${file}: ${error.stack}\n${error.cause ?? ''}\n`);
    }
    const reason = error instanceof UnreadableError ? error.reason : ({ code: 'fault' } as const);
    return { assessment: { status: 'unreadable', file, reason } };
  }
}

/** A file that could not be judged weighs more than a letter that fails: the answer is not known. */
function exitCodeOf({ totals }: Pick<Report, 'totals'>): ExitCode {
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
  requested: readonly RequestPart[],
  options: CheckOptions,
  messages: Messages,
  io: Io,
): Promise<ExitCode> {
  const requests = reportRequests(requested, REPORT_FORMATS, messages);
  const { ownWords, ownLimits, ownRules } = await loadConfig(io.cwd, options.config);
  const norm = normWith(B1, ownLimits);
  const vocabulary = vocabularyOf(ownWords);
  const files = await filesOf(inputs, requests, messages, io);
  const progress = progressOn(io, messages, files.length);
  const within = lettersWithin(options, io, { norm, ownWords, ownRules });
  const delivery = deliveryOf(requests, options, messages, io);
  await delivery.begin();
  const letters: Assessment[] = [];
  for (const file of files) {
    progress.show(letters.length, file);
    const outcome = await assessFile(file, within, delivery.needsLetters, options, io);
    await delivery.letter(outcome);
    letters.push(outcome.assessment);
  }
  progress.clear();
  const run: Omit<Report, 'letters'> = {
    helder: VERSION,
    norm,
    totals: totalsOf(letters),
    ...(vocabulary.ownWords.length > 0 && { unusedWords: unusedWords(vocabulary, letters) }),
    ...(Object.keys(ownRules).length > 0 && { ownRules }),
  };
  await delivery.end(run);
  return exitCodeOf(run);
}

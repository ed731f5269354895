import { loadConfig } from '../config/load.ts';
import type { Source } from '../document/read.ts';
import { UnreadableError } from '../document/unreadable.ts';
import { totalsOf } from '../inventory/totals.ts';
import { type Vocabulary, vocabularyOf } from '../language/vocabulary/vocabulary.ts';
import type { Assessment } from '../letter/assess.ts';
import type { Letters } from '../letter/letters.ts';
import type { Outcome } from '../letter/redact.ts';
import type { Messages } from '../messages/messages.ts';
import { B1 } from '../norm/b1.ts';
import { normWith } from '../norm/own-norm.ts';
import { COPIED_FORMATS, type CopiedFormat } from '../reports/annotate/formats.ts';
import type { ReportFormat } from '../reports/format.ts';
import { REPORT_FORMATS } from '../reports/formats.ts';
import type { Report } from '../reports/report.ts';
import { copyDeliveryOf } from './copy-delivery.ts';
import { deliveryOf } from './delivery.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { letterFiles } from './letter-files.ts';
import { progressOn } from './progress.ts';
import { lettersWithin, type ReadOptions, sourceOf } from './read-letter.ts';
import { type ReportRequest, type RequestPart, reportRequests } from './report-requests.ts';
import { VERSION } from './version.ts';

export interface CheckOptions extends ReadOptions {
  readonly all?: boolean;
  readonly redact?: boolean;
  readonly config?: string;
  readonly color: boolean;
  readonly debug?: boolean;
}

/** A file that is broken, or that breaks helder, is one row in the report and not the end of it. */
async function assessFile(
  file: string,
  letters: Letters,
  withLetter: boolean,
  options: CheckOptions,
  io: Io,
): Promise<Outcome & { readonly source: Source }> {
  let source: Source = { name: file, bytes: new Uint8Array() };
  try {
    source = await sourceOf(file, options, io);
    return withLetter
      ? { ...(await letters.examine(source)), source }
      : { assessment: await letters.assess(source), source };
  } catch (error) {
    if (options.debug && error instanceof Error) {
      io.stderr(`${file}: ${error.stack}\n${error.cause ?? ''}\n`);
    }
    const reason = error instanceof UnreadableError ? error.reason : ({ code: 'fault' } as const);
    return { assessment: { status: 'unreadable', file, reason }, source };
  }
}

type Request = ReportRequest<ReportFormat | CopiedFormat>;

const isCopied = (request: Request): request is ReportRequest<CopiedFormat> =>
  request.format.kind === 'copied';

const isReported = (request: Request): request is ReportRequest<ReportFormat> =>
  request.format.kind !== 'copied';

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
  const requests = reportRequests(requested, { ...REPORT_FORMATS, ...COPIED_FORMATS }, messages);
  const { ownWords, ownLimits, ownRules, accepted } = await loadConfig(io.cwd, options.config);
  const norm = normWith(B1, ownLimits);
  const vocabulary = vocabularyOf(ownWords);
  const outputs = requests.flatMap(({ output }) => output ?? []);
  const { files, isWhole } = await letterFiles(inputs, outputs, messages, io);
  const progress = progressOn(io, messages, files.length);
  const within = lettersWithin(options, io, { norm, ownWords, ownRules, accepted });
  const copied = requests.filter(isCopied);
  const delivery = deliveryOf(requests.filter(isReported), options, messages, io);
  const copies = await copyDeliveryOf(copied, files, options.redact === true, within, messages, io);
  await delivery.begin();
  const needsLetters = delivery.needsLetters || copied.length > 0;
  const letters: Assessment[] = [];
  for (const file of files) {
    progress.show(letters.length, file);
    const { source, ...outcome } = await assessFile(file, within, needsLetters, options, io);
    await delivery.letter(outcome);
    await copies.letter(outcome, source);
    letters.push(outcome.assessment);
  }
  progress.clear();
  const run: Omit<Report, 'letters'> = {
    helder: VERSION,
    norm,
    totals: totalsOf(letters),
    ...(vocabulary.ownWords.length > 0 && { unusedWords: unusedWords(vocabulary, letters) }),
    ...(Object.keys(ownRules).length > 0 && { ownRules }),
    ...(accepted.length > 0 && { accepted }),
  };
  await delivery.end(run);
  copies.end();
  return isWhole ? exitCodeOf(run) : EXIT.notDone;
}

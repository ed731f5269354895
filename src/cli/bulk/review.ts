import { judgedPoints } from '../../bulk/checklist.ts';
import { addRecordFor, readRegister } from '../../bulk/register/register.ts';
import {
  codeOf,
  decisionOf,
  isOpen,
  lastDecision,
  type ReviewedLetter,
  reviewedLetter,
} from '../../bulk/review.ts';
import { approve } from '../../bulk/seal.ts';
import { loadConfig } from '../../config/load.ts';
import type { Assessment } from '../../letter/assess.ts';
import { sayingOf } from '../../letter/attention.ts';
import type { Letters } from '../../letter/letters.ts';
import type { Messages } from '../../messages/messages.ts';
import { B1 } from '../../norm/b1.ts';
import { normWith } from '../../norm/own-norm.ts';
import { abilitiesOf } from '../abilities.ts';
import { copierOf, tellCopies } from '../copies.ts';
import { CommandError } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { lettersWithin, type ReadOptions } from '../read-letter.ts';
import { VERSION } from '../version.ts';
import { type OnDesk, onDesk } from './desk.ts';
import { distinctFindings, type Judgement, judgedByAsking } from './questions.ts';
import { registerFolders } from './register-folder.ts';

/** The decisions as a person gives them on the command line. */
export const DECISIONS = { approve: 'approved', return: 'returned', reject: 'rejected' } as const;

export interface ReviewOptions extends ReadOptions {
  readonly copies?: number;
  readonly department?: string;
  readonly reviewer?: string;
  readonly decision?: keyof typeof DECISIONS;
  readonly note?: string;
  readonly register?: string;
  readonly templates?: string;
  readonly output?: string;
  readonly config?: string;
  readonly color: boolean;
}

/** Without questions: the reviewer agrees with what helder says. */
function judgedByOptions(
  { decision, reviewer, note = '' }: ReviewOptions,
  assessment: Assessment,
  messages: Messages,
): Judgement | undefined {
  if (decision === undefined) return undefined;
  const outcome = DECISIONS[decision];
  if (reviewer === undefined) throw new CommandError(messages.review.needsReviewer);
  if (outcome !== 'approved' && note.trim() === '') {
    throw new CommandError(messages.review.needsNote);
  }
  const agrees = outcome !== 'approved';
  return {
    reviewer,
    outcome,
    note,
    // Who approves a letter as it is says nothing of its findings.
    opinions: new Map(agrees ? distinctFindings(assessment).map((each) => [each, { agrees }]) : []),
    checklist: judgedPoints(assessment),
  };
}

/**
 * A copy for the department: only what the reviewer agreed with, and what the reviewer adds. The
 * decision stands already, so that what goes wrong here is told and does not undo it.
 */
async function writeCopy(
  { source, examined: { document, assessment } }: OnDesk,
  { opinions, note }: Judgement,
  options: ReviewOptions,
  letters: Letters,
  messages: Messages,
  io: Io,
): Promise<void> {
  if (assessment.status === 'unreadable') return;
  // A finding that the letter repeats was asked of once.
  const bySaying = new Map([...opinions].map(([finding, opinion]) => [sayingOf(finding), opinion]));
  const byFinding = new Map<(typeof assessment.findings)[number], string>();
  const agreed = assessment.findings.filter((finding) => {
    const opinion = bySaying.get(sayingOf(finding));
    if (!opinion?.agrees) return false;
    if (opinion.note !== undefined) byFinding.set(finding, opinion.note);
    return true;
  });
  try {
    const copy = await copierOf([source.name], options.output, letters, messages, io);
    const outcome = await copy({
      source,
      document,
      assessment: { ...assessment, findings: agreed },
      redacted: false,
      remarks: { whole: note, byFinding },
    });
    tellCopies([outcome], io.stdout, io);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const { problem, remedy } = error.advice;
    tellCopies([{ done: false, says: `${problem} ${remedy}` }], io.stdout, io);
  }
}

/** Hands the letter in, unless this very text is waiting already; gives the code of the letter. */
async function submitted(
  { identity, verdict }: ReviewedLetter,
  folder: string,
  by: string,
  messages: Messages,
  io: Io,
): Promise<string> {
  const record = await addRecordFor(
    folder,
    (records) =>
      isOpen(identity, records)
        ? undefined
        : { kind: 'submission', letter: codeOf(identity, records), identity, verdict },
    by,
    io.now(),
  );
  return record?.letter ?? codeOf(identity, await readRegister(folder));
}

/**
 * Keeps the decision, and gives its number.
 *
 * @throws {CommandError} where somebody else decided in the meantime
 */
async function decided(
  code: string,
  letter: ReviewedLetter,
  { reviewer, opinions, checklist, outcome, note }: Judgement,
  folder: string,
  messages: Messages,
  io: Io,
): Promise<number> {
  const decision = decisionOf(code, letter, opinions, checklist, outcome, note);
  const record = await addRecordFor(
    folder,
    (records) => (isOpen(letter.identity, records) ? decision : undefined),
    reviewer,
    io.now(),
  );
  if (record) return record.number;
  const other = lastDecision(code, await readRegister(folder));
  throw new CommandError(
    messages.review.decidedMeanwhile(other?.by ?? '', other?.outcome ?? 'open'),
  );
}

/** `helder review`: a reviewer decides on a letter, and the register keeps it. */
export async function review(
  input: string,
  options: ReviewOptions,
  messages: Messages,
  io: Io,
): Promise<ExitCode> {
  const { ownWords, ownLimits, ownRules, accepted } = await loadConfig(io.cwd, options.config);
  const norm = normWith(B1, ownLimits);
  const letters = lettersWithin(options, io, { norm, ownWords, ownRules, accepted });
  const desk = await onDesk(input, options, letters, messages, io);
  const { examined, template, files } = desk;
  const copies = options.copies ?? (files.length > 1 ? files.length : undefined);
  const about = {
    ...(options.department !== undefined && { department: options.department }),
    ...(copies !== undefined && { copies }),
  };
  const letter = reviewedLetter(examined, norm, VERSION, about, template);
  const folders = registerFolders(options, io);

  const given = judgedByOptions(options, examined.assessment, messages);
  const prompter = given
    ? undefined
    : await io.prompter(messages.review.prompts, abilitiesOf(io, options.color));
  if (!given && !prompter) throw new CommandError(messages.review.needsTerminal);

  const code = await submitted(letter, folders.register, options.reviewer ?? '', messages, io);
  const judgement =
    given ?? (prompter && (await judgedByAsking(desk, options.reviewer, prompter, messages)));
  if (!judgement) {
    io.stderr(`${messages.review.cancelled}\n`);
    return EXIT.notDone;
  }
  const { outcome } = judgement;
  const number = await decided(code, letter, judgement, folders.register, messages, io);
  if (outcome === 'approved') {
    const { file } = letter.identity;
    try {
      await approve(folders.templates, letter.template, { letter: code, file });
    } catch (cause) {
      throw new CommandError(messages.review.templatesUnwritable(folders.templates), { cause });
    }
  }
  const says = messages.review.decided(outcome, number, code);
  if (prompter) prompter.end(says);
  else io.stdout(`${says}\n`);
  if (outcome === 'returned') await writeCopy(desk, judgement, options, letters, messages, io);
  return outcome === 'approved' ? EXIT.passed : EXIT.failed;
}

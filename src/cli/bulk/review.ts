import { ASKED, judgedPoints } from '../../bulk/checklist.ts';
import type { CheckedPoint, Outcome } from '../../bulk/register/record.ts';
import { addRecord, readRegister } from '../../bulk/register/register.ts';
import {
  codeOf,
  decisionOf,
  isOpen,
  type Opinion,
  type ReviewedLetter,
  reviewedLetter,
} from '../../bulk/review.ts';
import { approve } from '../../bulk/seal.ts';
import { loadConfig } from '../../config/load.ts';
import type { Source } from '../../document/read.ts';
import type { Assessment } from '../../letter/assess.ts';
import { selectSentences } from '../../letter/attention.ts';
import type { Examined, Letters } from '../../letter/letters.ts';
import { withoutServiceNumbers } from '../../letter/redact.ts';
import type { Messages } from '../../messages/messages.ts';
import { B1 } from '../../norm/b1.ts';
import { normWith } from '../../norm/own-norm.ts';
import { sayingOf } from '../../reports/saying.ts';
import { reasonsOf, standingOf, standingTitle } from '../../reports/standing.ts';
import { wrap } from '../../reports/terminal/wrap.ts';
import type { Finding } from '../../rules/finding.ts';
import { copierOf } from '../copies.ts';
import { CommandError } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import type { Prompter } from '../prompts.ts';
import { lettersWithin, type ReadOptions, sourceOf } from '../read-letter.ts';
import { VERSION } from '../version.ts';
import { explained, registerFolders } from './register-folder.ts';

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
}

/** What a reviewer decided, with what led to it. */
interface Judgement {
  readonly reviewer: string;
  readonly outcome: Outcome;
  readonly note: string;
  readonly opinions: ReadonlyMap<Finding, Opinion>;
  readonly checklist: readonly CheckedPoint[];
}

const findingsOf = (assessment: Assessment): readonly Finding[] =>
  assessment.status === 'unreadable' ? [] : assessment.findings;

/** Each finding once: those that say the same of the same words go together. */
const distinctFindings = (assessment: Assessment): Finding[] =>
  selectSentences(findingsOf(assessment), {
    sentences: Number.POSITIVE_INFINITY,
    findings: Number.POSITIVE_INFINITY,
  }).sentences.flatMap(({ findings }) => findings);

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

type FindingAnswer = 'agree' | 'ignore' | 'note' | 'back' | 'rest';

/** Walks through the findings; undefined where the reviewer cancels. */
async function opinionsOf(
  findings: readonly Finding[],
  prompter: Prompter,
  messages: Messages,
): Promise<Map<Finding, Opinion> | undefined> {
  const { review } = messages;
  const opinions = new Map<Finding, Opinion>();
  let at = 0;
  while (at < findings.length) {
    const finding = findings[at];
    if (!finding) break;
    prompter.show(
      [finding.context.text, '', sayingOf(finding, messages)]
        .flatMap((line) => wrap(line, 72))
        .join('\n'),
      `${review.findingOf(at + 1, findings.length)}: ${finding.rule}`,
    );
    const answer = await prompter.select<FindingAnswer>(review.whatOfThis, [
      { value: 'agree', label: review.answers.agree },
      { value: 'ignore', label: review.answers.ignore },
      { value: 'note', label: review.answers.note },
      ...(at > 0 ? [{ value: 'back' as const, label: review.answers.back }] : []),
      { value: 'rest', label: review.answers.rest },
    ]);
    if (answer === undefined) return undefined;
    if (answer === 'back') {
      at--;
      continue;
    }
    if (answer === 'rest') {
      for (const each of findings.slice(at)) opinions.set(each, { agrees: true });
      break;
    }
    if (answer === 'agree') opinions.set(finding, { agrees: true });
    else {
      const isNote = answer === 'note';
      const text = await prompter.text(isNote ? review.yourNote : review.whyIgnore, true);
      if (text === undefined) return undefined;
      opinions.set(
        finding,
        isNote ? { agrees: true, note: text } : { agrees: false, reason: text },
      );
    }
    at++;
  }
  return opinions;
}

async function checklistOf(
  assessment: Assessment,
  prompter: Prompter,
  { review }: Messages,
): Promise<CheckedPoint[] | undefined> {
  const points = judgedPoints(assessment);
  prompter.show(
    points
      .map(({ id, answer }) => `${answer === 'yes' ? '✓' : '✗'} ${review.points[id] ?? id}`)
      .join('\n'),
    review.checkedByHelder,
  );
  for (const id of ASKED) {
    const answer = await prompter.select<CheckedPoint['answer']>(review.points[id] ?? id, [
      { value: 'yes', label: review.yes },
      { value: 'no', label: review.no },
      { value: 'not-applicable', label: review.notApplicable },
    ]);
    if (answer === undefined) return undefined;
    points.push({ id, answer, by: 'reviewer' });
  }
  return points;
}

/** Asks the reviewer everything; undefined where the review is cancelled. */
async function judgedByAsking(
  examined: Examined,
  options: ReviewOptions,
  prompter: Prompter,
  messages: Messages,
): Promise<Judgement | undefined> {
  const { assessment } = examined;
  const { review } = messages;
  prompter.begin(assessment.file);
  const standing = standingTitle(standingOf(assessment), messages);
  prompter.show(
    [standing, ...reasonsOf(assessment, messages)].flatMap((line) => wrap(line, 72)).join('\n'),
    review.verdict,
  );
  prompter.show(review.keys, review.help);
  const reviewer = options.reviewer ?? (await prompter.text(review.whoAreYou, true));
  if (reviewer === undefined) return undefined;
  const opinions = await opinionsOf(distinctFindings(assessment), prompter, messages);
  if (!opinions) return undefined;
  const checklist = await checklistOf(assessment, prompter, messages);
  if (!checklist) return undefined;
  const outcome = await prompter.select<Outcome>(review.decide, [
    { value: 'approved', label: review.outcomes.approved },
    { value: 'returned', label: review.outcomes.returned },
    { value: 'rejected', label: review.outcomes.rejected },
  ]);
  if (outcome === undefined) return undefined;
  const note = await prompter.text(review.noteFor[outcome], outcome !== 'approved');
  return note === undefined ? undefined : { reviewer, outcome, note, opinions, checklist };
}

/** A copy for the department: only what the reviewer agreed with, and what the reviewer adds. */
async function writeCopy(
  source: Source,
  examined: Examined,
  { opinions, note }: Judgement,
  options: ReviewOptions,
  letters: Letters,
  messages: Messages,
  io: Io,
): Promise<string> {
  const { document, assessment } = examined;
  if (assessment.status === 'unreadable') return '';
  const agreed = assessment.findings.filter((finding) => opinions.get(finding)?.agrees);
  const copy = await copierOf([source.name], options.output, letters, messages, io);
  const outcome = await copy({
    source,
    document,
    assessment: { ...assessment, findings: agreed },
    redacted: false,
    remarks: {
      whole: note,
      byFinding: new Map(
        [...opinions].flatMap(([finding, opinion]) =>
          opinion.agrees && opinion.note !== undefined ? [[finding, opinion.note] as const] : [],
        ),
      ),
    },
  });
  return outcome.says;
}

/** `helder review`: a reviewer decides on a letter, and the register keeps it. */
export async function review(
  file: string,
  options: ReviewOptions,
  messages: Messages,
  io: Io,
): Promise<ExitCode> {
  const { ownWords, ownLimits, ownRules } = await loadConfig(io.cwd, options.config);
  const norm = normWith(B1, ownLimits);
  const letters = lettersWithin(options, io, { norm, ownWords, ownRules });
  const source = await sourceOf(file, options, io);
  const read = await letters.examine(source);
  const examined: Examined = {
    document: read.document,
    assessment: withoutServiceNumbers({ assessment: read.assessment }).assessment,
  };
  const about = {
    ...(options.department !== undefined && { department: options.department }),
    ...(options.copies !== undefined && { copies: options.copies }),
  };
  const letter: ReviewedLetter = reviewedLetter(examined, norm, VERSION, about);
  const folders = registerFolders(options, io);

  const given = judgedByOptions(options, examined.assessment, messages);
  const prompter = given ? undefined : await io.prompter(messages.review.required);
  if (!given && !prompter) throw new CommandError(messages.review.needsTerminal);

  const records = await explained(readRegister(folders.register), messages);
  const code = codeOf(letter.identity, records);
  if (!isOpen(letter.identity, records)) {
    const { identity, verdict } = letter;
    await explained(
      addRecord(
        folders.register,
        { kind: 'submission', letter: code, identity, verdict },
        options.reviewer ?? '',
        io.now(),
      ),
      messages,
    );
  }
  const judgement =
    given ?? (prompter && (await judgedByAsking(examined, options, prompter, messages)));
  if (!judgement) {
    io.stderr(`${messages.review.cancelled}\n`);
    return EXIT.notDone;
  }
  const { outcome, note, reviewer, opinions, checklist } = judgement;
  const decision = decisionOf(code, letter, opinions, checklist, outcome, note);
  if (outcome === 'approved') {
    await approve(folders.templates, letter.template, { letter: code, file: letter.identity.file });
  }
  const record = await explained(
    addRecord(folders.register, decision, reviewer, io.now()),
    messages,
  );
  const says = messages.review.decided(outcome, record.number, code);
  if (prompter) prompter.end(says);
  else io.stdout(`${says}\n`);
  if (outcome === 'returned') {
    io.stdout(`${await writeCopy(source, examined, judgement, options, letters, messages, io)}\n`);
  }
  return outcome === 'approved' ? EXIT.passed : EXIT.failed;
}

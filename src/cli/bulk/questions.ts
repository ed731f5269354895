import { ASKED, judgedPoints } from '../../bulk/checklist.ts';
import type { CheckedPoint, Outcome } from '../../bulk/register/record.ts';
import type { Opinion } from '../../bulk/review.ts';
import type { Assessment } from '../../letter/assess.ts';
import { selectSentences } from '../../letter/attention.ts';
import { withoutBsn } from '../../letter/personal-data/mask.ts';
import type { Messages } from '../../messages/messages.ts';
import { sayingOf } from '../../reports/saying.ts';
import { reasonsOf, standingOf, standingTitle } from '../../reports/standing.ts';
import { wrap } from '../../reports/terminal/wrap.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Prompter } from '../prompts.ts';
import type { OnDesk } from './desk.ts';

/** What a reviewer decided, with what led to it. */
export interface Judgement {
  readonly reviewer: string;
  readonly outcome: Outcome;
  readonly note: string;
  readonly opinions: ReadonlyMap<Finding, Opinion>;
  readonly checklist: readonly CheckedPoint[];
}

/** Each finding once: those that say the same of the same words go together. */
export const distinctFindings = (assessment: Assessment): Finding[] =>
  selectSentences(assessment.status === 'unreadable' ? [] : assessment.findings, {
    sentences: Number.POSITIVE_INFINITY,
    findings: Number.POSITIVE_INFINITY,
  }).sentences.flatMap(({ findings }) => findings);

/** So many questions further, or back; undefined where the reviewer stops. */
type Move = number | undefined;

/** One question, or a few that belong together. */
type Step = (isFirst: boolean) => Promise<Move>;

/** Asks all questions; false where the reviewer stops. */
async function walk(steps: readonly Step[]): Promise<boolean> {
  let at = 0;
  for (;;) {
    const step = steps[at];
    if (!step) return true;
    const move = await step(at === 0);
    if (move === undefined) return false;
    at += move;
  }
}

const NEXT = 1;
const BACK = -1;

/** Width of a note, which has a frame of its own, in a terminal of 80 columns. */
const WIDTH = 72;

const lines = (...texts: readonly string[]) =>
  texts.flatMap((text) => (text === '' ? [''] : wrap(text, WIDTH))).join('\n');

type FindingAnswer = 'agree' | 'ignore' | 'note' | 'back' | 'rest';

const answerOf = (opinion: Opinion | undefined): FindingAnswer | undefined => {
  if (!opinion) return undefined;
  if (!opinion.agrees) return 'ignore';
  return opinion.note === undefined ? 'agree' : 'note';
};

const saidOf = (opinion: Opinion | undefined): string => {
  if (!opinion) return '';
  return (opinion.agrees ? opinion.note : opinion.reason) ?? '';
};

/** Asks of each finding what the reviewer makes of it. */
function findingSteps(
  findings: readonly Finding[],
  opinions: Map<Finding, Opinion>,
  prompter: Prompter,
  { review, ...messages }: Messages,
): Step[] {
  return findings.map((finding, at) => async (isFirst) => {
    const earlier = opinions.get(finding);
    prompter.show(
      lines(`‘${finding.context.text}’`, '', sayingOf(finding, { review, ...messages })),
      `${review.findingOf(at + 1, findings.length)}: ${finding.rule}`,
    );
    const left = findings.length - at;
    const answer = await prompter.select<FindingAnswer>(
      review.whatOfThis,
      [
        { value: 'agree', label: review.answers.agree },
        { value: 'ignore', label: review.answers.ignore },
        { value: 'note', label: review.answers.note },
        ...(isFirst ? [] : [{ value: 'back' as const, label: review.answers.back }]),
        ...(left > 1 ? [{ value: 'rest' as const, label: review.answers.rest }] : []),
      ],
      answerOf(earlier),
    );
    switch (answer) {
      case undefined:
        return undefined;
      case 'back':
        return BACK;
      case 'agree':
        opinions.set(finding, { agrees: true });
        return NEXT;
      case 'rest':
        // What was answered before, and gone back from, stays as it was answered.
        opinions.set(finding, { agrees: true });
        for (const each of findings.slice(at + 1)) {
          if (!opinions.has(each)) opinions.set(each, { agrees: true });
        }
        return left;
      case 'note': {
        const note = await prompter.text(review.yourNote, true, saidOf(earlier));
        if (note === undefined) return undefined;
        opinions.set(finding, { agrees: true, note });
        return NEXT;
      }
      case 'ignore': {
        const reason = await prompter.text(review.whyIgnore, true, saidOf(earlier));
        if (reason === undefined) return undefined;
        opinions.set(finding, { agrees: false, reason });
        return NEXT;
      }
    }
  });
}

/** Asks the points of clarity that only a person can judge. */
function checklistSteps(
  judged: readonly CheckedPoint[],
  answers: Map<string, CheckedPoint['answer']>,
  prompter: Prompter,
  { review }: Messages,
): Step[] {
  const showJudged = () =>
    prompter.show(
      judged
        .map(
          ({ id, answer }) =>
            `${answer === 'yes' ? review.yes : review.no}: ${review.points[id] ?? id}`,
        )
        .join('\n'),
      review.checkedByHelder,
    );
  return ASKED.map((id, at) => async (isFirst) => {
    if (at === 0) showJudged();
    const answer = await prompter.select<CheckedPoint['answer'] | 'back'>(
      `${review.pointOf(at + 1, ASKED.length)}: ${review.points[id] ?? id}`,
      [
        { value: 'yes', label: review.yes },
        { value: 'no', label: review.no },
        { value: 'not-applicable', label: review.notApplicable },
        ...(isFirst ? [] : [{ value: 'back' as const, label: review.answers.back }]),
      ],
      answers.get(id),
    );
    if (answer === undefined) return undefined;
    if (answer === 'back') return BACK;
    answers.set(id, answer);
    return NEXT;
  });
}

/** Asks the reviewer everything; undefined where the review is cancelled. */
export async function judgedByAsking(
  { examined: { assessment }, files, deviating }: OnDesk,
  known: string | undefined,
  prompter: Prompter,
  messages: Messages,
): Promise<Judgement | undefined> {
  const { review, bulk } = messages;
  prompter.begin(
    files.length > 1 ? bulk.head(files.length, files.length, assessment.file) : assessment.file,
  );
  const standing = standingTitle(standingOf(assessment), messages);
  prompter.show(lines(standing, ...reasonsOf(assessment, messages)), review.verdict);
  if (deviating.length > 0) {
    const told = deviating.flatMap(({ file, deviations }) => [
      file,
      ...deviations.map((deviation) => `  ${bulk.deviation(deviation)}`),
    ]);
    prompter.show(withoutBsn(lines(...told)), review.deviating);
  }
  prompter.show(review.keys, review.help);
  const reviewer = known ?? (await prompter.text(review.whoAreYou, true));
  if (reviewer === undefined) return undefined;

  const findings = distinctFindings(assessment);
  if (findings.length === 0) prompter.show(review.noFindings);
  const opinions = new Map<Finding, Opinion>();
  const judged = judgedPoints(assessment);
  const answers = new Map<string, CheckedPoint['answer']>();
  let decision: { outcome: Outcome; note: string } | undefined;
  const decide: Step = async () => {
    const outcome = await prompter.select<Outcome | 'back'>(
      review.decide,
      [
        { value: 'approved', label: review.outcomes.approved },
        { value: 'returned', label: review.outcomes.returned },
        { value: 'rejected', label: review.outcomes.rejected },
        { value: 'back', label: review.answers.back },
      ],
      decision?.outcome,
    );
    if (outcome === undefined) return undefined;
    if (outcome === 'back') return BACK;
    const note = await prompter.text(review.noteFor[outcome], outcome !== 'approved');
    if (note === undefined) return undefined;
    decision = { outcome, note };
    return NEXT;
  };
  const isDone = await walk([
    ...findingSteps(findings, opinions, prompter, messages),
    ...checklistSteps(judged, answers, prompter, messages),
    decide,
  ]);
  if (!isDone || !decision) return undefined;
  const asked = [...answers].map(([id, answer]): CheckedPoint => ({ id, answer, by: 'reviewer' }));
  return { reviewer, ...decision, opinions, checklist: [...judged, ...asked] };
}

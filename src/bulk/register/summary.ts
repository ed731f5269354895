import { medianOf } from '../../inventory/distribution.ts';
import { quarterOf } from '../../inventory/labels.ts';
import type { Decision, Outcome, RegisterRecord, Submission } from './record.ts';

/** A letter in the register, from the day that it was handed in. */
export interface RegisteredLetter {
  readonly letter: string;
  readonly file: string;
  readonly department: string;
  readonly copies?: number;
  /** Moment of the first submission, as ISO 8601. */
  readonly submitted: string;
  readonly quarter: string;
  /** How often it was handed in. */
  readonly rounds: number;
  /** Open where no decision came after the last submission. */
  readonly state: 'open' | Outcome;
  readonly decided?: string;
  readonly reviewer?: string;
  readonly note?: string;
  /** Whether the first decision approved it. */
  readonly firstTimeRight?: boolean;
  readonly band?: Submission['verdict']['band'];
}

type Recorded<Kind> = RegisterRecord & Kind;

const isSubmission = (record: RegisterRecord): record is Recorded<Submission> =>
  record.kind === 'submission';

const isDecision = (record: RegisterRecord): record is Recorded<Decision> =>
  record.kind === 'decision';

/** The letters of a register, in the order in which they were first handed in. */
export function lettersIn(records: readonly RegisterRecord[]): RegisteredLetter[] {
  const byLetter = new Map<string, RegisterRecord[]>();
  for (const record of records) {
    byLetter.set(record.letter, [...(byLetter.get(record.letter) ?? []), record]);
  }
  return [...byLetter].flatMap(([letter, own]): RegisteredLetter[] => {
    const submissions = own.filter(isSubmission);
    const [first] = submissions;
    const last = submissions.at(-1);
    if (!first || !last) return [];
    const decisions = own.filter(isDecision);
    const [firstDecision] = decisions;
    const decision = decisions.findLast(({ number }) => number > last.number);
    const { file, department = '', copies } = last.identity;
    return [
      {
        letter,
        file,
        department,
        ...(copies !== undefined && { copies }),
        submitted: first.at,
        quarter: quarterOf(first.at) ?? '',
        rounds: submissions.length,
        state: decision?.outcome ?? 'open',
        ...(decision && { decided: decision.at, reviewer: decision.by }),
        ...(decision?.note !== undefined && { note: decision.note }),
        ...(firstDecision && { firstTimeRight: firstDecision.outcome === 'approved' }),
        ...(last.verdict.band && { band: last.verdict.band }),
      },
    ];
  });
}

/** Which letters of the register are wanted. */
export interface RegisterFilter {
  readonly state?: RegisteredLetter['state'];
  readonly department?: string;
  readonly quarter?: string;
}

/** The letters that fit a filter. */
export const filtered = (
  letters: readonly RegisteredLetter[],
  { state, department, quarter }: RegisterFilter,
): RegisteredLetter[] =>
  letters.filter(
    (letter) =>
      (state === undefined || letter.state === state) &&
      (department === undefined || letter.department.toLowerCase() === department.toLowerCase()) &&
      (quarter === undefined || letter.quarter === quarter),
  );

/** How the review goes, in numbers. */
export interface RegisterFigures {
  readonly letters: number;
  readonly open: number;
  readonly approved: number;
  readonly returned: number;
  readonly rejected: number;
  /** Of the letters with a decision, the share that the first one approved, 0..1. */
  readonly firstTimeRight?: number;
  /** Middle of the days between the first submission and the approval. */
  readonly medianDays?: number;
  /** Rules that reviewers agreed with in letters that they sent back or rejected, most first. */
  readonly reasons: readonly (readonly [rule: string, letters: number])[];
}

const DAY = 24 * 60 * 60 * 1000;

/** The figures of letters, with the records that they come from. */
export function figuresOf(
  letters: readonly RegisteredLetter[],
  records: readonly RegisterRecord[],
): RegisterFigures {
  const inState = (state: RegisteredLetter['state']) =>
    letters.filter((letter) => letter.state === state).length;
  const decided = letters.filter(({ firstTimeRight }) => firstTimeRight !== undefined);
  const days = letters
    .filter(({ state }) => state === 'approved')
    .map(
      ({ submitted, decided: at = submitted }) => (Date.parse(at) - Date.parse(submitted)) / DAY,
    );
  const wanted = new Set(letters.map(({ letter }) => letter));
  const reasons = new Map<string, number>();
  for (const record of records.filter(isDecision)) {
    if (!wanted.has(record.letter) || record.outcome === 'approved') continue;
    for (const rule of Object.keys(record.agreed)) {
      reasons.set(rule, (reasons.get(rule) ?? 0) + 1);
    }
  }
  const medianDays = medianOf(days);
  return {
    letters: letters.length,
    open: inState('open'),
    approved: inState('approved'),
    returned: inState('returned'),
    rejected: inState('rejected'),
    ...(decided.length > 0 && {
      firstTimeRight: decided.filter((letter) => letter.firstTimeRight).length / decided.length,
    }),
    ...(medianDays !== undefined && { medianDays }),
    reasons: [...reasons].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)),
  };
}

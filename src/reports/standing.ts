import type { Assessment } from '../letter/assess.ts';
import type { Messages } from '../messages/messages.ts';
import { capitalised } from '../messages/phrases.ts';
import type { Band, CriterionResult } from '../norm/verdict.ts';
import { nameOf, shownLimitOf, shownValueOf } from './format-value.ts';

/** Where a letter stands: its verdict, or that it has none. */
export type Standing = Band | 'not-judged';

export const standingOf = (letter: Assessment): Standing =>
  letter.status === 'judged' ? letter.verdict.band : 'not-judged';

/** In a word or three: "bijna". */
export const standingIn = (standing: Standing, { bands, notJudged }: Messages): string =>
  standing === 'not-judged' ? notJudged : bands[standing];

/** By itself, as a title: "Voldoet bijna aan de B1-norm". */
export const standingTitle = (standing: Standing, { report, notJudged }: Messages): string =>
  standing === 'not-judged' ? capitalised(notJudged) : report.meetsNorm[standing];

/** From the letter that needs work most to the one that needs it least. */
const BY_NEED: readonly Standing[] = ['fails', 'not-judged', 'nearly', 'meets'];

/** Letters that need work most first; those that stand equal keep their order. */
export const byNeed = <Letter extends Assessment>(letters: readonly Letter[]): Letter[] =>
  letters.toSorted((a, b) => BY_NEED.indexOf(standingOf(a)) - BY_NEED.indexOf(standingOf(b)));

/** What a criterion is, what the letter has, and what the norm asks. */
const missed = (criterion: CriterionResult, messages: Messages): string =>
  `${nameOf(criterion, messages)} ${shownValueOf(criterion, messages)} (${shownLimitOf(criterion, messages)})`;

/**
 * Why a letter stands where it is, each reason by itself: the criteria it misses and what is not
 * filled in, or why it could not be judged and what to do. Empty where nothing is in the way.
 */
export function reasonsOf(letter: Assessment, messages: Messages): string[] {
  if (letter.status !== 'judged') {
    const { problem, remedy } = messages.unreadable(letter.reason);
    return [`${problem} ${remedy}`];
  }
  return [
    ...letter.verdict.criteria
      .filter(({ outcome, weight }) => outcome !== 'meets' && weight === 'must')
      .map((criterion) => missed(criterion, messages)),
    ...(letter.blanks > 0 ? [messages.report.blanks(letter.blanks)] : []),
  ];
}

import { furthestFirst } from '../../inventory/ranking.ts';
import type { Assessment } from '../../letter/assess.ts';

/** Of so many letters at most the page holds the text. */
export const MOST_LETTERS_WITH_TEXT = 100;

/**
 * So many findings at most have these letters together. A finding with its mark takes about 1 kB, so a
 * page stays near 10 MB; see `docs/decisions/0010-html-report.md`.
 */
export const MOST_FINDINGS = 10_000;

/** Which letters are shown in full; all are in the table. */
export interface LetterSelection {
  /** Places in the list of letters, those that are furthest from the norm first. */
  readonly order: readonly number[];
  /** Those of them that have a part of the page for themselves, in the order of the report. */
  readonly shown: readonly number[];
}

/** How many letters fit, taken in order; the first always does. */
function fitting(letters: readonly (Assessment | undefined)[]): number {
  let findings = 0;
  const beyond = letters.slice(0, MOST_LETTERS_WITH_TEXT).findIndex((letter, at) => {
    findings += letter && letter.status !== 'unreadable' ? letter.findings.length : 0;
    return at > 0 && findings > MOST_FINDINGS;
  });
  return beyond < 0 ? MOST_LETTERS_WITH_TEXT : beyond;
}

/** The letters that are shown in full: all, or those that are furthest from the norm. */
export function selectLetters(letters: readonly Assessment[]): LetterSelection {
  const order = furthestFirst(letters);
  const most = fitting(order.map((at) => letters[at]));
  const shown = order.slice(0, most).sort((a, b) => a - b);
  return { order, shown };
}

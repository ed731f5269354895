import { furthestFirst } from '../../inventory/ranking.ts';
import type { Assessment } from '../../letter/assess.ts';

/**
 * Of so many letters the page holds the text. A letter with a hundred marks takes 100 kB, so letters
 * take 10 MB at most; see `docs/decisions/0010-html-report.md`.
 */
export const MOST_LETTERS_WITH_TEXT = 100;

/** Which letters are shown in full; all are in the table. */
export interface LetterSelection {
  /** Places in the list of letters, those that are furthest from the norm first. */
  readonly order: readonly number[];
  /** Those of them that have a part of the page for themselves, in the order of the report. */
  readonly shown: readonly number[];
}

/** The letters that are shown in full: all, or those that are furthest from the norm. */
export function selectLetters(letters: readonly Assessment[]): LetterSelection {
  const order = furthestFirst(letters);
  const shown = order.slice(0, MOST_LETTERS_WITH_TEXT).sort((a, b) => a - b);
  return { order, shown };
}

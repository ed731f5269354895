import type { Assessment } from '../letter/assess.ts';

/** How many letters do how well. `meets + nearly + fails + notJudged === letters`. */
export interface Totals {
  readonly letters: number;
  readonly meets: number;
  readonly nearly: number;
  readonly fails: number;
  /** Unreadable, or too little text. Counted apart: never part of a share. */
  readonly notJudged: number;
  /** `meets` over the letters that were judged, 0..1; absent where none was. */
  readonly shareMeets?: number;
}

/** Counts the verdicts of a set of letters. */
export function totalsOf(assessments: readonly Assessment[]): Totals {
  const judged = assessments.filter((letter) => letter.status === 'judged');
  const count = (band: string) => judged.filter(({ verdict }) => verdict.band === band).length;
  const meets = count('meets');
  return {
    letters: assessments.length,
    meets,
    nearly: count('nearly'),
    fails: count('fails'),
    notJudged: assessments.length - judged.length,
    ...(judged.length > 0 && { shareMeets: meets / judged.length }),
  };
}

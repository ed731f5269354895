import type { Assessment } from '../letter/assess.ts';
import type { Criterion, Norm } from '../norm/norm.ts';

/** A criterion with how many letters it keeps from meeting the norm. */
export interface Obstacle {
  readonly criterion: Criterion;
  /** Letters that are beyond its limit. */
  readonly letters: number;
  /** Of these, those that only just are. */
  readonly nearly: number;
}

/** What stands between letters and the norm: the criteria that decide, the commonest first. */
export function obstaclesOf(letters: readonly Assessment[], norm: Norm): Obstacle[] {
  const results = letters.flatMap((letter) =>
    letter.status === 'judged' ? letter.verdict.criteria : [],
  );
  return norm.criteria
    .filter(({ weight }) => weight === 'must')
    .map((criterion) => {
      const missed = results.filter(
        ({ measure, outcome }) => measure === criterion.measure && outcome !== 'meets',
      );
      const nearly = missed.filter(({ outcome }) => outcome === 'nearly').length;
      return { criterion, letters: missed.length, nearly };
    })
    .sort((a, b) => b.letters - a.letters);
}

import type { Criterion, Norm } from './norm.ts';

/** How a letter does on the norm: voldoet, bijna, voldoet niet. */
export type Band = 'meets' | 'nearly' | 'fails';

/** One criterion held against one letter. */
export interface CriterionResult extends Criterion {
  /** Absent where the letter has nothing to measure. */
  readonly value?: number;
  readonly outcome: Band;
}

/** The outcome for a letter that could be judged. */
export interface Verdict {
  readonly band: Band;
  readonly criteria: readonly CriterionResult[];
}

/** A letter with less running text than the norm asks for a verdict. */
export interface TooLittleText {
  readonly code: 'too-little-text';
  readonly words: number;
  readonly sentences: number;
  readonly minimum: Norm['minimum'];
}

/** Values by id of their measure; absent where the letter has nothing to measure. */
export type MeasureValues = Readonly<Record<string, number>>;

/** Leaves room for the rounding of a share times a number of sentences. */
const ROUNDING = 1e-9;

function outcomeOf(
  { limit, nearLimit, oneIsFine }: Criterion,
  value: number | undefined,
  sentences: number,
): Band {
  if (value === undefined || value <= limit) return 'meets';
  if (oneIsFine && value * sentences <= 1 + ROUNDING) return 'meets';
  return value <= nearLimit ? 'nearly' : 'fails';
}

/** The most near misses on which a letter still is "nearly there" as a whole. */
const MOST_NEAR_MISSES = 2;

/**
 * Holds the measured values of a letter against a norm.
 *
 * A letter meets the norm when every `must` holds. It nearly does when no `must` is beyond its near
 * limit and at most two are beyond their limit. In all other cases it fails.
 */
export function judge(norm: Norm, values: MeasureValues): Verdict | TooLittleText {
  const words = values['words'] ?? 0;
  const sentences = values['sentences'] ?? 0;
  if (words < norm.minimum.words || sentences < norm.minimum.sentences) {
    return { code: 'too-little-text', words, sentences, minimum: norm.minimum };
  }
  const criteria = norm.criteria.map((criterion): CriterionResult => {
    const value = values[criterion.measure];
    const outcome = outcomeOf(criterion, value, sentences);
    return value === undefined ? { ...criterion, outcome } : { ...criterion, value, outcome };
  });
  const missed = criteria.filter(({ weight, outcome }) => weight === 'must' && outcome !== 'meets');
  const isNear =
    missed.length <= MOST_NEAR_MISSES && missed.every(({ outcome }) => outcome === 'nearly');
  return { band: missed.length === 0 ? 'meets' : isNear ? 'nearly' : 'fails', criteria };
}

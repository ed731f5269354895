// @ts-check
/** How sure a figure is: intervals that hold the true value in 95% of such samples. */

/** @typedef {readonly [low: number, high: number]} Interval */

/** The standard normal deviate that leaves 2.5% on either side. */
const Z = 1.959964;

const RESAMPLES = 2000;
export const SEED = 20_261_123;

/**
 * Wilson's score interval of a share (Wilson 1927). Unlike the usual one it is sound for small
 * samples and near 0 and 1.
 *
 * @param {number} found how many of them, from 0 to `of`
 * @param {number} of the size of the sample, more than 0
 * @returns {Interval} within 0 to 1
 */
export function wilson(found, of) {
  const share = found / of;
  const scale = 1 + Z ** 2 / of;
  const centre = share + Z ** 2 / (2 * of);
  const reach = Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2));
  return [Math.max(0, (centre - reach) / scale), Math.min(1, (centre + reach) / scale)];
}

/**
 * Percentile bootstrap (Efron 1979): the middle 95% of a statistic over samples that are drawn from
 * the units with replacement. The seed is fixed, so the same units give the same interval.
 *
 * @template T
 * @param {readonly T[]} units what was drawn as a whole: paragraphs or files, at least one
 * @param {(sample: readonly T[]) => number | undefined} statistic undefined where a sample has none
 * @returns {Interval | undefined} undefined for a single unit, which says nothing of its like
 */
export function bootstrap(units, statistic) {
  if (units.length < 2) return undefined;
  const random = randomFrom(SEED);
  const values = Array.from({ length: RESAMPLES }, () =>
    statistic(units.map(() => /** @type {T} */ (units[Math.floor(random() * units.length)]))),
  )
    .filter((value) => value !== undefined)
    .sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => values[Math.round(share * (values.length - 1))];
  const [low, high] = [at(0.025), at(0.975)];
  return low === undefined || high === undefined ? undefined : [low, high];
}

/**
 * A linear congruential generator (Numerical Recipes' constants): numbers from 0 up to 1, the same
 * on every machine.
 *
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

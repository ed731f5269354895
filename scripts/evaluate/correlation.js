// @ts-check
/** How well two series go together. */
import { bootstrap } from './intervals.js';

/** @typedef {readonly [said: number, gold: number]} Couple */

/**
 * Pearson's correlation; undefined where a series does not vary.
 *
 * @param {readonly Couple[]} couples
 */
export function pearson(couples) {
  const n = couples.length;
  const mean = (/** @type {0 | 1} */ side) =>
    couples.reduce((sum, couple) => sum + couple[side], 0) / n;
  const [a, b] = [mean(0), mean(1)];
  let together = 0;
  let one = 0;
  let other = 0;
  for (const [said, gold] of couples) {
    together += (said - a) * (gold - b);
    one += (said - a) ** 2;
    other += (gold - b) ** 2;
  }
  return one === 0 || other === 0 ? undefined : together / Math.sqrt(one * other);
}

/**
 * The correlation over some units, paragraphs or sentences, as a figure with a bootstrap over them.
 *
 * @param {readonly (readonly Couple[])[]} units
 */
export function correlation(units) {
  const value = pearson(units.flat());
  if (value === undefined) return undefined;
  return {
    value,
    of: units.flat().length,
    interval: bootstrap(units, (sample) => pearson(sample.flat())),
  };
}

import { createHash } from 'node:crypto';

/** Digits of a hash that put a letter in its place: 48 bits, which a number can hold. */
const KEPT = 12;

/** A number from 0 up to 1 for a name; the same for the same seed on every machine. */
export function lotOf(name: string, seed: number): number {
  const digest = createHash('sha256').update(`${seed}\n${name}`).digest('hex').slice(0, KEPT);
  return parseInt(digest, 16) / 16 ** KEPT;
}

/** Letters that have something in common, such as a department. */
export type Stratum<T> = readonly T[];

/**
 * How many are drawn from each stratum: in proportion, by the method of the largest remainders, and
 * at least one from each.
 *
 * @param wanted at least the number of strata, at most the number of letters
 */
function allocate(sizes: readonly number[], wanted: number): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const parts = sizes.map((size) => (size / all) * wanted);
  const drawn = parts.map((part) => Math.max(1, Math.floor(part)));
  const remainders = parts
    .map((part, at) => ({ at, rest: part % 1 }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  let left = wanted - drawn.reduce((sum, each) => sum + each, 0);
  while (left !== 0) {
    for (const { at } of left > 0 ? remainders : remainders.toReversed()) {
      const now = drawn[at] ?? 0;
      if (left > 0 && now < (sizes[at] ?? 0)) {
        drawn[at] = now + 1;
        left--;
      } else if (left < 0 && now > 1) {
        drawn[at] = now - 1;
        left++;
      }
      if (left === 0) break;
    }
  }
  return drawn;
}

/**
 * The strata of which a sample can have a letter each; those that are too small for one are together
 * one stratum. Many small ones with a letter each would leave too little of a sample for the others.
 */
function pooled<T>(strata: readonly Stratum<T>[], wanted: number): Stratum<T>[] {
  const all = strata.reduce((sum, items) => sum + items.length, 0);
  const isSmall = (items: Stratum<T>) => items.length * wanted < all;
  const small = strata.filter(isSmall).flat();
  return [...strata.filter((items) => !isSmall(items)), ...(small.length > 0 ? [small] : [])];
}

/** Digits behind the point of a weight; more would only take room. */
const WEIGHT_DIGITS = 6;

/**
 * Draws a stratified sample: from each stratum as many as its part of the whole. A letter's lot
 * depends on its name and the seed only, so that adding letters changes a sample little.
 *
 * @returns the weight of each letter that is drawn: how many of its stratum it stands for, itself
 *   among them
 */
export function drawSample<T>(
  strata: readonly Stratum<T>[],
  nameOf: (item: T) => string,
  wanted: number,
  seed: number,
): Map<T, number> {
  const all = strata.reduce((sum, items) => sum + items.length, 0);
  const number = Math.min(wanted, all);
  const drawnFrom = pooled(strata, number);
  const numbers = allocate(
    drawnFrom.map((items) => items.length),
    number,
  );
  return new Map(
    drawnFrom.flatMap((items, at) => {
      const drawn = items
        .map((item) => ({ item, lot: lotOf(nameOf(item), seed) }))
        .sort((a, b) => a.lot - b.lot)
        .slice(0, numbers[at]);
      const weight = Number((items.length / drawn.length).toFixed(WEIGHT_DIGITS));
      return drawn.map(({ item }) => [item, weight] as const);
    }),
  );
}

/** The normal deviate of 95% certainty. */
const Z = 1.959963984540054;

/**
 * How many files must be judged for a share to be known within a margin, at 95%, with the
 * correction for a finite number of them. In a sample every file counts as one. Source: Cochran,
 * Sampling Techniques (1977), 4.4.
 *
 * @param margin half the width of the interval, above 0 and below 1
 * @param share the share that is expected, 0..1; 0.5 where nothing is known asks the most
 * @param all number of files there are; undefined for very many
 */
export function sampleSize(margin: number, share = 0.5, all?: number): number {
  const many = (Z ** 2 * share * (1 - share)) / margin ** 2;
  const needed = all === undefined ? many : many / (1 + (many - 1) / all);
  // Rounding up must not be set off by the last bit of a division.
  return Math.max(1, Math.ceil(needed - 1e-9));
}

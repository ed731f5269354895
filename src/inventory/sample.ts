import { createHash } from 'node:crypto';

/** Digits of a hash that put a letter in its place: 48 bits, which a number can hold. */
const KEPT = 12;

/** A number from 0 up to 1 for a name; the same for the same seed on every machine. */
export function lotOf(name: string, seed: number): number {
  const digest = createHash('sha256').update(`${seed}\n${name}`).digest('hex').slice(0, KEPT);
  return parseInt(digest, 16) / 16 ** KEPT;
}

/** Letters that have something in common. */
export interface Stratum<T> {
  readonly name: string;
  readonly items: readonly T[];
}

/**
 * How many are drawn from each stratum: in proportion, by the method of the largest remainders, and
 * at least one from each while there are enough.
 */
export function allocate(sizes: readonly number[], wanted: number): number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const number = Math.min(wanted, all);
  const filled = sizes.filter((size) => size > 0).length;
  const least = number >= filled ? 1 : 0;
  const drawn = sizes.map((size) =>
    Math.max(size > 0 ? least : 0, Math.floor((size / all) * number)),
  );
  const remainders = sizes
    .map((size, at) => ({ at, rest: ((size / all) * number) % 1 }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  let left = number - drawn.reduce((sum, each) => sum + each, 0);
  while (left !== 0) {
    const before = left;
    for (const { at } of left > 0 ? remainders : remainders.toReversed()) {
      const now = drawn[at] ?? 0;
      if (left > 0 && now < (sizes[at] ?? 0)) {
        drawn[at] = now + 1;
        left--;
      } else if (left < 0 && now > least) {
        drawn[at] = now - 1;
        left++;
      }
      if (left === 0) break;
    }
    if (left === before) break;
  }
  return drawn;
}

/**
 * Draws a stratified sample: from each stratum as many as its part of the whole. A letter's lot
 * depends on its name and the seed only, so that adding letters changes a sample little.
 */
export function drawSample<T>(
  strata: readonly Stratum<T>[],
  nameOf: (item: T) => string,
  wanted: number,
  seed: number,
): T[] {
  const numbers = allocate(
    strata.map(({ items }) => items.length),
    wanted,
  );
  return strata.flatMap(({ items }, at) => {
    const drawn = items
      .map((item) => ({ item, lot: lotOf(nameOf(item), seed) }))
      .sort((a, b) => a.lot - b.lot)
      .slice(0, numbers[at]);
    const kept = new Set(drawn.map(({ item }) => item));
    return items.filter((item) => kept.has(item));
  });
}

/** The normal deviate of 95% certainty. */
const Z = 1.959963984540054;

/**
 * How many letters must be judged for a share to be known within a margin, at 95%, with the
 * correction for a finite number of letters. Source: Cochran, Sampling Techniques (1977), 4.4.
 *
 * @param margin half the width of the interval, above 0 and below 1
 * @param share the share that is expected, 0..1; 0.5 where nothing is known asks the most
 * @param all number of letters there are; undefined for very many
 */
export function sampleSize(margin: number, share = 0.5, all?: number): number {
  const many = (Z ** 2 * share * (1 - share)) / margin ** 2;
  const needed = all === undefined ? many : many / (1 + (many - 1) / all);
  // Rounding up must not be set off by the last bit of a division.
  return Math.max(1, Math.ceil(needed - 1e-9));
}

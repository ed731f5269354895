import type { Share } from './shares.ts';
import { Z } from './wilson.ts';

/** How often chance alone may tell groups of letters apart. */
const CHANCE = 0.05;

/**
 * Whether one group of letters does better than another by more than chance: their intervals are
 * apart, and would be for hardly any two of so many groups that do not differ. Of twenty groups with
 * the same letters the best and the hardest are often far apart. The probability of a difference is
 * at most 2φ(z)/z (Gordon, "Values of Mills' ratio", Annals of Mathematical Statistics 12, 1941),
 * times the number of pairs (Bonferroni).
 *
 * @param groups how many groups the two were chosen from
 */
export function isBetter(better: Share, worse: Share, groups: number): boolean {
  if (better.low <= worse.high) return false;
  const margin = Math.hypot(better.share - better.low, worse.high - worse.share);
  const z = (Z * (better.share - worse.share)) / margin;
  const probability = (2 * Math.exp(-(z ** 2) / 2)) / (Math.sqrt(2 * Math.PI) * z);
  return (probability * groups * (groups - 1)) / 2 < CHANCE;
}

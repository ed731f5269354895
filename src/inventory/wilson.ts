/** A share with what it may be in truth. */
export interface Interval {
  /** 0..1 */
  readonly low: number;
  readonly high: number;
}

/** The normal deviate of 95% certainty. */
export const Z = 1.959963984540054;

/**
 * Wilson's score interval of a share, at 95%. Source: Wilson, "Probable inference, the law of
 * succession, and statistical inference", JASA 22 (1927); good for small numbers and shares near
 * 0 and 1 (Brown, Cai and DasGupta 2001).
 *
 * @param share 0..1
 * @param n number of observations; need not be whole, for weighted ones
 */
export function wilson(share: number, n: number): Interval {
  if (n <= 0) return { low: 0, high: 1 };
  const denominator = 1 + Z ** 2 / n;
  const middle = (share + Z ** 2 / (2 * n)) / denominator;
  const half = (Z / denominator) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

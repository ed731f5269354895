/** Values counted by size. */
export interface Distribution {
  /** Width of a bin; the first begins at 0. */
  readonly width: number;
  /** How many values lie in each bin, its upper edge included; the last takes all beyond, too. */
  readonly bins: readonly number[];
  /** Absent where there are no values. */
  readonly median?: number;
}

/** The middle value, or the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}

/** Leaves a value that lies on an edge on its side, whatever the division makes of it. */
const ROUNDING = 1e-9;

/**
 * Counts values by size. A value on the edge of two bins falls in the lower one, so that a limit that
 * holds up to and including a value is an edge like any other.
 *
 * @param values from 0
 * @param width above 0
 * @param number of bins, at least 1
 */
export function distributionOf(
  values: readonly number[],
  width: number,
  number: number,
): Distribution {
  const bins = Array.from({ length: number }, () => 0);
  for (const value of values) {
    const bin = Math.max(0, Math.ceil(value / width - ROUNDING) - 1);
    const at = Math.min(bin, number - 1);
    bins[at] = (bins[at] ?? 0) + 1;
  }
  const median = medianOf(values);
  return { width, bins, ...(median !== undefined && { median }) };
}

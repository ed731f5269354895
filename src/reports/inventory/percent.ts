import type { Interval } from '../../inventory/wilson.ts';

/** A share in whole per cent: more digits than a few hundred letters can bear would mislead. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** The same; with a decimal, rounded down, where it would otherwise seem to reach the target. */
export const percentBeside = (target: number, share: number, decimalMark: string): string =>
  Math.round(share * 100) >= target * 100 && share < target
    ? `${String(Math.floor(share * 1000) / 10).replace('.', decimalMark)}%`
    : percent(share);

/** An interval in whole per cent. */
export const range = ({ low, high }: Interval): string => `${percent(low)}–${percent(high)}`;

/** A difference between shares in whole percentage points, with its sign. */
export function percentagePoints(difference: number): string {
  const points = Math.round(difference * 100);
  return points > 0 ? `+${points}` : String(points === 0 ? 0 : points);
}

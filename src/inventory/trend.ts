import type { Target } from './inventory.ts';
import type { Share } from './shares.ts';
import type { SnapshotHead } from './snapshot.ts';
import { differences, type YARDSTICK_PARTS } from './yardstick.ts';

/** One measurement in a row of them. */
export interface TrendPoint {
  readonly name: string;
  readonly date: string;
  readonly edition: number;
  /** Absent where no letter was judged. */
  readonly share?: Share;
  readonly byCopies?: Share;
  readonly letters: number;
  readonly files: number;
  readonly notJudged: number;
  /**
   * In what its yardstick differs from that of the last point; empty where they may be compared.
   * Points that differ are shown apart, never joined by a line.
   */
  readonly otherYardstick: readonly (typeof YARDSTICK_PARTS)[number][];
}

/** Measurements over the years, against the target. */
export interface Trend {
  readonly target: Target;
  readonly points: readonly TrendPoint[];
}

type Head = Omit<SnapshotHead, 'digest' | 'schema' | 'norm'>;

/** Of each period the edition with the yardstick of today, else the last. */
function chosen(heads: readonly Head[], yardstick: Head['yardstick']): Head[] {
  const names = [...new Set(heads.map(({ name }) => name))].sort();
  return names.flatMap((name) => {
    const editions = heads.filter((head) => head.name === name);
    const same = editions.findLast((head) => differences(head.yardstick, yardstick).length === 0);
    return same ?? editions.at(-1) ?? [];
  });
}

/**
 * The measurements in order of their names, which are periods. The yardstick of the last one is
 * that of the trend.
 *
 * @returns undefined where there is none
 */
export function trendOf(heads: readonly Head[]): Trend | undefined {
  const last = heads
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.edition - b.edition))
    .at(-1);
  if (!last) return undefined;
  const points = chosen(heads, last.yardstick).map(
    ({ name, date, edition, totals, yardstick }): TrendPoint => ({
      name,
      date,
      edition,
      ...(totals.byLetter && { share: totals.byLetter }),
      ...(totals.byCopies && { byCopies: totals.byCopies }),
      letters: totals.letters,
      files: totals.files,
      notJudged: Object.values(totals.notJudged).reduce((sum, number) => sum + number, 0),
      otherYardstick: differences(yardstick, last.yardstick),
    }),
  );
  return { target: last.target, points };
}

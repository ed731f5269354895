import type { Target } from './inventory.ts';
import { inOrderOfTime } from './order.ts';
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
  /** Files that were gone or changed when it was measured again: they are not in its figures. */
  readonly missing?: number;
  /** There where only a part was measured, drawn by lot. */
  readonly sample?: NonNullable<SnapshotHead['sample']>;
  /**
   * In what its yardstick differs from that of the last point; empty where they are the same.
   * Points that differ are shown apart, never joined by a line.
   */
  readonly otherYardstick: readonly (typeof YARDSTICK_PARTS)[number][];
  /**
   * There where it is a sample and the last point is not, or the other way round. A sample counts
   * files and a whole measurement letters, so it is shown apart too.
   */
  readonly otherCount?: true;
}

/** Whether a point may be compared with the last one. */
export const isComparable = ({
  otherYardstick,
  otherCount,
}: Pick<TrendPoint, 'otherYardstick' | 'otherCount'>): boolean =>
  otherYardstick.length === 0 && !otherCount;

/** Measurements over the years, against the target. */
export interface Trend {
  readonly target: Target;
  readonly points: readonly TrendPoint[];
}

type Head = Omit<SnapshotHead, 'digest' | 'schema' | 'norm'>;

/** Of each measurement the edition with the yardstick of today, else the last. */
function chosen(heads: readonly Head[], yardstick: Head['yardstick']): Head[] {
  const names = [...new Set(heads.map(({ name }) => name))];
  return names.flatMap((name) => {
    const editions = heads.filter((head) => head.name === name);
    const same = editions.findLast((head) => differences(head.yardstick, yardstick).length === 0);
    return same ?? editions.at(-1) ?? [];
  });
}

/**
 * The measurements in order of time. The yardstick of the last one is that of the trend.
 *
 * @returns undefined where there is none
 */
export function trendOf(heads: readonly Head[]): Trend | undefined {
  const inOrder = inOrderOfTime(heads);
  const last = inOrder.at(-1);
  if (!last) return undefined;
  const points = chosen(inOrder, last.yardstick).map(
    ({ name, date, edition, totals, yardstick, missing, sample }): TrendPoint => ({
      name,
      date,
      edition,
      ...(totals.byLetter && { share: totals.byLetter }),
      ...(totals.byCopies && { byCopies: totals.byCopies }),
      letters: totals.letters,
      files: totals.files,
      notJudged: Object.values(totals.notJudged).reduce((sum, number) => sum + number, 0),
      ...(missing !== undefined && { missing }),
      ...(sample && { sample }),
      otherYardstick: differences(yardstick, last.yardstick),
      ...((sample === undefined) !== (last.sample === undefined) && { otherCount: true as const }),
    }),
  );
  return { target: last.target, points };
}

import { isComparable, type TrendPoint } from '../../inventory/trend.ts';
import type { Messages } from '../../messages/messages.ts';

/** The name of a measurement, with a mark where it cannot be compared with the last one. */
export const markedName = (point: TrendPoint): string =>
  isComparable(point) ? point.name : `${point.name}*`;

/** Measurements that were done again when files were no longer there as they were. */
export const lackingIn = (
  points: readonly TrendPoint[],
): { readonly name: string; readonly missing: number }[] =>
  points.flatMap(({ name, missing }) => (missing ? [{ name, missing }] : []));

/** What must be known before the measurements are set beside each other; empty where nothing is. */
export function trendNotes(points: readonly TrendPoint[], messages: Messages): string[] {
  const { otherYardstick, years } = messages.inventory;
  const others = points.filter((point) => point.otherYardstick.length > 0);
  const otherCounts = points.filter(({ otherCount }) => otherCount);
  const samples = points.flatMap(({ name, sample }) => (sample ? [{ name, sample }] : []));
  const lacking = lackingIn(points);
  const namesOf = (some: readonly TrendPoint[]) => some.map(({ name }) => name);
  return [
    ...(others.length > 0
      ? [
          otherYardstick(namesOf(others), [
            ...new Set(others.flatMap((point) => point.otherYardstick)),
          ]),
        ]
      : []),
    ...(otherCounts.length > 0 ? [years.otherCount(namesOf(otherCounts))] : []),
    ...(samples.length > 0 ? [years.samples(samples)] : []),
    ...(lacking.length > 0 ? [years.missing(lacking)] : []),
  ];
}

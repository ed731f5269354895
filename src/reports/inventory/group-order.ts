import type { Grouping, GroupTotals } from '../../inventory/shares.ts';

/**
 * The groups of one label as they are read: the largest first, but quarters as time goes. What has no
 * label is then the last.
 */
export function inReadingOrder(
  grouping: Grouping,
  groups: Readonly<Record<string, GroupTotals>>,
): [name: string, totals: GroupTotals][] {
  const all = Object.entries(groups);
  if (grouping !== 'period') return all.sort(([, a], [, b]) => b.letters - a.letters);
  const inTime = ([a]: [string, GroupTotals], [b]: [string, GroupTotals]) => (a < b ? -1 : 1);
  return [
    ...all.filter(([name]) => name !== '').sort(inTime),
    ...all.filter(([name]) => name === ''),
  ];
}

import type { Norm } from '../norm/norm.ts';
import { isBetter } from './better.ts';
import { changeInterval } from './compare.ts';
import type { Target } from './inventory.ts';
import { inOrderOfTime } from './order.ts';
import type { InventoryTotals, Share } from './shares.ts';
import type { SnapshotHead } from './snapshot.ts';
import { isComparable, type Trend, trendOf } from './trend.ts';
import type { Interval } from './wilson.ts';

/** A kind of letter, or a department, of which enough letters were judged. */
export interface RankedGroup {
  readonly name: string;
  readonly share: Share;
}

/** Those that do best and those that have most to win; none where chance may explain that. */
export interface Ranking {
  readonly grouping: 'kind' | 'department';
  /** The best first. Each of them does better than each of the hardest, beyond chance. */
  readonly best: readonly RankedGroup[];
  /** The hardest first; none of them is among the best. */
  readonly hardest: readonly RankedGroup[];
  /** Groups with enough letters to be ranked. */
  readonly groups: number;
  /** Groups that are left out, for too few of their letters were judged. */
  readonly uncertain: number;
}

/** How the figure moved since the last measurement before it that may be compared with it. */
export interface Progress {
  readonly from: string;
  /** Files of then that were gone or changed when they were measured again. */
  readonly missing?: number;
  readonly share: Share;
  /** Now minus then, -1..1, with its 95% interval. */
  readonly change: number;
  readonly interval: Interval;
  /** Whether the interval leaves out 0. */
  readonly isClear: boolean;
}

/** How a share stands to the target; `maybe` where its interval does not tell. */
export type GoalStanding = 'reached' | 'maybe-reached' | 'maybe-missed' | 'missed';

/** One measurement as the council should know it. */
export interface CouncilSummary {
  readonly name: string;
  /** Day of the measurement, as yyyy-mm-dd. */
  readonly date: string;
  /** Version of helder. */
  readonly helder: string;
  readonly norm: Norm;
  readonly target: Target;
  readonly totals: Omit<InventoryTotals, 'groups' | 'templates'>;
  readonly sample?: SnapshotHead['sample'];
  readonly missing?: number;
  /** Absent where no letter was judged. */
  readonly goal?: GoalStanding;
  /** Up to and including this measurement, with its yardstick. */
  readonly trend: Trend;
  readonly progress?: Progress;
  readonly ranking?: Ranking;
}

type Head = Omit<SnapshotHead, 'digest' | 'schema'>;

/** So many groups are named at each side. */
const MOST_RANKED = 3;

const goalOf = ({ share, low, high }: Share, target: number): GoalStanding => {
  if (share >= target) return low >= target ? 'reached' : 'maybe-reached';
  return high >= target ? 'maybe-missed' : 'missed';
};

/** The groups of one label by share; undefined where fewer than two are certain. */
function rankingBy(
  grouping: Ranking['grouping'],
  { groups }: Pick<InventoryTotals, 'groups'>,
): Ranking | undefined {
  const all = Object.entries(groups[grouping] ?? {}).filter(([name]) => name !== '');
  const ranked = all
    .flatMap(([name, { byLetter, uncertain }]) =>
      byLetter && !uncertain ? [{ name, share: byLetter }] : [],
    )
    .sort((a, b) => b.share.share - a.share.share || (a.name < b.name ? -1 : 1));
  if (ranked.length < 2) return undefined;
  const sides = (each: number) => ({
    best: ranked.slice(0, each),
    hardest: each > 0 ? ranked.slice(-each).toReversed() : [],
  });
  let each = Math.min(MOST_RANKED, Math.floor(ranked.length / 2));
  const isFirm = ({ best, hardest }: Pick<Ranking, 'best' | 'hardest'>) =>
    best.every(({ share }) =>
      hardest.every((other) => isBetter(share, other.share, ranked.length)),
    );
  while (!isFirm(sides(each))) each--;
  return {
    grouping,
    ...sides(each),
    groups: ranked.length,
    uncertain: all.length - ranked.length,
  };
}

function progressOf({ points }: Trend): Progress | undefined {
  const now = points.at(-1)?.share;
  const before = points.slice(0, -1).findLast((point) => point.share && isComparable(point));
  if (!now || !before?.share) return undefined;
  const interval = changeInterval(before.share, now);
  return {
    from: before.name,
    ...(before.missing !== undefined && { missing: before.missing }),
    share: before.share,
    change: now.share - before.share.share,
    interval,
    isClear: interval.low > 0 || interval.high < 0,
  };
}

/**
 * What the council should know of one measurement, beside those before it.
 *
 * @param all measurements, this one among them
 */
export function councilSummaryOf(head: Head, all: readonly Head[]): CouncilSummary {
  const { name, edition, date, norm, target, yardstick, totals, sample, missing } = head;
  const inOrder = inOrderOfTime(all);
  const now = inOrder.findIndex((each) => each.name === name && each.edition === edition);
  const upToNow = inOrder.slice(0, now + 1);
  const trend = trendOf(upToNow) ?? { target, points: [] };
  const { groups: _, templates: __, ...whole } = totals;
  const progress = progressOf(trend);
  const ranking = rankingBy('kind', totals) ?? rankingBy('department', totals);
  return {
    name,
    date,
    helder: yardstick.helder,
    norm,
    target,
    totals: whole,
    ...(sample && { sample }),
    ...(missing !== undefined && { missing }),
    ...(totals.byLetter && { goal: goalOf(totals.byLetter, target.share) }),
    trend,
    ...(progress && { progress }),
    ...(ranking && { ranking }),
  };
}

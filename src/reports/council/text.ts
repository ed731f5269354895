import type { CouncilSummary, RankedGroup } from '../../inventory/council.ts';
import { FEW } from '../../inventory/shares.ts';
import { isComparable } from '../../inventory/trend.ts';
import type { Messages } from '../../messages/messages.ts';
import { nameOf } from '../format-value.ts';
import { percent, percentBeside, range } from '../inventory/percent.ts';
import { lackingIn } from '../inventory/trend-notes.ts';

/** A heading with what stands below it. */
export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** Groups of letters in a row, with a heading of their own. */
export interface RankedList {
  readonly heading: string;
  readonly items: readonly {
    readonly name: string;
    readonly figure: string;
    readonly size: string;
    readonly group: RankedGroup;
  }[];
}

/** Everything that the page says, the same in every format. */
export interface CouncilText {
  readonly title: string;
  readonly subtitle: string;
  /** Absent where no letter was judged. */
  readonly figure?: { readonly share: string; readonly says: string };
  /** Below the figure: how certain it is, and how it stands to the target. */
  readonly summary: readonly string[];
  readonly progress: Section;
  readonly groups: Section & { readonly lists: readonly RankedList[] };
  /** What was measured, how certain it is, and what it means. */
  readonly sections: readonly Section[];
  readonly made: string;
}

/** So many measurements fit on the page. */
const MOST_POINTS = 8;

/** The measurements that the page shows. */
export const shownTrend = ({ trend }: CouncilSummary): CouncilSummary['trend'] => ({
  ...trend,
  points: trend.points.slice(-MOST_POINTS),
});

function progressText(summary: CouncilSummary, messages: Messages): Section {
  const { council: words, comparison, years } = messages.inventory;
  const { progress, trend } = summary;
  const points = progress ? Math.round(progress.change * 100) : 0;
  const shown = shownTrend(summary).points;
  const says = progress
    ? [
        words.change(progress.from, percent(progress.share.share), points),
        ...(points === 0 ? [] : [progress.isClear ? comparison.clear : comparison.unclear]),
      ]
    : [trend.points.length > 1 ? words.firstOfYardstick : words.first];
  const samples = shown.flatMap(({ name, sample }) => (sample ? [name] : []));
  // What the last one lacks stands with what was measured.
  const lacking = lackingIn(shown.slice(0, -1));
  const notes = [
    ...(shown.every(isComparable) ? [] : [words.otherYardstick]),
    ...(samples.length > 0 ? [words.samples(samples)] : []),
    ...(lacking.length > 0 ? [years.missing(lacking)] : []),
    ...(shown.length < trend.points.length
      ? [words.lastPoints(shown.length, trend.points.length)]
      : []),
  ];
  return {
    heading: words.progress,
    paragraphs: [says.join(' '), ...(notes.length > 0 ? [notes.join(' ')] : [])],
  };
}

function groupsText(
  { ranking, target }: CouncilSummary,
  messages: Messages,
): CouncilText['groups'] {
  const { council: words } = messages.inventory;
  if (!ranking) return { heading: words.groups, paragraphs: [words.noGroups], lists: [] };
  const listOf = (heading: string, groups: readonly RankedGroup[]): RankedList => ({
    heading,
    items: groups.map((group) => ({
      name: group.name,
      figure: percentBeside(target.share, group.share.share, messages.decimalMark),
      size: words.groupSize(range(group.share), group.share.judged),
      group,
    })),
  });
  const isRanked = ranking.best.length > 0;
  return {
    heading: words.groups,
    paragraphs: [
      ...(isRanked ? [] : [words.maybeChance[ranking.grouping](ranking.groups)]),
      ...(ranking.uncertain > 0 ? [words.leftOut(ranking.uncertain, FEW)] : []),
    ],
    lists: isRanked
      ? [
          listOf(words.best[ranking.grouping], ranking.best),
          listOf(words.hardest[ranking.grouping], ranking.hardest),
        ]
      : [],
  };
}

function measuredText({ totals, sample, missing }: CouncilSummary, messages: Messages): Section {
  const { council: words, reasons } = messages.inventory;
  const { files, letters, copies, byCopies } = totals;
  const notJudged = Object.entries(totals.notJudged).toSorted(([, a], [, b]) => b - a);
  return {
    heading: words.measured,
    paragraphs: [
      [
        words.size(files, letters),
        ...(sample
          ? [words.sample(sample.drawn, sample.from), words.sampleCounts]
          : [words.notASample]),
        ...(missing === undefined ? [] : [words.missing(missing)]),
      ].join(' '),
      [
        notJudged.length > 0
          ? words.notJudged(notJudged.map(([reason, number]) => [reasons(reason), number]))
          : words.allJudged,
        ...(byCopies && copies > letters
          ? [
              sample
                ? words.copiesInSample(percent(byCopies.share))
                : words.copies(percent(byCopies.share), byCopies.judged),
            ]
          : []),
      ].join(' '),
    ],
  };
}

/** Puts what there is to say of a measurement in words. */
export function councilText(summary: CouncilSummary, messages: Messages): CouncilText {
  const { council: words, pages } = messages.inventory;
  const { totals, target, goal, norm, date, helder, name } = summary;
  const { byLetter, uncertain } = totals;
  const changes = (norm.changes ?? []).map((change) => nameOf(change, messages));
  return {
    title: words.title,
    subtitle: words.subtitle(name),
    ...(byLetter && {
      figure: {
        share: percentBeside(target.share, byLetter.share, messages.decimalMark),
        says: words.meets,
      },
    }),
    summary: [
      ...(byLetter
        ? [pages.certainty(percent(byLetter.low), percent(byLetter.high))]
        : [words.noFigure]),
      [words.goal(percent(target.share), target.by), ...(goal ? [words.standing[goal]] : [])].join(
        ' ',
      ),
    ],
    progress: progressText(summary, messages),
    groups: groupsText(summary, messages),
    sections: [
      measuredText(summary, messages),
      {
        heading: words.certainty,
        paragraphs: [
          [
            ...(byLetter ? [words.judged(byLetter.judged)] : []),
            ...(byLetter && uncertain ? [words.few] : []),
            words.whatChanceIs,
          ].join(' '),
        ],
      },
      {
        heading: words.meaning,
        paragraphs: [
          `${words.whatB1Is} ${words.whatIsCounted}`,
          words.whatItDoesNotSay,
          ...(changes.length > 0 ? [words.ownLimits(changes)] : []),
        ],
      },
    ],
    made: `${words.made(date, helder)} ${messages.report.norm(norm.id, norm.version)}.`,
  };
}

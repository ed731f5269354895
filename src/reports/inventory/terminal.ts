import type { Inventory } from '../../inventory/inventory.ts';
import {
  GROUPINGS,
  type Grouping,
  type GroupTotals,
  type Template,
} from '../../inventory/shares.ts';
import type { InventoryMessages } from '../../messages/inventory.ts';
import type { Messages } from '../../messages/messages.ts';
import { shownCount } from '../format-value.ts';
import { bar } from '../terminal/bar.ts';
import { ownNorm } from '../terminal/own-norm.ts';
import { plainReport } from '../terminal/plain.ts';
import { type Theme, themeFor } from '../terminal/theme.ts';
import { wrap } from '../terminal/wrap.ts';
import { copiesText } from './copies-text.ts';
import type { WholeInventoryFormat } from './format.ts';
import { inReadingOrder } from './group-order.ts';
import { percent, percentBeside, range } from './percent.ts';

/** Width of the bar, in columns. */
const BAR = 50;

/** Groups of one label that are shown; the rest is in the other formats. */
const MOST_GROUPS = 12;
const MOST_TEMPLATES = 5;

/** Columns of a table, the first to the left and the others to the right. */
function table(rows: readonly (readonly string[])[], most: number): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const rest = widths.slice(1).reduce((sum, width) => sum + width + 2, 0);
  const first = Math.max(10, Math.min(widths[0] ?? 0, most - rest));
  const fitted = (text: string) => (text.length > first ? `${text.slice(0, first - 1)}…` : text);
  return rows.map(([name = '', ...cells]) =>
    [fitted(name).padEnd(first), ...cells.map((cell, at) => cell.padStart(widths[at + 1] ?? 0))]
      .join('  ')
      .trimEnd(),
  );
}

const sharesIn = (totals: GroupTotals, messages: Messages): string[] => [
  shownCount(totals.byLetter?.judged ?? 0, messages),
  totals.byLetter ? percent(totals.byLetter.share) : '-',
  totals.byLetter ? range(totals.byLetter) : '',
  totals.uncertain ? messages.inventory.uncertain : '',
];

function groupTable(
  grouping: Grouping,
  groups: Readonly<Record<string, GroupTotals>>,
  messages: Messages,
  theme: Theme,
): string[] {
  const words = messages.inventory;
  const all = inReadingOrder(grouping, groups);
  // A table of one row says what the head of the report said.
  if (all.length < 2) return [];
  // Of quarters the last ones: those tell how it goes now.
  const shown = grouping === 'period' ? all.slice(-MOST_GROUPS) : all.slice(0, MOST_GROUPS);
  const [head = '', ...body] = table(
    [
      [
        words.groupings[grouping],
        words.columns.letters,
        words.columns.meets,
        words.columns.between,
        '',
      ],
      ...shown.map(([name, totals]) => [name || words.unlabelled, ...sharesIn(totals, messages)]),
    ],
    theme.columns,
  );
  return [
    theme.strong(head),
    ...body,
    ...(all.length > shown.length
      ? [theme.faint(words.moreGroups(all.length - shown.length))]
      : []),
    '',
  ];
}

function templateLines(
  templates: readonly Template[],
  words: InventoryMessages,
  theme: Theme,
): string[] {
  if (templates.length === 0) return [];
  const files = templates.reduce((sum, template) => sum + template.files, 0);
  return [
    ...wrap(words.templates(templates.length, files), theme.columns),
    ...templates
      .slice(0, MOST_TEMPLATES)
      .flatMap((template) =>
        wrap(words.template(template.files, template.file), theme.columns, '  '),
      ),
    '',
  ];
}

/** The inventory for a person at a terminal. */
export const terminal: WholeInventoryFormat = {
  kind: 'whole',
  extension: 'txt',
  render: (inventory: Inventory, { messages, terminal: options }) => {
    const theme = themeFor(options);
    const words = messages.inventory;
    const { totals, target, brokenOff, sample } = inventory;
    const { byLetter, byCopies } = totals;
    const notJudged = Object.entries(totals.notJudged);
    const lines = [
      ...(brokenOff
        ? [...wrap(words.brokenOff(brokenOff.done, brokenOff.files), theme.columns), '']
        : []),
      ...(sample
        ? wrap(`${words.sample(sample.drawn, sample.from)} ${words.sampleCounts}`, theme.columns)
        : wrap(words.size(totals.files, totals.letters), theme.columns)),
      '',
      ...(byLetter
        ? [
            ...wrap(
              words.share(
                percentBeside(target.share, byLetter.share, messages.decimalMark),
                range(byLetter),
                byLetter.judged,
              ),
              theme.columns,
            ).map(theme.strong),
            bar(byLetter.share, target.share, BAR, options.unicode),
            ...wrap(words.target(percent(target.share), target.by), theme.columns),
            ...(byCopies && totals.copies > totals.letters
              ? wrap(copiesText(byCopies, sample !== undefined, messages), theme.columns)
              : []),
            ...(totals.uncertain ? wrap(words.few(byLetter.judged), theme.columns) : []),
            '',
          ]
        : []),
      ...GROUPINGS.flatMap((grouping) =>
        groupTable(grouping, totals.groups[grouping] ?? {}, messages, theme),
      ),
      ...templateLines(totals.templates, words, theme),
      ...(notJudged.length > 0
        ? [
            ...wrap(
              words.notJudged(notJudged.map(([reason, number]) => [words.reasons(reason), number])),
              theme.columns,
            ),
            '',
          ]
        : []),
      ...ownNorm(inventory.norm, messages, theme),
      ...wrap(messages.report.whatTheNormIs, theme.columns).map(theme.faint),
    ];
    return plainReport(`${lines.join('\n')}\n`, options.unicode);
  },
};

import type { Inventory } from '../../inventory/inventory.ts';
import { quarterOf } from '../../inventory/labels.ts';
import type { LetterRow } from '../../inventory/row.ts';
import { GROUPINGS, type GroupTotals } from '../../inventory/shares.ts';
import type { Messages } from '../../messages/messages.ts';
import { nameOf, shownLimitOf, unitOf } from '../format-value.ts';
import {
  type Cell,
  type Column,
  column,
  count,
  type NumberCell,
  type Table,
} from '../sheets/table.ts';

const share = (number: number | undefined): NumberCell => ({ number, unit: 'share' });

const verdictOf = ({ band }: LetterRow, { bands, notJudged }: Messages): string =>
  band ? bands[band] : notJudged;

/** What the columns depend on. */
type Kind = Pick<Inventory, 'norm' | 'sample'>;

/** What there is to tell of each letter: what it is, its verdict, and what it has on each criterion. */
export function letterColumns({ norm, sample }: Kind, messages: Messages): Column[] {
  const { groupings, table } = messages.inventory;
  const { columns } = messages.sheets;
  return [
    column(columns.letter, 45),
    column(groupings.department, 20),
    column(groupings.kind, 20),
    column(groupings.channel, 12),
    column(table.date, 12),
    column(groupings.period, 10),
    column(table.copies, 10),
    ...(sample ? [column(table.weight, 14)] : []),
    column(columns.verdict, 16),
    column(table.reason, 24),
    ...norm.criteria.map((criterion) =>
      column(`${nameOf(criterion, messages)} (${shownLimitOf(criterion, messages)})`, 18),
    ),
    column(columns.words, 10),
    column(columns.sentences, 10),
    column(columns.pages, 12),
    column(columns.format, 10),
  ];
}

/** A letter in those columns. */
export const letterCells = (row: LetterRow, { norm, sample }: Kind, messages: Messages): Cell[] => [
  row.file,
  row.labels.department ?? '',
  row.labels.kind ?? '',
  row.labels.channel ?? '',
  row.labels.date ?? '',
  quarterOf(row.labels.date ?? '') ?? '',
  count(row.labels.copies ?? 1),
  ...(sample ? [{ number: row.weight ?? 1, unit: 'score' as const }] : []),
  verdictOf(row, messages),
  row.reason === undefined ? '' : messages.inventory.reasons(row.reason),
  ...norm.criteria.map(
    ({ measure }): Cell => ({ number: row.measures[measure], unit: unitOf(measure) }),
  ),
  count(row.measures['words']),
  count(row.measures['sentences']),
  count(row.pages),
  row.format ?? '',
];

/** A row a letter. */
export async function letterTable(inventory: Inventory, messages: Messages): Promise<Table> {
  const cells: Cell[][] = [];
  for await (const row of inventory.rows) cells.push(letterCells(row, inventory, messages));
  return {
    name: messages.sheets.names.letters,
    columns: letterColumns(inventory, messages),
    rows: cells,
  };
}

const sharesOf = ({
  files,
  letters,
  copies,
  byLetter,
  byCopies,
  notJudged,
}: GroupTotals): Cell[] => [
  count(files),
  count(letters),
  count(copies),
  count(byLetter?.judged ?? 0),
  share(byLetter?.share),
  share(byLetter?.low),
  share(byLetter?.high),
  share(byCopies?.share),
  count(Object.values(notJudged).reduce((sum, number) => sum + number, 0)),
];

/** The whole, and each group of each label. */
export function groupTable({ totals, target, sample }: Inventory, messages: Messages): Table {
  const { groupings, table, unlabelled, uncertain, sampleCounts } = messages.inventory;
  const groups = GROUPINGS.flatMap((grouping) =>
    Object.entries(totals.groups[grouping] ?? {}).map(([name, group]): Cell[] => [
      groupings[grouping],
      name || unlabelled,
      ...sharesOf(group),
      group.uncertain ? uncertain : '',
    ]),
  );
  return {
    name: messages.sheets.names.totals,
    columns: [
      column(table.label, 16),
      column(table.group, 30),
      column(table.files, 10),
      column(table.letters, 10),
      column(table.copies, 10),
      column(table.judged, 12),
      column(table.share, 12),
      column(table.low, 12),
      column(table.high, 12),
      column(table.shareOfCopies, 16),
      column(messages.notJudged, 16),
      column(table.remark, 12),
    ],
    rows: [
      [table.all, '', ...sharesOf(totals), totals.uncertain ? uncertain : ''],
      [table.target(target.by), '', '', '', '', '', share(target.share)],
      ...groups,
      ...(sample ? [[messages.inventory.sample(sample.drawn, sample.from)], [sampleCounts]] : []),
    ],
  };
}

/** Letters that were sent more than once. */
export function templateTable({ totals }: Inventory, messages: Messages): Table {
  const { table } = messages.inventory;
  return {
    name: table.templates,
    columns: [
      column(messages.sheets.columns.letter, 45),
      column(table.files, 10),
      column(table.copies, 10),
      column(table.share, 12),
    ],
    rows: totals.templates.map(({ file, files, copies, meets }) => [
      file,
      count(files),
      count(copies),
      share(meets),
    ]),
  };
}

import { ruledTables } from './grid.ts';
import type { Page, Rule, Segment } from './layout.ts';
import { boxOf, median, underlines } from './layout.ts';

/** Rows of cells; a cell has the lines that stand in it. */
export interface Table {
  readonly cells: readonly (readonly Segment[])[];
}

/** Tables of a page, and what does not stand in one. */
export interface Tabled {
  readonly tables: readonly Table[];
  readonly rest: readonly Segment[];
}

/** Baselines of one row differ at most this much, in sizes of the type: labels can be smaller. */
const ROW_EMS = 0.3;
const ROW = 2;
/** Left edges of one column differ at most this much. */
const COLUMN = 2.5;
/** And the right edges of a column of amounts. */
const AMOUNT = 1;

/** Lines of text on one baseline, from left to right. */
type Row = readonly Segment[];

function rowsOf(segments: readonly Segment[]): Row[] {
  const rows: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].y - segment.y) <= ROW_EMS * segment.size) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** A pair of neighbours on a row: a label and its value, or two cells. */
interface Pair {
  readonly left: Segment;
  readonly right: Segment;
}

const pairsOf = (rows: readonly Row[]): Pair[] =>
  rows.flatMap((row) =>
    row.slice(1).map((right, index) => ({ left: row[index] as Segment, right })),
  );

const isBetween = (rule: Rule, { left, right }: Pair): boolean =>
  rule.x > left.right - 1 &&
  rule.right < right.x + 1 &&
  rule.top < left.y &&
  rule.bottom > left.y - left.size;

/** A line between two rows that runs on where a column would start. */
const runsAcross = (segments: readonly Segment[], above: Pair, below: Pair): boolean =>
  segments.some(
    (line) =>
      line.y > above.right.y + ROW &&
      line.y < below.right.y - ROW &&
      line.x < below.right.x - 2 * COLUMN &&
      line.right > below.right.x + 2 * COLUMN,
  );

/** Whether two cells stand in one column: words start below each other, amounts end there. */
const isBelow = (a: Segment, b: Segment): boolean =>
  Math.abs(a.x - b.x) <= COLUMN || Math.abs(a.right - b.right) <= AMOUNT;

/** Pairs whose right sides start below each other, in stretches without large holes. */
function stretches(pairs: readonly Pair[], segments: readonly Segment[]): Pair[][] {
  const columns: Pair[][] = [];
  for (const pair of pairs) {
    const column = columns.find((candidate) => {
      const last = candidate.at(-1);
      return (
        last !== undefined &&
        isBelow(last.right, pair.right) &&
        pair.right.y - last.right.y < 7 * pair.right.size &&
        !runsAcross(segments, last, pair)
      );
    });
    if (column) column.push(pair);
    else columns.push([pair]);
  }
  return columns;
}

/** Lines of running text are at least this wide, in ems, and labels seldom are. */
const PROSE_EMS = 13;

/** Whether lines are lines of running text that fill the columns in which they stand. */
function isProse(lines: readonly Segment[]): boolean {
  const widths = lines.map((segment) => (segment.right - segment.x) / segment.size);
  const fills = (line: Segment): boolean => {
    const column = lines.filter((other) => Math.abs(other.x - line.x) <= COLUMN);
    const edge = Math.max(...column.map((segment) => segment.right));
    return line.right - line.x > 0.75 * (edge - line.x);
  };
  const filling = lines.filter(fills);
  return (median(widths) ?? 0) > PROSE_EMS && filling.length >= 0.6 * lines.length;
}

/** This many lines above and below say whether columns of running text stand beside each other. */
const LINES_AROUND = 10;
const FEWEST_LINES = 6;

/** Whether the lines of a few pairs belong to two columns, which are as tall as they like. */
function isGutter(column: readonly Pair[], segments: readonly Segment[]): boolean {
  const [first, last] = [column[0] as Pair, column.at(-1) as Pair];
  const reach = LINES_AROUND * first.right.size;
  return [
    Math.min(...column.map(({ left }) => left.x)),
    Math.min(...column.map(({ right }) => right.x)),
  ].every((x) => {
    const lines = segments.filter(
      (segment) =>
        Math.abs(segment.x - x) <= COLUMN &&
        segment.y > first.right.y - reach &&
        segment.y < last.right.y + reach,
    );
    return lines.length >= FEWEST_LINES && isProse(lines);
  });
}

function isTable(column: readonly Pair[], segments: readonly Segment[], ruled: boolean): boolean {
  const first = column[0];
  const last = column.at(-1);
  if (!first || !last) return false;
  if (ruled) return true;
  const small = column.filter(({ left, right }) => right.size < 0.85 * left.size);
  if (small.length > column.length / 2) return false;
  const within = segments.filter(
    (segment) => segment.y >= first.right.y - ROW && segment.y <= last.right.y + ROW,
  );
  const x = Math.min(...column.map(({ right }) => right.x));
  const lefts = within.filter((segment) => segment.right < x);
  const rights = within.filter((segment) => isBelow(segment, first.right));
  if (column.length > 3 && isProse(lefts) && isProse(rights)) return false;
  if (isGutter(column, segments)) return false;
  if (column.length === 1) return isLabelled(first, segments);
  const labels = new Set(lefts.map(({ y }) => Math.round(y))).size;
  return column.length >= 0.5 * labels && column.length >= 0.4 * rights.length;
}

/** One label with one value, with nothing close above or below the label. */
function isLabelled({ left, right }: Pair, segments: readonly Segment[]): boolean {
  const alone = !segments.some(
    (other) =>
      other !== left &&
      Math.abs(other.x - left.x) < COLUMN &&
      Math.abs(other.y - left.y) < 1.4 * left.size,
  );
  const near = right.x - left.right < 12 * left.size;
  return (
    near &&
    /[\p{L}\p{N}]/u.test(right.text) &&
    left.text.length <= 25 &&
    (alone || left.text.endsWith(':'))
  );
}

const isMostly = (pairs: readonly Pair[], is: (pair: Pair) => boolean): boolean =>
  2 * pairs.filter(is).length >= pairs.length;

interface Zone {
  top: number;
  bottom: number;
  starts: number[];
  ruled: boolean;
}

/** Tables of one stretch each become one where they lie beside each other. */
function zonesOf(columns: readonly (readonly Pair[])[], isRuled: (pair: Pair) => boolean): Zone[] {
  const zones: Zone[] = [];
  for (const column of columns) {
    const first = column[0];
    const last = column.at(-1);
    if (!first || !last) continue;
    const top = first.right.y - ROW;
    const bottom = last.right.y + ROW;
    const starts = [
      Math.min(...column.map(({ left }) => left.x)),
      Math.min(...column.map(({ right }) => right.x)),
    ];
    const ruled = isMostly(column, isRuled);
    const zone = zones.find((other) => other.top <= bottom && other.bottom >= top);
    if (zone) {
      zone.top = Math.min(zone.top, top);
      zone.bottom = Math.max(zone.bottom, bottom);
      zone.starts.push(...starts);
      zone.ruled ||= ruled;
    } else zones.push({ top, bottom, starts, ruled });
  }
  return zones;
}

function distinct(starts: readonly number[]): number[] {
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.filter((x, index) => index === 0 || x - (sorted[index - 1] ?? 0) > COLUMN);
}

const columnOf = (starts: readonly number[], segment: Segment): number =>
  starts.findLastIndex((x) => x <= segment.x + COLUMN);

/** Rows and cells of a zone; lines right below a cell, without a label of their own, belong to it. */
function fill(zone: Zone, rows: readonly Row[], horizontals: readonly Rule[]): Table {
  const starts = distinct(zone.starts);
  const lined =
    zone.ruled &&
    horizontals.filter((rule) => rule.top > zone.top && rule.top < zone.bottom).length >= 2;
  const cells: Segment[][] = [];
  let current = new Map<number, Segment[]>();
  let previous: Row | undefined;
  const flush = (): void => {
    for (const [, cell] of [...current].sort(([a], [b]) => a - b)) cells.push(cell);
    current = new Map();
  };
  for (const row of rows) {
    const first = row[0] as Segment;
    const above = previous?.[0];
    const ruleAbove =
      above !== undefined &&
      horizontals.some(
        (rule) =>
          rule.top > above.y + 0.1 * above.size &&
          !previous?.some((segment) => underlines(rule, segment)) &&
          rule.top < first.y - 0.5 * first.size &&
          rule.right > first.x,
      );
    const columns = row.map((segment) => columnOf(starts, segment));
    const close = above !== undefined && first.y - above.y < 1.75 * first.size;
    const carriesOn = lined
      ? !ruleAbove
      : close && columns.every((column) => column > 0 && current.has(column));
    if (!carriesOn) flush();
    row.forEach((segment, index) => {
      const column = columns[index] ?? 0;
      current.set(column, [...(current.get(column) ?? []), segment]);
    });
    previous = row;
  }
  flush();
  return { cells };
}

/** Lines right below a zone that still belong to its last row. */
function extend(zone: Zone, rows: readonly Row[], horizontals: readonly Rule[]): void {
  const starts = distinct(zone.starts);
  for (const row of rows) {
    const first = row[0];
    if (!first || first.y <= zone.bottom) continue;
    if (first.y - zone.bottom > 1.45 * first.size + ROW) return;
    const left = starts[0] ?? 0;
    const behind = row.every((segment) => columnOf(starts, segment) > 0 || !zone.ruled);
    const values = row.every((segment) =>
      starts.slice(1).some((x) => Math.abs(x - segment.x) <= COLUMN),
    );
    const closed = horizontals.some(
      (rule) => rule.top > first.y && rule.top < first.y + 40 && rule.x <= left + 8,
    );
    if (!(values && behind) && !(zone.ruled && closed)) return;
    zone.bottom = first.y + ROW;
  }
}

/** Finds tables, with drawn lines or without, and lists of labels with values. */
export function tablesOf(page: Page, segments: readonly Segment[]): Tabled {
  const ruled = ruledTables(page, segments);
  const inside = new Set(ruled.flat(2));
  const { tables, rest } = alignedTables(
    page,
    segments.filter((segment) => !inside.has(segment)),
  );
  return { tables: [...ruled.map((cells) => ({ cells })), ...tables], rest };
}

/** Tables that show by what stands below and beside each other. */
function alignedTables(page: Page, segments: readonly Segment[]): Tabled {
  const rows = rowsOf(segments);
  const isRuled = (pair: Pair): boolean => page.verticals.some((rule) => isBetween(rule, pair));
  const columns = stretches(pairsOf(rows), segments).filter((column) =>
    isTable(column, segments, isMostly(column, isRuled)),
  );
  const zones = zonesOf(columns, isRuled);
  for (const zone of zones) extend(zone, rows, page.horizontals);

  const taken = new Set<Segment>();
  const tables = zones.map((zone) => {
    const left = Math.min(...zone.starts) - COLUMN;
    const inside = rows
      .map((row) =>
        row.filter(
          (segment) =>
            !taken.has(segment) &&
            segment.y >= zone.top &&
            segment.y <= zone.bottom &&
            boxOf(segment).x >= left,
        ),
      )
      .filter((row) => row.length > 0);
    for (const segment of inside.flat()) taken.add(segment);
    return fill(zone, inside, page.horizontals);
  });
  return { tables, rest: segments.filter((segment) => !taken.has(segment)) };
}

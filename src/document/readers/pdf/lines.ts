import type { Page, Rule, Run } from './layout.ts';
import { median } from './layout.ts';
import { isMarker } from './marker.ts';
import { SPACE, textOf } from './run-text.ts';

/** Runs this far apart, in ems, can still be words of one line, in justified text. */
const FURTHEST_WORD = 3;
/** Runs this far apart, in ems, can still stand on the two sides of a hole in a line. */
const FURTHEST_HOLE = 20;
/** Word spaces up to this width, in ems, are common in justified text. */
const WIDE_SPACE = 1.5;

/** Smaller and raised (or lowered) against its neighbour, as a note number is. */
export const isScript = (small: Run, large: Run): boolean =>
  small.size < large.size * 0.82 && Math.abs(large.y - small.y) <= large.size * 0.6;

const onOneLine = (a: Run, b: Run): boolean =>
  Math.abs(a.y - b.y) <= 0.15 * Math.max(a.size, b.size) || isScript(a, b) || isScript(b, a);

/** Chains of runs that stand behind each other on one line, whatever the gaps. */
function chainsOf(runs: readonly Run[]): Run[][] {
  const chains: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.x - b.x || a.y - b.y)) {
    let best: Run[] | undefined;
    let nearest = Number.POSITIVE_INFINITY;
    for (const chain of chains) {
      const last = chain.at(-1);
      if (!last || !onOneLine(last, run)) continue;
      const gap = run.x - last.right;
      const em = Math.max(last.size, run.size);
      if (gap < -0.5 * em || gap > FURTHEST_HOLE * em) continue;
      const distance = Math.abs(last.y - run.y) + Math.max(gap, 0) / 100;
      if (distance < nearest) [best, nearest] = [chain, distance];
    }
    if (best) best.push(run);
    else chains.push([run]);
  }
  return chains;
}

/** Whether a drawn line stands between two runs of a line. */
export const crosses = (rule: Rule, left: Run, right: Run): boolean =>
  rule.x > left.right - 1 &&
  rule.right < right.x + 1 &&
  rule.top < left.y - left.size * 0.2 &&
  rule.bottom > left.y - left.size * 0.4;

interface Gap {
  readonly left: Run;
  readonly right: Run;
  /** In ems. */
  readonly width: number;
}

function gapsOf(chain: readonly Run[]): Gap[] {
  return chain.slice(1).map((right, index) => {
    const left = chain[index] as Run;
    return { left, right, width: (right.x - left.right) / Math.max(left.size, right.size) };
  });
}

/** The usual space between the words of a chain, in ems; spaces inside runs are of usual width. */
function usualSpace(gaps: readonly Gap[], chain: readonly Run[], without: Gap): number {
  const between = gaps.filter((gap) => gap !== without && gap.width > SPACE).map((g) => g.width);
  const inside = chain.reduce((sum, run) => sum + (run.text.match(/\s+/g)?.length ?? 0), 0);
  return median([...between, ...Array<number>(inside).fill(0.3)]) ?? 0.3;
}

/** Cuts a chain at the gaps that are no spaces between words. */
function cut(chain: readonly Run[], isCut: (gap: Gap, gaps: readonly Gap[]) => boolean): Run[][] {
  const parts: Run[][] = [];
  const gaps = gapsOf(chain);
  chain.forEach((run, index) => {
    const gap = gaps[index - 1];
    if (!gap || isCut(gap, gaps)) parts.push([run]);
    else parts.at(-1)?.push(run);
  });
  return parts;
}

/** Cuts where a gap is too wide for a space or a drawn line stands in it. */
const cutAtGaps = (chain: readonly Run[], verticals: readonly Rule[]): Run[][] =>
  cut(
    chain,
    (gap, gaps) =>
      gap.width > FURTHEST_WORD ||
      (gap.width > WIDE_SPACE && gap.width > 2 * usualSpace(gaps, chain, gap)) ||
      verticals.some((rule) => crosses(rule, gap.left, gap.right)),
  );

/** Rows of a table are at most this far apart, in points. */
const NEXT_ROW = 45;
/** Cells of figures are at most this wide, in ems; lines of text that end at a margin are wider. */
const WIDEST_FIGURE = 12;

const startOf = (part: readonly Run[]): number => part[0]?.x ?? 0;
const endOf = (part: readonly Run[]): number => part.at(-1)?.right ?? 0;

/** Whether a cell of a table may start or end somewhere, as cells in rows near by do. */
interface Columns {
  readonly starts: (x: number, y: number) => boolean;
  readonly ends: (part: readonly Run[]) => boolean;
}

/** Where columns of a table stand: edges that parts behind a gap have in common. */
function columnsOf(rows: readonly (readonly Run[][])[]): Columns {
  const parts = rows.flatMap((row) => row.slice(1));
  const isNear = (part: readonly Run[], y: number): boolean =>
    Math.abs((part[0]?.y ?? 0) - y) < NEXT_ROW && part[0]?.y !== y;
  const isNarrow = (part: readonly Run[]): boolean =>
    endOf(part) - startOf(part) < WIDEST_FIGURE * (part[0]?.size ?? 0);
  const narrow = parts.filter(isNarrow);
  const startsAt = (part: readonly Run[], x: number) => Math.abs(startOf(part) - x) < 1;
  const first = rows.flatMap((row) => row.slice(0, 1));
  // Columns of text whose lines do not stand beside each other start above and below.
  const isBetween = (x: number, y: number): boolean => {
    const near = first.filter((part) => isNear(part, y) && startsAt(part, x));
    const above = near.filter((part) => (part[0]?.y ?? 0) < y).length;
    return above > 0 && above < near.length;
  };
  return {
    starts: (x, y) => parts.some((part) => isNear(part, y) && startsAt(part, x)) || isBetween(x, y),
    ends: (part) =>
      isNarrow(part) &&
      narrow.some(
        (other) => isNear(other, part[0]?.y ?? 0) && Math.abs(endOf(other) - endOf(part)) < 1,
      ),
  };
}

/** Lines at most this many ems apart are lines of one paragraph. */
const NEXT_LINE = 1.6;

/**
 * Whether the gap between two parts of a line is a hole in running text (a name left out, a field
 * left empty) and no gutter: the line above or below runs across it, and nothing else starts there.
 */
function isHole(
  left: readonly Run[],
  right: readonly Run[],
  lines: readonly (readonly Run[])[],
  columns: Columns,
) {
  const before = left.at(-1);
  const after = right[0];
  if (!before || !after) return false;
  if (/^[.,;:)]+$/.test(textOf(right))) return true;
  if (columns.ends(right) || columns.starts(after.x, after.y)) return false;
  const near = lines.filter((line) => {
    const distance = Math.abs((line[0]?.y ?? 0) - after.y);
    return distance > 1 && distance < NEXT_LINE * after.size;
  });
  const aligned = near.some((line) => Math.abs((line[0]?.x ?? 0) - after.x) < 2);
  const across = near.some(
    (line) =>
      Math.abs((line[0]?.size ?? 0) - after.size) < 0.1 * after.size &&
      (line[0]?.x ?? 0) < before.right &&
      (line.at(-1)?.right ?? 0) > after.x + 2 * after.size,
  );
  // Or the line goes on in the middle of a sentence.
  const said = textOf(left);
  const goesOn =
    /^\p{Ll}/u.test(after.text) && said.split(' ').length > 3 && !/[.:;!?]$/.test(said);
  const alike = Math.abs(before.size - after.size) < 0.1 * after.size;
  return (across || goesOn) && !aligned && alike;
}

function closeHoles(
  parts: readonly Run[][],
  lines: readonly (readonly Run[])[],
  columns: Columns,
  verticals: readonly Rule[],
): Run[][] {
  const closed: Run[][] = [];
  for (const part of parts) {
    const before = closed.at(-1);
    const [last, first] = [before?.at(-1), part[0]];
    const ruled = last && first && verticals.some((rule) => crosses(rule, last, first));
    if (before && !ruled && !isMarker(textOf(before)) && isHole(before, part, lines, columns)) {
      before.push(...part);
    } else closed.push([...part]);
  }
  return closed;
}

/** The lines of a page, each cut into parts at columns, cells and margins. */
export function linesOf(page: Page): Run[][][] {
  const rows = chainsOf(page.runs).map((chain) => cutAtGaps(chain, page.verticals));
  const columns = columnsOf(rows);
  const cells = rows.map((parts) =>
    parts.flatMap((part) =>
      cut(part, ({ left, right, width }) => {
        if (width <= 0.7) return false;
        const areFigures = columns.ends([left]) && columns.ends([right]);
        return areFigures || columns.starts(right.x, right.y);
      }),
    ),
  );
  const all = cells.flat();
  return cells.map((parts) => closeHoles(parts, all, columns, page.verticals));
}

import type { Page, Rule, Segment } from './layout.ts';

/** A cell with drawn lines around it and the text in it. */
interface Cell {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly segments: Segment[];
}

/** Lines drawn this close to each other are one line. */
const NEAR = 3;

/** From where to where the line at `x` runs that passes `y`; it may be drawn in pieces. */
function reachOf(x: number, y: number, verticals: readonly Rule[]): Pick<Rule, 'top' | 'bottom'> {
  const pieces = verticals
    .filter((rule) => rule.x < x + NEAR && rule.right > x - NEAR)
    .sort((a, b) => a.top - b.top);
  let reach = { top: y, bottom: y };
  for (const { top, bottom } of pieces) {
    if (top > y + NEAR && top > reach.bottom + NEAR) break;
    const touches = top <= reach.bottom + NEAR && bottom >= reach.top - NEAR;
    reach = touches
      ? { top: Math.min(top, reach.top), bottom: Math.max(bottom, reach.bottom) }
      : { top, bottom };
  }
  return reach;
}

/** The cell in which a line of text stands: drawn lines at both sides, and above and below if any. */
function cellAround(segment: Segment, { horizontals, verticals }: Page): Cell | undefined {
  const y = segment.y - 0.3 * segment.size;
  const beside = verticals.filter((rule) => rule.top - NEAR <= y && rule.bottom + NEAR >= y);
  const left = Math.max(...beside.map((rule) => rule.right).filter((x) => x <= segment.x + 1));
  const right = Math.min(...beside.map((rule) => rule.x).filter((x) => x >= segment.right - 1));
  if (!Number.isFinite(left) || !Number.isFinite(right)) return undefined;
  // A border runs from side to side; underlining and striking through do not.
  const across = (rule: Rule): boolean => rule.x <= left + NEAR && rule.right >= right - NEAR;
  // Nor does a cell go on below its sides, where it has no border of its own at its foot.
  const sides = [left, right].map((x) => reachOf(x, y, verticals));
  const ends = sides.flatMap((side) => [side.top, side.bottom]);
  const borders = [...horizontals.filter(across).map((rule) => rule.top), ...ends];
  const top = Math.max(...borders.filter((border) => border < y));
  const bottom = Math.min(...borders.filter((border) => border > y));
  return { left, right, top, bottom, segments: [segment] };
}

const close = (a: number, b: number): boolean => a === b || Math.abs(a - b) < NEAR;

const isSame = (a: Cell, b: Cell): boolean =>
  close(a.left, b.left) &&
  close(a.right, b.right) &&
  close(a.top, b.top) &&
  close(a.bottom, b.bottom);

/** Cells on one row, or in one column with a line between them. */
function touches(a: Cell, b: Cell): boolean {
  const sameRows = a.top < b.bottom && b.top < a.bottom;
  const sameColumns = a.left < b.right - NEAR && b.left < a.right - NEAR;
  return (
    (sameRows && (close(a.right, b.left) || close(b.right, a.left))) ||
    (sameColumns && (close(a.bottom, b.top) || close(b.bottom, a.top)))
  );
}

/** Cells that belong to one table, because their borders touch. */
function tablesOf(cells: readonly Cell[]): Cell[][] {
  const tables: Cell[][] = [];
  for (const cell of cells) {
    const joined = tables.filter((table) => table.some((other) => touches(cell, other)));
    for (const table of joined) tables.splice(tables.indexOf(table), 1);
    tables.push([...joined.flat(), cell]);
  }
  return tables;
}

const topOf = (cell: Cell): number =>
  Number.isFinite(cell.top) ? cell.top : Math.min(...cell.segments.map((s) => s.y - s.size));

/** Row by row, from left to right. */
const inRows = (cells: readonly Cell[]): Cell[] =>
  [...cells].sort((a, b) => (close(topOf(a), topOf(b)) ? a.left - b.left : topOf(a) - topOf(b)));

/**
 * The tables of a page of which the cells have drawn lines around them: per table the lines of
 * text of each cell. A frame around text that has no columns is no table.
 */
export function ruledTables(page: Page, segments: readonly Segment[]): Segment[][][] {
  const cells: Cell[] = [];
  for (const segment of segments) {
    const own = cellAround(segment, page);
    const known = own && cells.find((cell) => isSame(cell, own));
    if (known) known.segments.push(segment);
    else if (own) cells.push(own);
  }
  return tablesOf(cells)
    .filter((table) => table.some((a) => table.some((b) => close(a.right, b.left))))
    .map((table) =>
      inRows(table).map((cell) => [...cell.segments].sort((a, b) => a.y - b.y || a.x - b.x)),
    );
}

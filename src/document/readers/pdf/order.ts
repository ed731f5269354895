import type { Box } from './layout.ts';
import { around, overlapsAcross } from './layout.ts';

/** Something with a place on the page. */
interface Placed {
  readonly box: Box;
  /** How many lines of text it has. */
  readonly lines: number;
}

/** Columns narrower than this many times the body type are margins, not columns of text. */
const COLUMN_EMS = 11;
const COLUMN_LINES = 5;

/** Positions between the boxes where no box crosses, with the width of the white there. */
function whites(
  items: readonly Placed[],
  from: (box: Box) => number,
  to: (box: Box) => number,
): { at: number; width: number }[] {
  const sorted = [...items].sort((a, b) => from(a.box) - from(b.box));
  const found: { at: number; width: number }[] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const { box } of sorted) {
    if (Number.isFinite(reach) && from(box) > reach) {
      found.push({ at: (from(box) + reach) / 2, width: from(box) - reach });
    }
    reach = Math.max(reach, to(box));
  }
  return found;
}

function split<T extends Placed>(
  items: readonly T[],
  at: number,
  side: (box: Box) => number,
): [T[], T[]] {
  return [
    items.filter((item) => side(item.box) < at),
    items.filter((item) => side(item.box) >= at),
  ];
}

function isColumn(items: readonly Placed[], em: number): boolean {
  const box = around(items.map((item) => item.box));
  const lines = items.reduce((sum, item) => sum + item.lines, 0);
  return box.right - box.x >= COLUMN_EMS * em && lines >= COLUMN_LINES;
}

/** Two columns of running text beside each other, from top to bottom of these items. */
function columns<T extends Placed>(items: readonly T[], em: number): [T[], T[]] | undefined {
  for (const white of whites(
    items,
    (box) => box.x,
    (box) => box.right,
  )) {
    const [left, right] = split(items, white.at, (box) => box.x);
    if (isColumn(left, em) && isColumn(right, em)) return [left, right];
  }
  return undefined;
}

/**
 * The order in which a reader takes in the parts of a page: across for what is above each other,
 * column by column for what is beside each other, and what stands in the margin after the text it
 * stands beside.
 *
 * @param em size of the body type, in points
 */
export function inReadingOrder<T extends Placed>(items: readonly T[], em: number): T[] {
  if (items.length <= 1) return [...items];
  const beside = columns(items, em);
  if (beside) return beside.flatMap((part) => inReadingOrder(part, em));

  const bands = whites(
    items,
    (box) => box.top,
    (box) => box.bottom,
  );
  const top = (box: Box): number => box.top;
  const zone =
    // What stands above (or below) columns is read before (or after) all of them.
    bands.find(({ at }) => split(items, at, top).some((part) => columns(part, em))) ??
    bands.find(({ width }) => width > 1.4 * em);
  if (zone) return split(items, zone.at, top).flatMap((part) => inReadingOrder(part, em));

  const gutter = whites(
    items,
    (box) => box.x,
    (box) => box.right,
  )[0];
  if (gutter) {
    return split(items, gutter.at, (box) => box.x).flatMap((part) => inReadingOrder(part, em));
  }
  const band = bands[0];
  if (band) return split(items, band.at, top).flatMap((part) => inReadingOrder(part, em));
  return byPrecedence(items);
}

/** Above before below where they overlap; left before right where nothing else decides. */
function byPrecedence<T extends Placed>(items: readonly T[]): T[] {
  const left = [...items].sort((a, b) => a.box.top - b.box.top || a.box.x - b.box.x);
  const ordered: T[] = [];
  while (left.length > 0) {
    const free = left.filter(
      (item) =>
        !left.some(
          (other) =>
            other !== item && other.box.top < item.box.top && overlapsAcross(other.box, item.box),
        ),
    );
    const next = free.reduce((best, item) => (item.box.x < best.box.x ? item : best), free[0] as T);
    ordered.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return ordered;
}

import type { Box, Segment } from './layout.ts';
import { around, boxOf, overlapsAcross } from './layout.ts';

/** Lines that stand below each other with nothing beside them: a column or a part of one. */
export interface Column {
  readonly segments: readonly Segment[];
  readonly box: Box;
}

type Span = Pick<Box, 'x' | 'right'>;

/** Lines at most this many ems apart belong to one paragraph. */
const NEXT_LINE = 1.6;

/**
 * How far a line reaches. Where its start was left out or blacked out, it still begins where the
 * lines above and below it do.
 */
function spanOf(line: Segment, all: readonly Segment[]): Span {
  const near = (other: Segment, distance: number): boolean =>
    distance > 0.5 * line.size &&
    distance < NEXT_LINE * line.size &&
    Math.abs(other.size - line.size) < 0.1 * line.size;
  const above = all.find(
    (other) =>
      near(other, line.y - other.y) && other.x < line.x - 4 * line.size && other.right > line.x,
  );
  if (!above) return line;
  const below = all.some(
    (other) => near(other, other.y - line.y) && Math.abs(other.x - above.x) < 2,
  );
  const beside = all.some(
    (other) => other !== line && other.right <= line.x && Math.abs(other.y - line.y) < line.size,
  );
  return below && !beside ? { x: above.x, right: line.right } : line;
}

/** A line with how far it reaches. */
interface Reach {
  readonly segment: Segment;
  readonly span: Span;
}

/** The nearest lines below (or above) that can be seen from a line. */
function neighbours(own: Reach, all: readonly Reach[], direction: 'below' | 'above'): Segment[] {
  const sign = direction === 'below' ? 1 : -1;
  const beyond = all
    .filter(
      (other) =>
        sign * (other.segment.y - own.segment.y) > 1 && overlapsAcross(own.span, other.span),
    )
    .sort((a, b) => sign * (a.segment.y - b.segment.y));
  const passed: Reach[] = [];
  const seen: Segment[] = [];
  for (const other of beyond) {
    const hidden = passed.some(
      (nearer) =>
        sign * (other.segment.y - nearer.segment.y) > 0.6 * nearer.segment.size &&
        overlapsAcross(nearer.span, other.span),
    );
    if (!hidden) seen.push(other.segment);
    passed.push(other);
    // Behind a line that is as wide as this one nothing can be seen, but for its own row.
    const wall = passed.find(
      ({ span }) => span.x <= own.span.x + 1 && span.right >= own.span.right - 1,
    );
    if (wall && sign * (other.segment.y - wall.segment.y) > wall.segment.size) break;
  }
  return seen;
}

/** Whether something stands between two lines that follow each other. */
const parts = (box: Box, upper: Segment, lower: Segment): boolean =>
  box.bottom > upper.y &&
  box.top < lower.y &&
  (overlapsAcross(box, upper) || overlapsAcross(box, lower));

/**
 * Puts lines that follow each other without anything beside them into columns.
 *
 * @param between tables, which lines above and below do not reach across
 */
export function columnsOf(segments: readonly Segment[], between: readonly Box[]): Column[] {
  const reaches = segments.map((segment) => ({ segment, span: spanOf(segment, segments) }));
  const seen = (direction: 'below' | 'above') =>
    new Map(reaches.map((reach) => [reach.segment, neighbours(reach, reaches, direction)]));
  const below = seen('below');
  const above = seen('above');
  const next = new Map<Segment, Segment>();
  for (const [segment, [only, ...more]] of below) {
    if (!only || more.length > 0 || above.get(only)?.length !== 1) continue;
    if (!between.some((box) => parts(box, segment, only))) next.set(segment, only);
  }
  const followers = new Set(next.values());
  return segments
    .filter((segment) => !followers.has(segment))
    .map((first) => {
      const chain = [first];
      for (let s = next.get(first); s; s = next.get(s)) chain.push(s);
      return { segments: chain, box: around(chain.map(boxOf)) };
    });
}

import type { Box, Segment } from './layout.ts';
import { around, boxOf, overlapsAcross } from './layout.ts';

/** Lines that stand below each other with nothing beside them: a column or a part of one. */
export interface Column {
  readonly segments: readonly Segment[];
  readonly box: Box;
}

/** The nearest segments below (or above) that can be seen from a segment. */
function neighbours(
  segment: Segment,
  all: readonly Segment[],
  direction: 'below' | 'above',
): Segment[] {
  const own = boxOf(segment);
  const beyond = all.filter(
    (other) =>
      other !== segment &&
      (direction === 'below' ? other.y > segment.y + 1 : other.y < segment.y - 1) &&
      overlapsAcross(own, boxOf(other)),
  );
  return beyond.filter(
    (other) =>
      !beyond.some((between) => {
        if (between === other) return false;
        const nearer =
          direction === 'below'
            ? between.y < other.y - 0.6 * between.size
            : between.y > other.y + 0.6 * between.size;
        return nearer && overlapsAcross(boxOf(between), boxOf(other));
      }),
  );
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
  const below = new Map(segments.map((s) => [s, neighbours(s, segments, 'below')]));
  const above = new Map(segments.map((s) => [s, neighbours(s, segments, 'above')]));
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

import type { Segment } from './layout.ts';
import { firstWordWidth } from './paragraphs.ts';
import type { Part } from './parts.ts';

/** Even where a word was kept whole, a line has less room left than this, in ems. */
const LONG_WORD = 8;
const SHORT_WORD = 5;

const ENDS = /[.!?:;…]["'”’»)\]]*$/;

/** Whether text that stopped at the foot of a page or column goes on in another. */
function goesOn(before: Part, after: Part): boolean {
  if (before.column === after.column) return false;
  const last = before.segments.at(-1) as Segment;
  const first = after.segments[0] as Segment;
  if (first.marker || ENDS.test(last.text)) return false;
  if (Math.abs(last.size - first.size) > 0.07 * last.size) return false;
  if (last.bold !== first.bold && first.bold) return false;
  const fits = before.room > firstWordWidth(first) + 0.28 * last.size;
  if (before.page === after.page) {
    const below = first.y - last.y;
    if (below > 1.6 * last.size || (below < 0 && fits)) return false;
  }
  // A long word that did not fit leaves room for a short one.
  if (/^\p{Ll}/u.test(first.text)) return !fits || before.room < LONG_WORD * last.size;
  const running = before.segments.length > 1 && !last.bold;
  return running && (!fits || before.room < SHORT_WORD * last.size);
}

/**
 * Joins what the end of a page or column cut in two. What stands in between (a margin, a footnote,
 * a footer, the next header) comes after the whole.
 */
export function joinFlow(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  let open: number | undefined;
  for (const part of parts) {
    if (part.role === 'flow') {
      const before = open === undefined ? undefined : joined[open];
      if (before && open !== undefined && goesOn(before, part)) {
        joined[open] = {
          ...part,
          page: before.page,
          segments: [...before.segments, ...part.segments],
        };
        continue;
      }
      open = joined.length;
    } else if (part.role === 'cell') open = undefined;
    joined.push(part);
  }
  return joined;
}

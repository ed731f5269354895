import type { Anchor, Block } from './model.ts';

/** A text with where it came from and how it is set. */
export type PlacedText = Pick<Block, 'text' | 'anchors' | 'marks'>;

/** An anchor for the character `by` further on, as the first of a text. */
const movedOn = ({ column, run, ...anchor }: Anchor, by: number): Anchor => ({
  ...anchor,
  offset: 0,
  ...(column !== undefined && { column: column + by }),
  ...(run && { run: { ...run, offset: run.offset + by } }),
});

/**
 * Part of a text, with the anchors and marks that go with it.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 */
export function sliceText(
  { text, anchors, marks = [] }: PlacedText,
  start: number,
  end: number = text.length,
): PlacedText {
  const before = anchors.findLast((anchor) => anchor.offset <= start);
  const within = marks
    .filter((mark) => mark.end > start && mark.start < end)
    .map((mark) => ({
      ...mark,
      start: Math.max(mark.start, start) - start,
      end: Math.min(mark.end, end) - start,
    }));
  return {
    text: text.slice(start, end),
    anchors: [
      before ? movedOn(before, start - before.offset) : { offset: 0 },
      ...anchors
        .filter(({ offset }) => offset > start && offset < end)
        .map((anchor) => ({ ...anchor, offset: anchor.offset - start })),
    ],
    ...(within.length > 0 && { marks: within }),
  };
}

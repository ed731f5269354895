import type { Anchor, Block, Mark } from './model.ts';

/** A text with where it came from and how it is set. */
export type PlacedText = Pick<Block, 'text' | 'anchors' | 'marks' | 'printed'>;

type Stretch = Pick<Mark, 'start' | 'end'>;

/** An anchor for the character `by` further on, as the first of a text. */
const movedOn = ({ column, run, ...anchor }: Anchor, by: number): Anchor => ({
  ...anchor,
  offset: 0,
  ...(column !== undefined && { column: column + by }),
  ...(run && { run: { ...run, offset: run.offset + by } }),
});

/**
 * Part of a text, with the anchors, marks and printed words that go with it.
 *
 * @param start offset of its first character
 * @param end offset behind its last character
 */
export function sliceText(
  { text, anchors, marks = [], printed = [] }: PlacedText,
  start: number,
  end: number = text.length,
): PlacedText {
  const before = anchors.findLast((anchor) => anchor.offset <= start);
  const within = <T extends Stretch>(stretches: readonly T[]): T[] =>
    stretches
      .filter((each) => each.end > start && each.start < end)
      .map((each) => ({
        ...each,
        start: Math.max(each.start, start) - start,
        end: Math.min(each.end, end) - start,
      }));
  const marksWithin = within(marks);
  const printedWithin = within(printed);
  return {
    text: text.slice(start, end),
    anchors: [
      before ? movedOn(before, start - before.offset) : { offset: 0 },
      ...anchors
        .filter(({ offset }) => offset > start && offset < end)
        .map((anchor) => ({ ...anchor, offset: anchor.offset - start })),
    ],
    ...(marksWithin.length > 0 && { marks: marksWithin }),
    ...(printedWithin.length > 0 && { printed: printedWithin }),
  };
}

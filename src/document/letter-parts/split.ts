import type { Block } from '../model.ts';
import { sliceText } from '../slice.ts';
import { endOfClosing, isFarewell, startOfClosing } from './closing.ts';
import { endOfSalutation, isSalutation, startOfSalutation } from './salutation.ts';

/**
 * A block cut in two at an offset, white space at the cut left out. Marker and level stay with the
 * first; what follows a list item is no item of the list.
 */
function cut(block: Block, offset: number): [Block, Block] {
  const head = block.text.slice(0, offset).trimEnd();
  const tail = block.text.slice(offset);
  const start = offset + (tail.length - tail.trimStart().length);
  const { marks: _, printed: __, ...rest } = block;
  return [
    { ...rest, ...sliceText(block, 0, head.length) },
    {
      kind: block.kind === 'list-item' ? 'paragraph' : block.kind,
      ...sliceText(block, start),
    },
  ];
}

/**
 * Where a line of the source ends right after a greeting or farewell, by the block's anchors. Those
 * of a Word file tell of runs, which end anywhere.
 */
const lineAfterFormula = ({ text, anchors }: Block): number | undefined =>
  anchors
    .filter(({ offset, line, page }) => (line ?? page) !== undefined && offset > 0 && offset < 160)
    .find(({ offset }) => {
      const line = text.slice(0, offset).trim();
      return isSalutation(line) || isFarewell(line);
    })?.offset;

const placeToCut = (block: Block): number | undefined =>
  isSalutation(block.text)
    ? undefined
    : (lineAfterFormula(block) ??
      endOfSalutation(block.text) ??
      startOfSalutation(block.text) ??
      startOfClosing(block.text) ??
      endOfClosing(block.text));

/** A block that seems to hold more greetings and farewells than this is no letter. */
const MOST_CUTS = 4;

/** A block cut wherever it glues a greeting or a farewell to what is around it. */
export function splitGlued(block: Block): Block[] {
  if (block.kind !== 'paragraph' && block.kind !== 'table-cell' && block.kind !== 'list-item')
    return [block];
  const parts: Block[] = [];
  let rest = block;
  while (parts.length < MOST_CUTS) {
    const offset = placeToCut(rest);
    if (offset === undefined || offset <= 0 || offset >= rest.text.length) break;
    const [head, tail] = cut(rest, offset);
    parts.push(head);
    rest = tail;
  }
  return [...parts, rest];
}

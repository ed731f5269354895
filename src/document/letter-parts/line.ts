import type { Block, BlockKind } from '../model.ts';

/** A block while its part is being decided; `part` is set once, by the first who is sure. */
export interface Line {
  readonly block: Block;
  part?: BlockKind;
}

const OPEN: ReadonlySet<BlockKind> = new Set(['paragraph', 'table-cell', 'list-item']);

/** Whether a block may become a letter part: the format did not say that it is something else. */
export const isOpen = ({ block, part }: Line): boolean =>
  part === undefined && OPEN.has(block.kind);

/** Margins, and the columns in them that a reader of PDF already knows for what they are. */
const BESIDE: ReadonlySet<BlockKind> = new Set([
  'header',
  'footer',
  'footnote',
  'reference-line',
  'address',
]);

/** Whether a block stands on the page beside the letter, so that the letter runs on past it. */
export const isBeside = ({ block }: Line): boolean => BESIDE.has(block.kind);

/** The first block from an index on that is not beside the letter. */
export const nextLine = (lines: readonly Line[], from: number): Line | undefined =>
  lines.slice(from, from + 8).find((line) => !isBeside(line));

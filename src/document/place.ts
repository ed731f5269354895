import type { Anchor, Block, Document } from './model.ts';

/** Where something stands in a letter, in the terms that the letter's format has. */
export interface Place {
  /** Index of the block in `Document.blocks`, from 0. */
  readonly block: number;
  /** The how-manieth paragraph (block of any kind) of the letter, from 1, as a person counts. */
  readonly paragraph: number;
  /** Page, from 1; PDF only. */
  readonly page?: number;
  /** Line and column in the source, from 1; Markdown and plain text only. */
  readonly line?: number;
  readonly column?: number;
}

const anchorAt = (block: Block, offset: number): Anchor | undefined =>
  block.anchors.findLast((anchor) => anchor.offset <= offset);

/**
 * The place of an offset in a block.
 *
 * @param blockIndex index into `document.blocks`
 * @param offset offset into that block's text, in UTF-16 code units
 */
export function placeOf(document: Document, blockIndex: number, offset: number): Place {
  const block = document.blocks[blockIndex];
  if (!block)
    throw new RangeError(`no block ${blockIndex} in a document of ${document.blocks.length}`);
  const anchor = anchorAt(block, offset);
  return {
    block: blockIndex,
    paragraph: blockIndex + 1,
    ...(anchor?.page !== undefined && { page: anchor.page }),
    ...(anchor?.line !== undefined && { line: anchor.line }),
    ...(anchor?.line !== undefined &&
      anchor.column !== undefined && { column: anchor.column + (offset - anchor.offset) }),
  };
}

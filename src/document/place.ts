import {
  type Anchor,
  type Block,
  type BlockKind,
  isRunningText,
  type RawDocument,
} from './model.ts';

/** Where something stands in a letter, in the terms that the letter's format has. */
export interface Place {
  /** Index of the block in `Document.blocks`, from 0. */
  readonly block: number;
  readonly kind: BlockKind;
  /** The how-manieth block of running text, from 1, as a person counts; running text only. */
  readonly paragraph?: number;
  /** Text of the nearest heading above. */
  readonly heading?: string;
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
 * @throws {RangeError} when the document has no such block
 */
export function placeOf(document: RawDocument, blockIndex: number, offset: number): Place {
  const block = document.blocks[blockIndex];
  if (!block) {
    throw new RangeError(`no block ${blockIndex} in a document of ${document.blocks.length}`);
  }
  const before = document.blocks.slice(0, blockIndex);
  const heading = before.findLast(({ kind }) => kind === 'heading')?.text;
  const anchor = anchorAt(block, offset);
  return {
    block: blockIndex,
    kind: block.kind,
    ...(isRunningText(block.kind) && {
      paragraph: before.filter(({ kind }) => isRunningText(kind)).length + 1,
    }),
    ...(heading !== undefined && { heading }),
    ...(anchor?.page !== undefined && { page: anchor.page }),
    ...(anchor?.line !== undefined && { line: anchor.line }),
    ...(anchor?.line !== undefined &&
      anchor.column !== undefined && { column: anchor.column + (offset - anchor.offset) }),
  };
}

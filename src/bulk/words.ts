import type { Block, BlockKind, Document } from '../document/model.ts';

/** A word of a letter as it is written, or the start of a block. */
export interface LetterWord {
  readonly text: string;
  /** Index of the block in the letter. */
  readonly block: number;
}

/** A word of a letter as it stands, or a field that is still to be filled in. */
export type WordOrField = string | { readonly field: true };

/** Stands before each block, so that a word of one is never taken for a word of the next. */
export const BLOCK_START = '¶';

/** What the reader of a letter does not read as its text: page numbers and the like. */
const APART: ReadonlySet<BlockKind> = new Set(['header', 'footer']);

const wordsIn = ({ text }: Block): string[] =>
  text.match(/[\p{L}\d]+(?:(?:['’.-]|(?<=\d),(?=\d))[\p{L}\d]+)*|\S/gu) ?? [];

/**
 * The words and marks of a letter in reading order, each block with a start of its own. Punctuation
 * stands apart, so that a field before a comma is a field.
 */
export const letterWords = ({ blocks }: Document): LetterWord[] =>
  blocks.flatMap((block, index) =>
    APART.has(block.kind)
      ? []
      : [
          { text: BLOCK_START, block: index },
          ...wordsIn(block).map((text) => ({ text, block: index })),
        ],
  );

const FIELD = '\uFFFC';

/**
 * The words of a letter that is still to be filled in, with its merge fields as fields. What else is
 * to be filled in, such as a dotted line, is text of the letter.
 */
export function wordsAndFields(document: Document): WordOrField[] {
  const fields = document.placeholders.filter(({ kind }) => kind === 'field');
  const blocks = document.blocks.map((block, index) => ({
    ...block,
    text: fields
      .filter((field) => field.block === index)
      .reduceRight(
        (text, { start, end }) => `${text.slice(0, start)}${FIELD}${text.slice(end)}`,
        block.text,
      ),
  }));
  return letterWords({ ...document, blocks }).map(({ text }) =>
    text === FIELD ? { field: true } : text,
  );
}

const NO_SPACE_BEFORE = /^[,.;:!?)\]%’”/]$/u;
const NO_SPACE_BEHIND = /^[([‘“/]$/u;

/** Words as running text again. */
export const asText = (words: readonly string[]): string =>
  words
    .filter((word) => word !== BLOCK_START)
    .reduce((text, word, at, all) => {
      const before = all[at - 1];
      const isJoined =
        before === undefined || NO_SPACE_BEFORE.test(word) || NO_SPACE_BEHIND.test(before);
      return text + (isJoined ? '' : ' ') + word;
    }, '');

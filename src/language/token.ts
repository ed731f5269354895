/**
 * The units of Dutch text. Offsets are UTF-16 code units into the text of the block, so that a
 * finding can always be shown in place.
 */

export type TokenKind =
  | 'word'
  | 'abbreviation'
  | 'number'
  | 'date'
  | 'time'
  | 'amount'
  | 'url'
  | 'email'
  | 'code'
  | 'placeholder'
  | 'punctuation';

/** A word, number, mark … of a sentence. */
export interface Token {
  /** As written. */
  readonly text: string;
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

/** A sentence of a block: `text === block.text.slice(start, end)`, no white space at its ends. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

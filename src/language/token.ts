/**
 * The units of Dutch text. Offsets are UTF-16 code units into the text of the block, so that a
 * finding can always be shown in place.
 */

/**
 * What a token is:
 *
 * - `word`: letters, with inner hyphens, apostrophes, slashes and digits (niet-ingevuld, foto's,
 *   zo'n, en/of, 18-jarige); also "in-" of "in- en uitgang"
 * - `abbreviation`: with its full stops (t.a.v., J., enz.), or known without them (evt)
 * - `number`: figures, ordinals, percentages, ranges and the number of a list (12, 1e, 50%, 2.)
 * - `date`: in one token (03-05-2024); "3 mei 2024" is a number, a word and a number
 * - `time`: 14:30, or 9.00 in "9.00 uur"
 * - `amount`: figures of money, with or without their sign (€12,50 · 1.250,- · 12,50 after "€")
 * - `url`, `email`: also without scheme (mijn.gemeente.nl/pad)
 * - `code`: what identifies a case, account, postcode, form, road or phone line (Z/24/001, A12)
 * - `placeholder`: what should have been filled in («Naam», [datum]), spaces included
 * - `symbol`: € % & + = § and the like when they stand alone
 * - `punctuation`: marks; a run of one mark ("...", "?!") is one token
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
  | 'symbol'
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

/**
 * Whether a token counts as a word where words are counted. Everything between spaces does that a
 * reader has to take in, a number or a web address as one word; marks and lone symbols do not. This
 * is the habit of readability research (T-Scan, LiNT) and of Universal Dependencies: all tokens but
 * punctuation. "€ 1.250" is one word, "3 mei 2024" three.
 */
export const isWord = (token: Token): boolean =>
  token.kind !== 'punctuation' && token.kind !== 'symbol';

/** The number of words of a sentence; see `isWord` for what counts as one. */
export const countWords = ({ tokens }: Sentence): number => tokens.filter(isWord).length;

/**
 * The stretches of text that some tokens of a sentence cover; tokens that follow each other share
 * one stretch.
 *
 * @param indices into `sentence.tokens`, in order
 */
export function spansOf(
  { tokens }: Sentence,
  indices: readonly number[],
): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const [i, index] of indices.entries()) {
    const token = tokens[index];
    const last = spans.at(-1);
    if (!token) continue;
    if (last && indices[i - 1] === index - 1) last.end = token.end;
    else spans.push({ start: token.start, end: token.end });
  }
  return spans;
}

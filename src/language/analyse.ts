import { splitSentences } from './sentences.ts';
import type { Sentence } from './token.ts';
import { type Span, tokenise } from './tokens.ts';

/**
 * The one door to Dutch: the sentences of a text, each with its tokens. Tokens are in order and do
 * not overlap; what lies between them is white space.
 *
 * @param text plain text of one block; offsets in the result count from its start
 * @param placeholders what is known to be filled in still, by offsets; what is written as such if
 *   nothing is told
 */
export function analyse(text: string, placeholders?: readonly Span[]): Sentence[] {
  return splitSentences(text, tokenise(text, placeholders));
}

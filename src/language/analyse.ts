import type { Sentence } from './token.ts';

/**
 * The one door to Dutch: the sentences of a text, each with its tokens.
 *
 * @param text plain text of one block; offsets in the result count from its start
 */
export function analyse(text: string): Sentence[] {
  throw new Error(`not built yet: ${text.length}`);
}

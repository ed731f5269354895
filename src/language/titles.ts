import { perSentence } from './per-sentence.ts';
import type { Sentence } from './token.ts';

/** Marks that open a quotation, with the one that closes it. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['‘', '’'],
  ['“', '”'],
  ['„', '”'],
  ['"', '"'],
  ["'", "'"],
]);
/** A longer quotation is what somebody said. */
const LONGEST_TITLE = 8;
const ENDS_SENTENCE = /^[.!?…]+$/u;

/** The token that closes a quotation; undefined where it is no title. */
function endOfTitle({ tokens }: Sentence, open: number): number | undefined {
  const closing = CLOSING.get(tokens[open]?.text ?? '');
  if (closing === undefined || !/^\p{Lu}/u.test(tokens[open + 1]?.text ?? '')) return undefined;
  for (let index = open + 2; index <= open + 1 + LONGEST_TITLE; index++) {
    const text = tokens[index]?.text ?? '';
    if (text === closing) return index;
    if (ENDS_SENTENCE.test(text)) return undefined;
  }
  return undefined;
}

/**
 * The tokens of a sentence, by index, that are the title of something: a few words between quotation
 * marks that begin with a capital, such as the handbook ‘Beleid en uitvoering’.
 */
export const titleWordsIn = perSentence((sentence): ReadonlySet<number> => {
  const words = new Set<number>();
  for (const open of sentence.tokens.keys()) {
    const end = endOfTitle(sentence, open);
    for (let index = open + 1; end !== undefined && index < end; index++) words.add(index);
  }
  return words;
});

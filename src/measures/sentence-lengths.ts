import type { Passage, Prose } from '../language/prose.ts';
import { countWords, type Sentence } from '../language/token.ts';

/** A list item with fewer words and no end mark is no sentence. */
const FEWEST_WORDS_OF_AN_ITEM = 4;

const END_MARK = /[.!?…]["”'’»)\]]*$/u;

/**
 * Whether a sentence counts as one where sentences are counted. "een pasfoto" in a list does not: a
 * letter would seem to have shorter sentences than it has. Nor does a stretch without words ("—").
 */
export function countsAsSentence(sentence: Sentence, passage: Passage): boolean {
  const words = countWords(sentence);
  if (words === 0) return false;
  const isFragment =
    passage.block.kind === 'list-item' &&
    words < FEWEST_WORDS_OF_AN_ITEM &&
    !END_MARK.test(sentence.text);
  return !isFragment;
}

/** The sentences of a text that count, in reading order. */
export const countedSentences = (prose: Prose): Sentence[] =>
  prose.passages.flatMap((passage) =>
    passage.sentences.filter((sentence) => countsAsSentence(sentence, passage)),
  );

/**
 * The lengths in words of the sentences of a text, in reading order: the one definition behind
 * every measure and criterion about the length of sentences.
 */
export const sentenceLengths = (prose: Prose): number[] => countedSentences(prose).map(countWords);

import { sentencesOf, wordCount } from './counting.ts';
import type { Measure } from './measure.ts';
import { wordsPerSentence } from './words-per-sentence.ts';

/** A word with more letters than this is long to LIX. */
const LONG_WORD = 6;

/**
 * LIX: C. H. Björnsson, Läsbarhet (1968).
 *
 * @param sentenceLength words per sentence
 * @param longWords share of the words that have more than 6 letters, 0..1
 * @returns about 20 (very easy) to 60 (very hard); Dutch compounds push it up
 */
export const lixScore = (sentenceLength: number, longWords: number): number =>
  sentenceLength + 100 * longWords;

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** LIX of the running text: shown because people know it, never decided by. */
export const lix = {
  id: 'lix',
  unit: 'score',
  of: (prose) => {
    const sentenceLength = wordsPerSentence.of(prose);
    const words = wordCount(prose);
    if (sentenceLength === undefined || words === 0) return undefined;
    const long = sentencesOf(prose).reduce(
      (sum, { tokens }) =>
        sum +
        tokens.filter(({ kind, text }) => kind === 'word' && letters(text) > LONG_WORD).length,
      0,
    );
    return lixScore(sentenceLength, long / words);
  },
} as const satisfies Measure;

import type { Measure } from './measure.ts';
import { syllablesPerWord } from './syllables-per-word.ts';
import { wordsPerSentence } from './words-per-sentence.ts';

/**
 * Leesindex A of R. H. M. Brouwer (1963), who fitted Flesch's formula to Dutch prose.
 *
 * @param wordLength syllables per word
 * @param sentenceLength words per sentence
 * @returns higher is easier; not clamped
 */
export const brouwerScore = (wordLength: number, sentenceLength: number): number =>
  195 - (2 / 3) * (100 * wordLength) - 2 * sentenceLength;

/** Brouwer's Leesindex A of the running text: shown because people know it, never decided by. */
export const brouwer = {
  id: 'brouwer',
  unit: 'score',
  of: (prose) => {
    const wordLength = syllablesPerWord.of(prose);
    const sentenceLength = wordsPerSentence.of(prose);
    if (wordLength === undefined || sentenceLength === undefined) return undefined;
    return brouwerScore(wordLength, sentenceLength);
  },
} as const satisfies Measure;

import type { Measure } from './measure.ts';
import { syllablesPerWord } from './syllables-per-word.ts';
import { wordsPerSentence } from './words-per-sentence.ts';

/**
 * Flesch Reading Ease for Dutch: W. H. Douma, De leesbaarheid van landbouwbladen (1960).
 *
 * @param wordLength syllables per word
 * @param sentenceLength words per sentence
 * @returns about 0 (very hard) to 100 (very easy); 60 to 70 is normal; not clamped
 */
export const fleschDoumaScore = (wordLength: number, sentenceLength: number): number =>
  206.84 - 0.77 * (100 * wordLength) - 0.93 * sentenceLength;

/** Flesch-Douma of the running text: shown because people know it, never decided by. */
export const fleschDouma = {
  id: 'fleschDouma',
  unit: 'score',
  of: (prose) => {
    const wordLength = syllablesPerWord.of(prose);
    const sentenceLength = wordsPerSentence.of(prose);
    if (wordLength === undefined || sentenceLength === undefined) return undefined;
    return fleschDoumaScore(wordLength, sentenceLength);
  },
} as const satisfies Measure;

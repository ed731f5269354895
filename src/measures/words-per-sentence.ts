import type { Measure } from './measure.ts';
import { sentenceLengths } from './sentence-lengths.ts';

/**
 * Mean number of words a sentence, over the sentences that count; see `sentence-lengths.ts`.
 * Undefined where there is no sentence.
 */
export const wordsPerSentence = {
  id: 'wordsPerSentence',
  unit: 'words',
  of: (prose) => {
    const lengths = sentenceLengths(prose);
    if (lengths.length === 0) return undefined;
    return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  },
} as const satisfies Measure;

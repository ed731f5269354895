import type { Measure } from './measure.ts';
import { sentenceLengths } from './sentence-lengths.ts';

/** Number of words of the longest sentence. Undefined where there is no sentence. */
export const longestSentence = {
  id: 'longestSentence',
  unit: 'words',
  of: (prose) => {
    const lengths = sentenceLengths(prose);
    return lengths.length === 0 ? undefined : lengths.reduce((a, b) => Math.max(a, b));
  },
} as const satisfies Measure;

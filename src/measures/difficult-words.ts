import { sentencesOf, wordCount } from './counting.ts';
import type { Measure } from './measure.ts';

/**
 * Share of the words that readers at B1 may not know, 0..1: those outside the B1 word list of
 * helder, jargon not counted. The judgement is that of `helder word`.
 */
export const difficultWords = {
  id: 'difficultWords',
  unit: 'share',
  of: (prose) => {
    const words = wordCount(prose);
    if (words === 0) return undefined;
    const difficult = sentencesOf(prose).flatMap(prose.vocabulary.difficultWordsIn).length;
    return difficult / words;
  },
} as const satisfies Measure;

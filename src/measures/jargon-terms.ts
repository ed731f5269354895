import { sentencesOf, wordCount } from './counting.ts';
import type { Measure } from './measure.ts';

/**
 * Terms of officialese for every word of the text, 0..1; an expression of several words is one
 * term. Looked for with the lists of `wordlists/jargon/`.
 */
export const jargonTerms = {
  id: 'jargonTerms',
  unit: 'share',
  of: (prose) => {
    const words = wordCount(prose);
    if (words === 0) return undefined;
    const terms = sentencesOf(prose).flatMap(prose.vocabulary.jargonIn).length;
    return terms / words;
  },
} as const satisfies Measure;

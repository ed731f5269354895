import { sentencesOf, wordCount } from './counting.ts';
import type { Measure } from './measure.ts';

/**
 * Terms of officialese, of old and in English for every word of the text, 0..1; an expression of
 * several words is one term. Looked for with the lists of `wordlists/jargon/`. Technical terms do
 * not count: on the municipal pairs editors keep nine in ten of them, but half of the officialese.
 */
export const jargonTerms = {
  id: 'jargonTerms',
  unit: 'share',
  of: (prose) => {
    const words = wordCount(prose);
    if (words === 0) return undefined;
    const terms = sentencesOf(prose)
      .flatMap(prose.vocabulary.jargonIn)
      .filter(({ entry }) => entry.register !== 'technical');
    return terms.length / words;
  },
} as const satisfies Measure;

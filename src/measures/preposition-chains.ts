import { prepositionChainsIn } from '../language/preposition-chains.ts';
import { sentencesOf } from './counting.ts';
import type { Measure } from './measure.ts';

/**
 * Share of the sentences with three or more prepositional phrases in a row, 0..1; phrases of time,
 * figures and names do not count. Guides for Dutch government advise against such chains and name no
 * figure; three is helder's own.
 */
export const prepositionChains = {
  id: 'prepositionChains',
  unit: 'share',
  of: (prose) => {
    const sentences = sentencesOf(prose);
    if (sentences.length === 0) return undefined;
    const chained = sentences.filter((sentence) => prepositionChainsIn(sentence).length > 0);
    return chained.length / sentences.length;
  },
} as const satisfies Measure;

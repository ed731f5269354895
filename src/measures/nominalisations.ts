import { nominalisationsIn } from '../language/noun-style.ts';
import { sentencesOf, wordCount } from './counting.ts';
import type { Measure } from './measure.ts';

/**
 * Share of the words that are a deed told by a noun, 0..1: nouns in which a verb hides (uitvoering,
 * controle), and infinitives used as nouns with "van" behind them (het indienen van). Guides for
 * Dutch government advise against noun style and name no figure; the count is helder's own.
 */
export const nominalisations = {
  id: 'nominalisations',
  unit: 'share',
  of: (prose) => {
    const words = wordCount(prose);
    if (words === 0) return undefined;
    return sentencesOf(prose).flatMap(nominalisationsIn).length / words;
  },
} as const satisfies Measure;

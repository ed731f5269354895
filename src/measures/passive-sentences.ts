import { isSurelyDone, passivesOf } from '../language/passives.ts';
import type { Measure } from './measure.ts';
import { countedSentences } from './sentence-lengths.ts';

/**
 * Share of the sentences (those that count as one: see `countsAsSentence`) with at least one passive that is sure, 0..1: worden with a participle, or
 * zijn with the participle of something somebody did. Yoast, a checker of web texts, calls up to
 * 0.10 good and up to 0.15 fair; Dutch government has no figure of its own. Yoast sees few passives
 * with zijn, so its limits are looser than they look.
 */
export const passiveSentences = {
  id: 'passiveSentences',
  unit: 'share',
  of: (prose) => {
    const sentences = countedSentences(prose);
    if (sentences.length === 0) return undefined;
    const passive = sentences.filter((sentence) => passivesOf(sentence).some(isSurelyDone));
    return passive.length / sentences.length;
  },
} as const satisfies Measure;

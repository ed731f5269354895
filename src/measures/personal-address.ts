import { isWord, type Sentence } from '../language/token.ts';
import { sentencesOf } from './counting.ts';
import type { Measure } from './measure.ts';

/** Words for the reader and for the writer. */
const PERSONAL =
  /^(?:u|uw|uzelf|je|jij|jou|jouw|jullie|jezelf|wij|we|ons|onze|wijzelf|ik|mij|me|mijn)$/u;

const isPersonal = ({ tokens }: Sentence): boolean =>
  tokens.some((token) => isWord(token) && PERSONAL.test(token.text.toLowerCase()));

/**
 * Share of the sentences that name the reader or the writer (u, uw, je, wij, ons …), 0..1. Higher is
 * closer to the reader. Guides for Dutch government advise to write to "u" and not to "men" or "de
 * aanvrager", and name no figure.
 */
export const personalAddress = {
  id: 'personalAddress',
  unit: 'share',
  of: (prose) => {
    const sentences = sentencesOf(prose);
    if (sentences.length === 0) return undefined;
    return sentences.filter(isPersonal).length / sentences.length;
  },
} as const satisfies Measure;

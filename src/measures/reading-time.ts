import { wordCount } from './counting.ts';
import type { Measure } from './measure.ts';

/**
 * Words a minute of normally sighted adults (18 to 35 years) who read plain texts aloud: 184 ± 29
 * over 17 languages, Dutch among them (Trauzettel-Klosinski and Dietz, Standardized Assessment of
 * Reading Performance: The New International Reading Speed Texts IReST, Investigative Ophthalmology &
 * Visual Science 53, 2012). Silent readers are faster, at 238 in English non-fiction (Brysbaert, How
 * many words do we read per minute?, Journal of Memory and Language 109, 2019); a letter that one
 * must act upon is read with more care, and B1 readers are slower, so the lower figure stands here.
 */
const WORDS_PER_MINUTE = 184;

/** Estimated minutes to read the running text: words / 184. An indication, which decides nothing. */
export const readingTime = {
  id: 'readingTime',
  unit: 'minutes',
  of: (prose) => {
    const words = wordCount(prose);
    return words === 0 ? undefined : words / WORDS_PER_MINUTE;
  },
} as const satisfies Measure;

import { countSyllables } from '../language/syllables.ts';
import { sentencesOf } from './counting.ts';
import type { Measure } from './measure.ts';

/**
 * Mean number of syllables a word, at least 1. Only words written in letters count: how a number,
 * an abbreviation or a web address is said aloud cannot be read from it. Undefined where there are
 * none.
 */
export const syllablesPerWord = {
  id: 'syllablesPerWord',
  unit: 'syllables',
  of: (prose) => {
    let words = 0;
    let syllables = 0;
    for (const { tokens } of sentencesOf(prose)) {
      for (const { kind, text } of tokens) {
        if (kind !== 'word') continue;
        words++;
        syllables += countSyllables(text);
      }
    }
    return words === 0 ? undefined : syllables / words;
  },
} as const satisfies Measure;

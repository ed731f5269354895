import { abstractNouns } from './abstract-nouns.ts';
import { brouwer } from './brouwer.ts';
import { difficultWords } from './difficult-words.ts';
import { fleschDouma } from './flesch-douma.ts';
import { jargonTerms } from './jargon-terms.ts';
import { lix } from './lix.ts';
import { longSentences } from './long-sentences.ts';
import { longestSentence } from './longest-sentence.ts';
import type { Measure } from './measure.ts';
import { nominalisations } from './nominalisations.ts';
import { passiveSentences } from './passive-sentences.ts';
import { personalAddress } from './personal-address.ts';
import { prepositionChains } from './preposition-chains.ts';
import { readingTime } from './reading-time.ts';
import { sentences } from './sentences.ts';
import { syllablesPerWord } from './syllables-per-word.ts';
import { words } from './words.ts';
import { wordsPerParagraph } from './words-per-paragraph.ts';
import { wordsPerSentence } from './words-per-sentence.ts';

/** All measures, in the order of the report. */
export const MEASURES = [
  words,
  sentences,
  wordsPerSentence,
  longestSentence,
  longSentences,
  wordsPerParagraph,
  passiveSentences,
  nominalisations,
  prepositionChains,
  difficultWords,
  jargonTerms,
  abstractNouns,
  personalAddress,
  syllablesPerWord,
  fleschDouma,
  brouwer,
  lix,
  readingTime,
] as const satisfies readonly Measure[];

export type MeasureId = (typeof MEASURES)[number]['id'];

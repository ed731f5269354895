import { brouwer } from './brouwer.ts';
import { difficultWords } from './difficult-words.ts';
import { fleschDouma } from './flesch-douma.ts';
import { jargonTerms } from './jargon-terms.ts';
import { lix } from './lix.ts';
import { longSentences } from './long-sentences.ts';
import { longestSentence } from './longest-sentence.ts';
import type { Measure } from './measure.ts';
import { passiveSentences } from './passive-sentences.ts';
import { sentences } from './sentences.ts';
import { syllablesPerWord } from './syllables-per-word.ts';
import { words } from './words.ts';
import { wordsPerSentence } from './words-per-sentence.ts';

/** All measures, in the order of the report. */
export const MEASURES = [
  words,
  sentences,
  wordsPerSentence,
  longestSentence,
  longSentences,
  passiveSentences,
  difficultWords,
  jargonTerms,
  syllablesPerWord,
  fleschDouma,
  brouwer,
  lix,
] as const satisfies readonly Measure[];

export type MeasureId = (typeof MEASURES)[number]['id'];

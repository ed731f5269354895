import { abstractNouns } from './abstract-nouns.ts';
import { brouwer } from './brouwer.ts';
import { clausesPerSentence } from './clauses-per-sentence.ts';
import { concreteNouns } from './concrete-nouns.ts';
import { contentWordsPerClause } from './content-words-per-clause.ts';
import { dependencyLength } from './dependency-length.ts';
import { difficultWords } from './difficult-words.ts';
import { difficulty } from './difficulty.ts';
import { fleschDouma } from './flesch-douma.ts';
import { hardestParagraph } from './hardest-paragraph.ts';
import { jargonTerms } from './jargon-terms.ts';
import { lintLevel, lintScore } from './lint.ts';
import { lix } from './lix.ts';
import { longSentences } from './long-sentences.ts';
import { longestDependency } from './longest-dependency.ts';
import { longestSentence } from './longest-sentence.ts';
import type { Measure } from './measure.ts';
import { nominalisations } from './nominalisations.ts';
import { passiveSentences } from './passive-sentences.ts';
import { personalAddress } from './personal-address.ts';
import { prepositionChains } from './preposition-chains.ts';
import { readingTime } from './reading-time.ts';
import { sentences } from './sentences.ts';
import { subordinateClausesPerSentence } from './subordinate-clauses-per-sentence.ts';
import { syllablesPerWord } from './syllables-per-word.ts';
import { wordFrequency } from './word-frequency.ts';
import { words } from './words.ts';
import { wordsPerClause } from './words-per-clause.ts';
import { wordsPerParagraph } from './words-per-paragraph.ts';
import { wordsPerSentence } from './words-per-sentence.ts';

/** All measures, in the order of the report. */
export const MEASURES = [
  words,
  sentences,
  difficulty,
  wordsPerSentence,
  longestSentence,
  longSentences,
  hardestParagraph,
  wordsPerParagraph,
  wordsPerClause,
  clausesPerSentence,
  subordinateClausesPerSentence,
  dependencyLength,
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
  lintScore,
  lintLevel,
  wordFrequency,
  longestDependency,
  contentWordsPerClause,
  concreteNouns,
] as const satisfies readonly Measure[];

export type MeasureId = (typeof MEASURES)[number]['id'];

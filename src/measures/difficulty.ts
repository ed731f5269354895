import { jargonIn } from '../language/jargon/match.ts';
import { nominalisationsIn } from '../language/noun-style.ts';
import { isSurelyDone, passivesOf } from '../language/passives.ts';
import { countWords, type Sentence } from '../language/token.ts';
import { judgeWord } from '../language/vocabulary/judge-word.ts';
import { mean } from './counting.ts';
import type { Measure } from './measure.ts';
import { countedSentences } from './sentence-lengths.ts';

/** What makes a sentence hard, each a sum over the sentence: the more there is of it, the harder. */
export interface Burdens {
  readonly words: number;
  /** The difficulty of its words, each 0..1; see `judgeWord`. */
  readonly wordDifficulty: number;
  /** Terms of officialese. */
  readonly jargonTerms: number;
  /** Passives that are sure. */
  readonly passives: number;
  /** Deeds told by a noun. */
  readonly nominalisations: number;
}

/**
 * Points for each burden. Fitted by `scripts/norm/fit-difficulty.js` on 647 pairs of sentences of the
 * City of Amsterdam and what its editors made of them (LREC-COLING 2024, EUPL-1.2): ten points of
 * difference are odds of 2.7 to 1 that the side with more is the original. docs/accuracy.md says how
 * often it is right on documents left out of the fit. Longest dependency and content words a clause
 * were tried too and added nothing.
 */
export const POINTS: Burdens = {
  words: 1.07,
  wordDifficulty: 7.8,
  jargonTerms: 10,
  passives: 28,
  nominalisations: 23,
};

/** The burdens of a sentence, by helder's own word lists: those of a municipality change no score. */
export const burdensOf = (sentence: Sentence): Burdens => ({
  words: countWords(sentence),
  wordDifficulty: sentence.tokens
    .filter(({ kind }) => kind === 'word')
    .reduce((sum, { text }) => sum + judgeWord(text).difficulty, 0),
  jargonTerms: jargonIn(sentence).length,
  passives: passivesOf(sentence).filter(isSurelyDone).length,
  nominalisations: nominalisationsIn(sentence).length,
});

/** The difficulty of a sentence: its burdens, weighed and added. From 0; higher is harder. */
export function sentenceDifficulty(sentence: Sentence): number {
  const burdens = burdensOf(sentence);
  return Object.entries(POINTS).reduce(
    (sum, [burden, points]) => sum + points * burdens[burden as keyof Burdens],
    0,
  );
}

/**
 * How hard a text is, in points: the mean of the difficulty of its sentences. From 0, higher is
 * harder; half of the municipal documents lie between 30 and 63, half of the editors' versions between
 * 23 and 39. Meant to compare texts. It says nothing of how many people understand one.
 */
export const difficulty = {
  id: 'difficulty',
  unit: 'score',
  of: (prose) => mean(countedSentences(prose).map(sentenceDifficulty)),
} as const satisfies Measure;

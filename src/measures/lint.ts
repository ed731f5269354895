import type { Sentence } from '../language/token.ts';
import { shareOfConcreteNouns } from './concrete-nouns.ts';
import { meanContentWordsPerClause } from './content-words-per-clause.ts';
import { sentencesOf } from './counting.ts';
import { meanLongestDependency } from './longest-dependency.ts';
import type { Measure } from './measure.ts';
import { meanWordFrequency } from './word-frequency.ts';

/** The four features of LiNT-II; each in the file of the measure with its name. */
export interface LintFeatures {
  readonly wordFrequency: number;
  readonly longestDependency: number;
  readonly contentWordsPerClause: number;
  /** 0..1 */
  readonly concreteNouns: number;
}

/**
 * The features of one or more sentences; undefined where one of them has no value, for instance
 * because there is no noun.
 */
export function lintFeaturesOf(sentences: readonly Sentence[]): LintFeatures | undefined {
  const wordFrequency = meanWordFrequency(sentences);
  const longestDependency = meanLongestDependency(sentences);
  const contentWordsPerClause = meanContentWordsPerClause(sentences);
  const concreteNouns = shareOfConcreteNouns(sentences);
  if (
    wordFrequency === undefined ||
    longestDependency === undefined ||
    contentWordsPerClause === undefined ||
    concreteNouns === undefined
  )
    return undefined;
  return { wordFrequency, longestDependency, contentWordsPerClause, concreteNouns };
}

/**
 * The formula of LiNT-II (lint-ii 0.1.3, Utrecht University; LiNT: Kleijn 2018), fitted on how well
 * some 2,700 pupils understood 120 texts; adjusted R² 0.74.
 *
 * @returns 0 (easy) to 100 (hard)
 */
export function lintScoreOf(features: LintFeatures): number {
  const ease =
    -4.20782 +
    17.283729 * features.wordFrequency -
    1.624415 * features.longestDependency -
    2.53678 * features.contentWordsPerClause +
    16.001231 * features.concreteNouns;
  return Math.min(100, Math.max(0, 100 - ease));
}

/** Up to where the levels of LiNT-II run; of adults 14, 29, 53 and 78% have trouble with them. */
const LEVELS_BELOW = [34, 46, 58] as const;

/**
 * The level of a score: 1 (easy) to 4 (hard). How these levels relate to B1 nobody has published.
 */
export const lintLevelOf = (score: number): 1 | 2 | 3 | 4 =>
  (1 + LEVELS_BELOW.filter((bound) => score >= bound).length) as 1 | 2 | 3 | 4;

/** LiNT-II of the running text: shown because it was tested on readers, and never decided by alone. */
export const lintScore = {
  id: 'lintScore',
  unit: 'score',
  of: (prose) => {
    const features = lintFeaturesOf(sentencesOf(prose));
    return features && lintScoreOf(features);
  },
} as const satisfies Measure;

/** Level of LiNT-II of the running text, 1 to 4. */
export const lintLevel = {
  id: 'lintLevel',
  unit: 'score',
  of: (prose) => {
    const score = lintScore.of(prose);
    return score === undefined ? undefined : lintLevelOf(score);
  },
} as const satisfies Measure;

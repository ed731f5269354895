import { longestDependency as longestIn, parse } from '../language/grammar/index.ts';
import type { Sentence } from '../language/token.ts';
import { mean, sentencesOf } from './counting.ts';
import type { Measure } from './measure.ts';

/**
 * Mean over sentences of the most words that stand between a word and its head, as LiNT-II measures
 * them (its "SDL"). Sentences of one word are left out. Higher is harder.
 */
export const meanLongestDependency = (sentences: readonly Sentence[]): number | undefined =>
  mean(sentences.flatMap((sentence) => longestIn(parse(sentence))?.length ?? []));

/** The longest dependency of a sentence, in words, as a mean over the running text. */
export const longestDependency = {
  id: 'longestDependency',
  unit: 'words',
  of: (prose) => meanLongestDependency(sentencesOf(prose)),
} as const satisfies Measure;

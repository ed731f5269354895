import { once, readRows } from '../word-data.ts';
import type { WordFeature, WordFeatures } from './features.ts';

/** What each feature adds to the score; `start` is the score of a word with none. */
const weights = once(
  (): ReadonlyMap<string, number> =>
    new Map(readRows('difficulty.tsv').map((row) => [row['feature'] ?? '', Number(row['weight'])])),
);

/**
 * How hard a word is for readers at B1, 0..1, from what can be seen of it: the logistic function of
 * a weighted sum. The weights were fitted on words that we marked by hand, see docs/words.md.
 */
export function difficultyOf(features: WordFeatures): number {
  let sum = weights().get('start') ?? 0;
  for (const [feature, weight] of weights())
    sum += weight * (features[feature as WordFeature] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

import { once, readRows } from '../word-data.ts';
import { WORD_FEATURES, type WordFeatures } from './features.ts';

const weights = once(() => {
  const weightOf = new Map(
    readRows('difficulty.tsv').map((row) => [row['feature'], row['weight']]),
  );
  return {
    start: Number(weightOf.get('start')),
    features: WORD_FEATURES.map((feature) => [feature, Number(weightOf.get(feature))] as const),
  };
});

/**
 * How hard a word is for readers at B1, 0..1, from what can be seen of it: the logistic function of
 * a weighted sum, 0.5 where helder begins to call a word difficult. The weights were fitted on words
 * that we marked by hand, see docs/words.md.
 */
export function difficultyOf(features: WordFeatures): number {
  const { start, features: weighted } = weights();
  const sum = weighted.reduce((all, [feature, weight]) => all + weight * features[feature], start);
  return 1 / (1 + Math.exp(-sum));
}

import { firstConjunct, isPunctuation, type ParsedSentence } from './tree.ts';

/** A word and its head, with what stands between them. */
export interface Dependency {
  readonly word: number;
  readonly head: number;
  /** Words, not punctuation, between the two; 0 for neighbours. */
  readonly length: number;
}

/**
 * The dependencies of a sentence as LiNT-II measures their length (lint-ii 0.1.3, Utrecht
 * University): every word but the root with its head; a conjunct has the head of the first
 * conjunct, and none where that is the root.
 */
export function dependenciesOf(sentence: ParsedSentence): Dependency[] {
  const { tokens } = sentence;
  /** Words before each token. */
  const before: number[] = [];
  let words = 0;
  for (const token of tokens) {
    before.push(words);
    if (!isPunctuation(token)) words++;
  }
  return [...tokens.entries()].flatMap(([word, token]) => {
    const head = tokens[firstConjunct(sentence, word)]?.head ?? -1;
    if (isPunctuation(token) || head < 0) return [];
    const [left, right] = word < head ? [word, head] : [head, word];
    const own = isPunctuation(tokens[left] ?? token) ? 0 : 1;
    return [{ word, head, length: (before[right] ?? 0) - (before[left] ?? 0) - own }];
  });
}

/**
 * The length of the longest dependency; undefined for a sentence of fewer than two words, which
 * LiNT-II leaves out of its mean.
 */
export function longestDependency(sentence: ParsedSentence): Dependency | undefined {
  if (sentence.tokens.filter((token) => !isPunctuation(token)).length < 2) return undefined;
  const [first, ...rest] = dependenciesOf(sentence);
  return (
    first && rest.reduce((longest, one) => (one.length > longest.length ? one : longest), first)
  );
}

import { firstConjunct, isPunctuation, type Node, type ParsedSentence } from './tree.ts';

/** A word and its head, with what stands between them. */
export interface Dependency {
  readonly word: number;
  readonly head: number;
  /** Words, not punctuation, between the two; 0 for neighbours. */
  readonly length: number;
}

/**
 * The dependencies of a sentence as LiNT-II measures their length (lint-ii 0.1.3, Utrecht
 * University): every word but the root with its head. A conjunct has the head of the first conjunct,
 * or that one itself where it is the root. The subject of joined predicates ("*De brief* komt
 * morgen en *bevat* …") has the farthest of them as its head.
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
  const lengthOf = (a: number, b: number) => {
    const [left, right] = a < b ? [a, b] : [b, a];
    const own = isPunctuation(tokens[left] as Node) ? 0 : 1;
    return (before[right] ?? 0) - (before[left] ?? 0) - own;
  };
  const conjuncts = conjunctsByFirst(sentence);
  return [...tokens.entries()].flatMap(([word, token]) => {
    if (isPunctuation(token) || token.head < 0) return [];
    const dependencies = headsOf(sentence, word, conjuncts).map((head) => ({
      word,
      head,
      length: lengthOf(word, head),
    }));
    return farthest(dependencies) ?? [];
  });
}

/** The further conjuncts of each token that is the first of some, in order. */
function conjunctsByFirst(sentence: ParsedSentence): ReadonlyMap<number, readonly number[]> {
  const byFirst = new Map<number, number[]>();
  for (const [index, { relation }] of sentence.tokens.entries()) {
    if (relation !== 'conj') continue;
    const first = firstConjunct(sentence, index);
    const others = byFirst.get(first);
    if (others) others.push(index);
    else byFirst.set(first, [index]);
  }
  return byFirst;
}

/** The heads of a word that is not the root. */
function headsOf(
  sentence: ParsedSentence,
  word: number,
  conjuncts: ReadonlyMap<number, readonly number[]>,
): number[] {
  const first = firstConjunct(sentence, word);
  const head = sentence.tokens[first]?.head ?? -1;
  if (head < 0) return [first];
  if (sentence.tokens[first]?.relation !== 'nsubj') return [head];
  return [head, ...(conjuncts.get(head) ?? [])];
}

/** The first of the longest. */
const farthest = ([first, ...rest]: readonly Dependency[]): Dependency | undefined =>
  first && rest.reduce((longest, one) => (one.length > longest.length ? one : longest), first);

/**
 * The length of the longest dependency; undefined for a sentence of fewer than two words, which
 * LiNT-II leaves out of its mean.
 */
export function longestDependency(sentence: ParsedSentence): Dependency | undefined {
  if (sentence.tokens.filter((token) => !isPunctuation(token)).length < 2) return undefined;
  return farthest(dependenciesOf(sentence));
}

import type { Sentence } from './token.ts';

/** Makes a function of a sentence remember its answer: measures and rules ask the same. */
export function perSentence<T>(find: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const found = new WeakMap<Sentence, { readonly value: T }>();
  return (sentence) => {
    const known = found.get(sentence);
    if (known) return known.value;
    const value = find(sentence);
    found.set(sentence, { value });
    return value;
  };
}

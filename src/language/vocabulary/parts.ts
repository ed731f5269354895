import { splitCompound } from '../lexicon/index.ts';

/** The lemmas of the simple words that a compound is made of; empty for any other word. */
export function partsOf(word: string): readonly string[] {
  const lemmas = splitCompound(word)?.lemmas ?? [];
  return lemmas.flatMap((lemma) => {
    const parts = lemma === word ? [] : partsOf(lemma);
    return parts.length > 0 ? parts : [lemma];
  });
}

import { lookUp } from '../lexicon/index.ts';

/** Only a word that people write often is taken for the one that was meant. */
const FREQUENT = 3.5;
/** In shorter words one edit leads almost anywhere. */
const SHORTEST = 5;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function* oneEditAway(word: string): Generator<string> {
  for (let i = 0; i <= word.length; i++) {
    const [front, back] = [word.slice(0, i), word.slice(i)];
    if (back.length > 1) yield front + back.charAt(1) + back.charAt(0) + back.slice(2);
    if (back !== '') yield front + back.slice(1);
    for (const letter of LETTERS) {
      if (back !== '') yield front + letter + back.slice(1);
      yield front + letter + back;
    }
  }
}

/**
 * The frequent word that a word of no list was probably meant to be: the most frequent one that is
 * one letter more, less or other, or two letters changed about, away.
 */
export function intendedWord(word: string): string | undefined {
  if (word.length < SHORTEST || !/^\p{Ll}+$/u.test(word)) return undefined;
  let best: string | undefined;
  let highest = FREQUENT;
  for (const candidate of oneEditAway(word)) {
    const { zipf = 0, known } = lookUp(candidate);
    if (known && zipf > highest) [best, highest] = [candidate, zipf];
  }
  return best;
}

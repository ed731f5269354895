import { zipfOfListed } from '../lexicon/index.ts';
import { everydayWords, municipalWords } from './lists.ts';

/** Only a word that people write often is taken for the one that was meant, or one of our lists. */
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

/** How likely a word is to be meant: its Zipf, at least `FREQUENT` for words that residents know. */
function likelihood(word: string): number {
  const zipf = zipfOfListed(word) ?? 0;
  if (municipalWords().has(word) || everydayWords().has(word)) return Math.max(zipf, FREQUENT);
  return zipf >= FREQUENT ? zipf : 0;
}

/**
 * The word that a word of no list was probably meant to be: the likeliest one that is one letter
 * more, less or other, or two letters changed about, away.
 */
export function intendedWord(word: string): string | undefined {
  if (word.length < SHORTEST || !/^\p{Ll}+$/u.test(word)) return undefined;
  let best: string | undefined;
  let highest = 0;
  for (const candidate of oneEditAway(word)) {
    const likely = likelihood(candidate);
    if (likely > highest) [best, highest] = [candidate, likely];
  }
  return best;
}

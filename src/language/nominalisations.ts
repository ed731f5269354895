import { lookUp } from './lexicon/index.ts';
import { once, readRows } from './word-data.ts';

/** Nouns with the verb behind them, or '-' for those that look like a deed and name a thing. */
const listed = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      readRows('nominalisations.tsv').map(({ noun = '', verb = '' }) => [noun, verb] as const),
    ),
);

const isInfinitive = (word: string): boolean => {
  const { known, readings } = lookUp(word);
  return known && readings.some(({ lemma, upos }) => upos === 'VERB' && lemma === word);
};

/** betaling → betalen, herziening → herzien. */
function verbOfIng(noun: string): string | undefined {
  if (!noun.endsWith('ing')) return undefined;
  const stem = noun.slice(0, -3);
  return [`${stem}en`, stem].find((verb) => verb.length > 4 && isInfinitive(verb));
}

/**
 * The verb that a noun hides: `uitvoering` → uitvoeren, `controle` → controleren. Undefined for
 * nouns that name a thing (woning), for plurals, which count things, and for all other words.
 */
export function verbBehind(word: string): string | undefined {
  const noun = word.toLowerCase();
  const verb = listed().get(noun);
  if (verb !== undefined) return verb === '-' ? undefined : verb;
  return verbOfIng(noun);
}

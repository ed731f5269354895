import { lookUp, type PartOfSpeech, splitListed } from '../lexicon/index.ts';

/**
 * Below this Zipf (once in three million words) a word of two plain words is hardly ever more than
 * these: olieleiding, treinvertraging. Above it stand those that grew a sense of their own, such as
 * speerpunt, werktuig and blauwdruk. By a look at 330 words of a treebank.
 */
const RARE = 2.5;
const SHORTEST_PART = 3;
const PARTS: ReadonlySet<PartOfSpeech | undefined> = new Set(['NOUN', 'VERB', 'ADJ']);
/** A head that tells what someone or something does: werkzoekend, slechthorende. */
const PARTICIPLE = /(?:end|ende)$/u;
/** Nouns that are rather the end of a word: branderij, tekenares, rapportering. */
const RATHER_ENDINGS: ReadonlySet<string> = new Set([
  'rij',
  'ares',
  'ring',
  'lijk',
  'lijn',
  'ster',
]);
/** And a verb that is rather the beginning of one: verrichting. */
const RATHER_BEGINNING = 'ver';

const likeliest = (word: string): PartOfSpeech | undefined => lookUp(word).readings[0]?.upos;

/**
 * The two words of a rare compound that a dictionary lists, so that the lexicon leaves it whole;
 * undefined for any other word.
 */
export function clearPartsOf(
  lemma: string,
  zipf: number | undefined,
): readonly string[] | undefined {
  if (zipf !== undefined && zipf >= RARE) return undefined;
  const compound = splitListed(lemma);
  const [first = '', ...rest] = compound?.parts ?? [];
  const [noun = ''] = compound?.lemmas ?? [];
  if (!compound || rest.length !== 1 || first.length < SHORTEST_PART) return undefined;
  if (first === RATHER_BEGINNING || RATHER_ENDINGS.has(compound.head)) return undefined;
  const isClear =
    (likeliest(compound.head) === 'NOUN' || PARTICIPLE.test(compound.head)) &&
    PARTS.has(likeliest(first) ?? likeliest(noun)) &&
    !lookUp(noun).name;
  return isClear ? compound.lemmas : undefined;
}

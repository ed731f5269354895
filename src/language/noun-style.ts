import { DETERMINERS, PREPOSITIONS } from './function-words.ts';
import { lookUp } from './lexicon/index.ts';
import { verbBehind } from './nominalisations.ts';
import { endOfNounPhrase, likeliest } from './noun-phrases.ts';
import { perSentence } from './per-sentence.ts';
import type { Sentence, Token } from './token.ts';

/**
 * How a deed is told by a noun:
 *
 * - `stacked`: "de uitvoering van de controle", "het verrichten van onderzoek", two where one verb
 *   would do
 * - `resorting`: "tot uitbetaling overgaan"
 * - `happening`: "de controle vindt plaats", as if by itself
 * - `object`: "de beoordeling van uw aanvraag"
 */
export type NounStyleKind = 'stacked' | 'resorting' | 'happening' | 'object';

/** A deed that is told by a noun. */
export interface NounStyle {
  readonly kind: NounStyleKind;
  /** Indices of the words that make it up, in order. */
  readonly tokens: readonly number[];
  /** Infinitive of the verb that can tell it. */
  readonly verb: string;
}

/** Verbs that say no more than that something is done. */
const EMPTY_VERBS: ReadonlySet<string> = new Set(
  'verrichten uitvoeren doen plegen verlenen uitoefenen bewerkstelligen realiseren nemen'.split(
    ' ',
  ),
);

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

/** A name is no deed, although it may be made of one: "Stichting Opvang". */
const isNameAt = (tokens: readonly Token[], index: number): boolean =>
  index > 0 && /^\p{Lu}/u.test(tokens[index]?.text ?? '');

/** The verb behind the noun at an index, if it is one that hides a verb. */
function verbAt(tokens: readonly Token[], index: number): string | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word' || isNameAt(tokens, index)) return undefined;
  return verbBehind(token.text);
}

/** "het verrichten (van)": an infinitive used as a noun. */
function infinitiveAt(tokens: readonly Token[], index: number): string | undefined {
  const token = tokens[index];
  if (lower(tokens[index - 1]) !== 'het' || token?.kind !== 'word') return undefined;
  const [first] = lookUp(token.text).readings;
  const isInfinitive = first?.upos === 'VERB' && first.lemma === lower(token);
  return isInfinitive ? first.lemma : undefined;
}

/** The place of the noun that a noun phrase from here on is about: its last word. */
function headFrom(tokens: readonly Token[], start: number): number | undefined {
  const end = endOfNounPhrase(tokens, start);
  return end === undefined ? undefined : end - 1;
}

/** Nouns of expressions with "van" that are no object: "van start gaan", "van geringe aard". */
const NO_OBJECT: ReadonlySet<string> = new Set(['start', 'aard', 'kracht', 'toepassing', 'belang']);

/** "… van X": what the deed is done to; not when, nor how much. */
function objectOf(tokens: readonly Token[], index: number): number | undefined {
  if (lower(tokens[index + 1]) !== 'van') return undefined;
  const head = headFrom(tokens, index + 2);
  const token = head === undefined ? undefined : tokens[head];
  return token?.kind === 'word' && !NO_OBJECT.has(lower(token)) ? head : undefined;
}

/** "(de) uitvoering van de controle", "het verrichten van onderzoek", "de beoordeling van X". */
function withObject(tokens: readonly Token[], index: number): NounStyle | undefined {
  const infinitive = infinitiveAt(tokens, index);
  const verb = infinitive ?? verbAt(tokens, index);
  const object = verb === undefined ? undefined : objectOf(tokens, index);
  if (verb === undefined || object === undefined) return undefined;
  const second = verbAt(tokens, object);
  if (second !== undefined && EMPTY_VERBS.has(verb)) {
    return { kind: 'stacked', tokens: [index, object], verb: second };
  }
  return infinitive === undefined ? { kind: 'object', tokens: [index], verb } : undefined;
}

const stacked = (tokens: readonly Token[], index: number): NounStyle | undefined => {
  const style = withObject(tokens, index);
  return style?.kind === 'stacked' ? style : undefined;
};

const FORMS_OF_OVERGAAN = /^(?:overga|overgaat|overgaan|overging|overgingen|overgegaan)$/u;
const FORMS_OF_GAAN = /^(?:ga|gaat|gaan|ging|gingen)$/u;

/** The words of "overgaan" in a sentence: in one, as "over te gaan", or as "gaat … over tot". */
function wordsOfOvergaan(tokens: readonly Token[], tot: number): readonly number[] | undefined {
  const whole = tokens.findIndex((token) => FORMS_OF_OVERGAAN.test(lower(token)));
  if (whole >= 0) return [whole];
  const over = tokens.findIndex(
    (token, i) =>
      lower(token) === 'over' &&
      (i === tot - 1 || (lower(tokens[i + 1]) === 'te' && lower(tokens[i + 2]) === 'gaan')),
  );
  if (over < 0) return undefined;
  if (lower(tokens[over + 1]) === 'te') return [over, over + 1, over + 2];
  const gaan = tokens.findIndex((token) => FORMS_OF_GAAN.test(lower(token)));
  return gaan < 0 ? undefined : [gaan, over];
}

/** "tot uitbetaling overgaan". */
function resorting(tokens: readonly Token[], index: number): NounStyle | undefined {
  if (lower(tokens[index]) !== 'tot') return undefined;
  const head = headFrom(tokens, index + 1);
  const verb = head === undefined ? undefined : verbAt(tokens, head);
  const overgaan = verb === undefined ? undefined : wordsOfOvergaan(tokens, index);
  if (head === undefined || verb === undefined || !overgaan) return undefined;
  const words = [index, ...Array.from({ length: head - index }, (_, i) => index + 1 + i)];
  return {
    kind: 'resorting',
    tokens: [...new Set([...words, ...overgaan])].toSorted((a, b) => a - b),
    verb,
  };
}

const HAPPENS =
  /^(?:plaatsvindt|plaatsvinden|plaatsvond|plaatsvonden|plaatsgevonden|geschiedt|geschieden|geschiedde)$/u;
const FINDS = /^(?:vindt|vinden|vond|vonden)$/u;

/** Whether the sentence says of something that it takes place. */
const takesPlace = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => HAPPENS.test(lower(token))) ||
  (tokens.some((token) => FINDS.test(lower(token))) &&
    tokens.some((token) => lower(token) === 'plaats'));

/**
 * The subject of a sentence that says that something takes place: the first noun with an article,
 * at the start of the sentence or right behind its verb, and not behind a preposition.
 */
function happening(tokens: readonly Token[], index: number): NounStyle | undefined {
  const verb = verbAt(tokens, index);
  if (verb === undefined || !takesPlace(tokens)) return undefined;
  const before = tokens.slice(0, index).findLastIndex((token) => isArticle(token));
  if (before < 0 || headFrom(tokens, before) !== index) return undefined;
  const opener = lower(tokens[before - 1]);
  const isSubject =
    before === 0 ||
    FINDS.test(opener) ||
    HAPPENS.test(opener) ||
    /^(?:dat|als|wanneer)$/u.test(opener);
  return isSubject && !PREPOSITIONS.has(opener)
    ? { kind: 'happening', tokens: [index], verb }
    : undefined;
}

const isArticle = (token: Token): boolean => DETERMINERS.has(lower(token));

/**
 * The deeds of a sentence that are told by nouns, in reading order. Where two ways overlap only the
 * first in the order of `NounStyleKind` counts. Without a parse: from the words that stand side by
 * side and what the lexicon calls them.
 */
export const nounStyleIn = perSentence(({ tokens }: Sentence): readonly NounStyle[] => {
  const taken = new Set<number>();
  const found: NounStyle[] = [];
  const add = (style: NounStyle | undefined) => {
    if (!style || style.tokens.some((token) => taken.has(token))) return;
    for (const token of style.tokens) taken.add(token);
    found.push(style);
  };
  for (const find of [stacked, resorting, happening, withObject]) {
    for (const index of tokens.keys()) add(find(tokens, index));
  }
  return found.toSorted((a, b) => (a.tokens[0] ?? 0) - (b.tokens[0] ?? 0));
});

/** The nouns of a sentence that hide a verb, and the infinitives used as nouns, by index. */
export const nominalisationsIn = perSentence(({ tokens }: Sentence): readonly number[] =>
  tokens.flatMap((token, index) => {
    const isNoun = verbAt(tokens, index) !== undefined && likeliest(token) === 'NOUN';
    const isInfinitive =
      infinitiveAt(tokens, index) !== undefined && lower(tokens[index + 1]) === 'van';
    return isNoun || isInfinitive ? [index] : [];
  }),
);

import { PREPOSITIONS } from './function-words.ts';
import { jargonEntries } from './jargon/entries.ts';
import { lookUp } from './lexicon/index.ts';
import { endOfNounPhrase } from './noun-phrases.ts';
import { perSentence } from './per-sentence.ts';
import type { Sentence, Token } from './token.ts';
import { once } from './word-data.ts';

/** Prepositional phrases in a row: "voor de kosten | van het vervoer | van uw kind". */
export interface PrepositionChain {
  /** Indices of the prepositions; of one of several words all of them. */
  readonly prepositions: readonly number[];
  /** Number of phrases that count. */
  readonly length: number;
  /** The first token, and the one behind the last. */
  readonly start: number;
  readonly end: number;
}

interface PrepositionalPhrase {
  readonly prepositions: readonly number[];
  readonly end: number;
  /** Phrases of time, place names, articles of law and fixed names cost a reader little. */
  readonly counts: boolean;
}

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

/** Prepositions of several words (met betrekking tot), by their first word, longest first. */
const compoundPrepositions = once((): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const { term, kind } of jargonEntries()) {
    const words = term.toLowerCase().split(' ');
    if (kind !== 'ADP' || words.length < 2) continue;
    byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), words]);
  }
  for (const several of byFirst.values()) several.sort((a, b) => b.length - a.length);
  return byFirst;
});

/** Prepositions that stand before a noun so rarely that they are taken for part of a verb. */
const PARTICLES: ReadonlySet<string> = new Set(['af', 'mede', 'voorbij']);

/** "om een test aan te vragen": opens a clause, no phrase. */
const reachesTe = (tokens: readonly Token[], index: number): boolean => {
  const rest = tokens.slice(index + 1);
  const end = rest.findIndex(({ kind }) => kind === 'punctuation');
  return rest.slice(0, end < 0 ? undefined : end).some((token) => lower(token) === 'te');
};

/** The number of words of the preposition that begins at an index; 0 where none does. */
function prepositionAt(tokens: readonly Token[], index: number): number {
  const word = lower(tokens[index]);
  const several = compoundPrepositions()
    .get(word)
    ?.find((words) => words.every((part, i) => lower(tokens[index + i]) === part));
  if (several) return several.length;
  const next = lower(tokens[index + 1]);
  if (ADVERBIAL.test(`${word} ${next}`) || (word === 'om' && reachesTe(tokens, index))) return 0;
  if (word === 'tot' && next === 'en') return 3;
  const isPreposition = PREPOSITIONS.has(word) && !PARTICLES.has(word);
  return isPreposition && tokens[index]?.kind === 'word' ? 1 : 0;
}

const TIME =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|uur|ochtend|middag|avond|nacht|week|weken|dag|dagen|werkdagen|maand|maanden|jaar|jaren|kwartaal|moment|tijd|periode|keer)$/u;

/** Nouns of fixed names and expressions: "van burgemeester en wethouders", "op de hoogte". */
const FIXED =
  /^(?:burgemeester|wethouders|artikel|lid|wet|gemeente|plaatse|hoogte|toepassing|kaart|aanmerking|beroep|kracht|orde|aanvulling|geval)$/u;

/** Adverbs that look like a preposition with its noun. */
const ADVERBIAL = /^(?:onder (?:meer|andere)|met name|voor dat|van belang|op zich)$/u;

const isEasy = (token: Token): boolean =>
  token.kind !== 'word' ||
  TIME.test(lower(token)) ||
  FIXED.test(lower(token)) ||
  /^\p{Lu}/u.test(token.text);

const canBeVerb = (token: Token | undefined): boolean =>
  lookUp(token?.text ?? '').readings.some(({ upos }) => upos === 'VERB');

/** "van burgemeester en wethouders": a second noun that belongs to the first; not "en vraag". */
function withConjunct(tokens: readonly Token[], end: number): number {
  if (!/^(?:en|of)$/u.test(lower(tokens[end])) || canBeVerb(tokens[end + 1])) return end;
  return endOfNounPhrase(tokens, end + 1) ?? end;
}

function phraseAt(tokens: readonly Token[], index: number): PrepositionalPhrase | undefined {
  const length = prepositionAt(tokens, index);
  const nounEnd = length === 0 ? undefined : endOfNounPhrase(tokens, index + length);
  if (nounEnd === undefined) return undefined;
  const head = tokens.slice(index + length, nounEnd);
  return {
    prepositions: Array.from({ length }, (_, i) => index + i),
    end: withConjunct(tokens, nounEnd),
    counts: !head.some(isEasy),
  };
}

function chainAt(tokens: readonly Token[], start: number): PrepositionChain | undefined {
  const phrases: PrepositionalPhrase[] = [];
  let at = start;
  for (;;) {
    const phrase = phraseAt(tokens, at);
    if (!phrase) break;
    phrases.push(phrase);
    at = phrase.end;
  }
  const counted = phrases.filter(({ counts }) => counts);
  return phrases.length === 0
    ? undefined
    : {
        prepositions: phrases.flatMap(({ prepositions }) => prepositions),
        length: counted.length,
        start,
        end: at,
      };
}

/** From this number of phrases on a chain is hard to take in; guides name no figure. */
export const LONG_CHAIN = 3;

/**
 * The chains of at least three prepositional phrases with nothing between them, in reading order.
 * Phrases of time, of figures and of names do not count, but do not break a chain either.
 */
export const prepositionChainsIn = perSentence(
  ({ tokens }: Sentence): readonly PrepositionChain[] => {
    const chains: PrepositionChain[] = [];
    let at = 0;
    while (at < tokens.length) {
      const chain = chainAt(tokens, at);
      if (chain && chain.length >= LONG_CHAIN) chains.push(chain);
      at = chain?.end ?? at + 1;
    }
    return chains;
  },
);

import { perSentence } from './per-sentence.ts';
import type { Sentence, Token } from './token.ts';
import { once, readRows } from './word-data.ts';

/**
 * Two words that say no, so that a reader has to count:
 *
 * - `opposite`: "niet ongebruikelijk", where one positive word would do
 * - `later`: "niet eerder dan", which is pas
 * - `without`: "niet … zonder", which is alleen met
 * - `unless`: "niet … tenzij", which is alleen als
 * - `twice`: "nooit niet", "niet uitgesloten", "voorkomen dat … niet"
 */
export type DoubleNegationKind = 'opposite' | 'later' | 'without' | 'unless' | 'twice';

export interface DoubleNegation {
  readonly kind: DoubleNegationKind;
  /** Indices of the words that say no, in order. */
  readonly tokens: readonly number[];
  /** What could be said instead; empty where the sentence has to change. */
  readonly alternatives: readonly string[];
}

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? '';

/** Negative words with the positive ones that "niet" before them means, and where they stand. */
const opposites = once(
  (): ReadonlyMap<string, readonly string[]> =>
    new Map(
      readRows('negative-words.tsv').map(({ word = '', positive = '' }) => [
        word,
        positive.split(';').map((part) => part.trim()),
      ]),
    ),
);

const NO = /^(?:niet|geen|nooit|nimmer|geenszins|niets|niemand)$/u;
const BETWEEN = /^(?:geheel|helemaal|zo|erg|per|se|altijd|echt|bepaald|direct|meteen|een)$/u;

/** The first word after `index` that is no word of degree. */
function wordBehind(tokens: readonly Token[], index: number): number {
  let at = index + 1;
  while (BETWEEN.test(lower(tokens[at]))) at += 1;
  return at;
}

/** The positive words for a negative one, with -e where it has -e. */
function positivesFor(word: string): readonly string[] | undefined {
  const known = opposites();
  const exact = known.get(word);
  if (exact || !word.endsWith('e')) return exact;
  return known.get(word.slice(0, -1))?.map((positive) => `${positive}e`);
}

/** Behind "geen" stands a thing that is not there: "geen onredelijke eisen" is plain enough. */
function opposite(tokens: readonly Token[], index: number): DoubleNegation | undefined {
  if (lower(tokens[index]) !== 'niet') return undefined;
  const at = wordBehind(tokens, index);
  const alternatives = positivesFor(lower(tokens[at]));
  return alternatives && { kind: 'opposite', tokens: [index, at], alternatives };
}

function later(tokens: readonly Token[], index: number): DoubleNegation | undefined {
  const words = [0, 1, 2].map((i) => lower(tokens[index + i])).join(' ');
  return words === 'niet eerder dan'
    ? { kind: 'later', tokens: [index, index + 1, index + 2], alternatives: ['pas'] }
    : undefined;
}

const isPause = ({ kind, text }: Token): boolean => kind === 'punctuation' && text !== ',';
const isComma = (token: Token): boolean => lower(token) === ',';

/** Two words further apart than this are seldom about the same thing. */
const REACH = 10;

/** The first word of a set behind an index, within reach and before the clause ends. */
function behind(
  tokens: readonly Token[],
  index: number,
  words: RegExp,
  endsAt: (token: Token) => boolean,
): number | undefined {
  for (let at = index + 1; at < tokens.length && at <= index + REACH; at += 1) {
    const token = tokens[at] as Token;
    if (endsAt(token)) return undefined;
    if (words.test(lower(token))) return at;
  }
  return undefined;
}

/** "U mag niet bouwen zonder vergunning"; "zonder dat" and "zonder meer" say something else. */
function without(tokens: readonly Token[], index: number): DoubleNegation | undefined {
  if (!/^(?:niet|geen|nooit)$/u.test(lower(tokens[index]))) return undefined;
  const at = behind(tokens, index, /^zonder$/u, (token) => isPause(token) || isComma(token));
  if (at === undefined || /^(?:dat|meer)$/u.test(lower(tokens[at + 1]))) return undefined;
  return { kind: 'without', tokens: [index, at], alternatives: [] };
}

/** "U krijgt geen geld, tenzij …": in one clause but for the comma before "tenzij". */
function unless(tokens: readonly Token[], index: number): DoubleNegation | undefined {
  if (!/^(?:niet|geen|nooit)$/u.test(lower(tokens[index]))) return undefined;
  const at = behind(tokens, index, /^tenzij$/u, isPause);
  if (at === undefined || tokens.slice(index, at - 1).some(isComma)) return undefined;
  return { kind: 'unless', tokens: [index, at], alternatives: [] };
}

/** Verbs and words that say no by themselves, so that "niet" before or behind them turns about. */
const DENIED =
  /^(?:uitgesloten|ontkennen|ontkend|ontkent|nalaten|verzuimen|ontkomen|uitsluiten|misverstaan)$/u;
const HINDERED =
  /^(?:voorkomen|vermijden|verhinderen|beletten|verboden|onvermijdelijk|ontkennen|uitgesloten|onmogelijk)$/u;

function twice(tokens: readonly Token[], index: number): DoubleNegation | undefined {
  const word = lower(tokens[index]);
  const next = wordBehind(tokens, index);
  const said: DoubleNegation = { kind: 'twice', tokens: [index, next], alternatives: [] };
  if (/^(?:nooit|nergens|niemand|niets)$/u.test(word) && lower(tokens[next]) === 'niet')
    return said;
  if (word === 'niet') {
    const skipped = /^(?:te|uit|worden)$/u.test(lower(tokens[next])) ? next + 1 : next;
    const at = lower(tokens[skipped]) === 'te' ? skipped + 1 : skipped;
    return DENIED.test(lower(tokens[at])) ? { ...said, tokens: [index, at] } : undefined;
  }
  if (!HINDERED.test(word)) return undefined;
  if (word === 'onvermijdelijk' && lower(tokens[next]) === 'niet') return said;
  if (lower(tokens[next]) !== 'dat' && lower(tokens[next + 1]) !== 'dat') return undefined;
  const at = behind(tokens, index, NO, (token) => isPause(token));
  return at === undefined ? undefined : { ...said, tokens: [index, at] };
}

/** The double negations of a sentence, in reading order; a word belongs to one of them only. */
export const doubleNegationsIn = perSentence(({ tokens }: Sentence): readonly DoubleNegation[] => {
  const taken = new Set<number>();
  return [...tokens.keys()].flatMap((index) => {
    for (const find of [opposite, later, without, unless, twice]) {
      const found = find(tokens, index);
      if (!found || found.tokens.some((at) => taken.has(at))) continue;
      for (const at of found.tokens) taken.add(at);
      return [found];
    }
    return [];
  });
});

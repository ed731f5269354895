import { lookUp } from './lexicon/index.ts';
import type { Sentence, Token } from './token.ts';
import { once, readRows } from './word-data.ts';

/** Two nouns that often name the same thing in one letter. */
export interface SynonymPair {
  /** The plainer of the two. */
  readonly plain: string;
  readonly other: string;
}

export const synonymPairs = once((): readonly SynonymPair[] =>
  readRows('synonyms.tsv').map(({ plain = '', other = '' }) => ({ plain, other })),
);

/** How a noun points at a thing the reader knows: "uw aanvraag", "deze aanvraag", "de aanvraag". */
export type Pointer = 'possessive' | 'demonstrative' | 'definite';

const POINTERS: ReadonlyMap<string, Pointer> = new Map([
  ...'uw onze ons mijn jouw je'.split(' ').map((word) => [word, 'possessive'] as const),
  ...'deze dit die dat'.split(' ').map((word) => [word, 'demonstrative'] as const),
  ...'de het'.split(' ').map((word) => [word, 'definite'] as const),
]);

const pointerAt = (token: Token | undefined): Pointer | undefined =>
  POINTERS.get(token?.text.toLowerCase() ?? '');

/** A noun that can be the same thing under another name. */
export interface KnownThing {
  readonly lemma: string;
  readonly pointer: Pointer;
}

/** The noun at an index, where it points at a known thing, with at most an adjective between. */
export function knownThingAt({ tokens }: Sentence, index: number): KnownThing | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word') return undefined;
  const before = tokens[index - 1];
  const isAdjective = before && lookUp(before.text).readings[0]?.upos === 'ADJ';
  const pointer = pointerAt(before) ?? (isAdjective ? pointerAt(tokens[index - 2]) : undefined);
  const noun = lookUp(token.text).readings.find(({ upos }) => upos === 'NOUN');
  return noun && pointer ? { lemma: noun.lemma, pointer } : undefined;
}

const isPointedOut = (pointers: ReadonlySet<Pointer>): boolean =>
  pointers.has('possessive') || pointers.has('demonstrative');

/**
 * Whether two nouns can be the same thing, by how they point at it. "De vergadering" and "de
 * bijeenkomst" are as easily two: one of them must be "uw" or "deze". And who reads "uw verzoek" does
 * not think of "de aanvraag" of somebody else, but "het voertuig" can be "uw auto".
 *
 * @param first how the less plain noun points where it stands first
 * @param other all the ways in which the less plain noun points
 * @param plain all the ways in which the plainer noun points
 */
export const canBeSame = (
  first: Pointer,
  other: ReadonlySet<Pointer>,
  plain: ReadonlySet<Pointer>,
): boolean =>
  first === 'possessive' ? isPointedOut(plain) : isPointedOut(other) || isPointedOut(plain);

import { fileURLToPath } from 'node:url';
import { packageFile } from '../word-data.ts';
import { splitUnlisted, splitWord } from './compounds.ts';
import type { Compound, NounClass, PartOfSpeech, Reading, WordEntry } from './entry.ts';
import { fold, otherSpellings } from './fold.ts';
import { behind, guessReadings } from './guess.ts';
import { openStore, type Store } from './store.ts';

let opened: Store | undefined;

/** The lexicon file, opened at its first use. */
export function store(): Store {
  opened ??= openStore(fileURLToPath(packageFile('wordlists/lexicon.bin')));
  return opened;
}

/** Entries by form as written. Letters repeat their words; a bound keeps long runs modest. */
const entries = new Map<string, WordEntry>();
const MOST_ENTRIES = 50_000;

/**
 * All that the lexicon knows of a word form, as it is written in a text. Any string may be asked;
 * a form that no list has comes back with `known` false, a compound when it can be taken apart,
 * and readings guessed from its last part or its ending.
 */
export function lookUp(form: string): WordEntry {
  const cached = entries.get(form);
  if (cached) return cached;
  const entry = entryOf(form);
  if (entries.size >= MOST_ENTRIES) entries.clear();
  entries.set(form, entry);
  return entry;
}

function entryOf(form: string): WordEntry {
  const words = store();
  const [word, number] = place(fold(form));
  const facts = number < 0 ? undefined : words.facts(number);
  const capital = form.charAt(0) !== form.charAt(0).toLowerCase();
  const own = number < 0 ? [] : words.readings(number, word);
  const compound = compoundOf(word, number, capital);
  const readings = own.length > 0 ? rankByCapital(own, capital) : guessed(word, form, compound);
  const nounClass = facts?.nounClass ?? (compound && classOf(compound.head));
  const entry: { -readonly [Key in keyof WordEntry]: WordEntry[Key] } = {
    form,
    readings,
    known: facts !== undefined && (facts.known || words.build(number) !== 'unlisted'),
    name: facts?.name === true && (capital || !facts.common),
    abbreviation: facts?.abbreviation ?? false,
  };
  if (facts && facts.zipf > 0) entry.zipf = facts.zipf;
  if (nounClass) entry.nounClass = nounClass;
  if (compound) entry.compound = compound;
  return entry;
}

/** A folded word and its number, in another spelling when nothing can be read in this one. */
function place(word: string): readonly [string, number] {
  const words = store();
  const readable = (number: number) => number >= 0 && words.partsOfSpeech(number).length > 0;
  const number = words.find(word);
  if (readable(number)) return [word, number];
  for (const other of otherSpellings(word)) {
    const found = words.find(other);
    if (readable(found)) return [other, found];
  }
  return [word, number];
}

/** From here on a word is too common to be taken for a compound that happens to be in no list. */
const COMMON_ZIPF = 3.5;

/**
 * The parts of a compound. The noun list says of many words what they are. Of the others a word
 * with a frequency of its own is left whole when the dictionary has it or when it is common, and
 * a name always.
 */
function compoundOf(word: string, number: number, capital: boolean): Compound | undefined {
  const words = store();
  if (number >= 0) {
    const build = words.build(number);
    if (build === 'simple') return undefined;
    if (build === 'compound') return splitWord(word, words, words.headAt(number));
    const { zipf, common, name } = words.facts(number);
    if ((common && zipf > 0) || zipf >= COMMON_ZIPF || (name && (capital || !common)))
      return undefined;
  }
  return splitUnlisted(word, words);
}

/** In lower case a name is the least likely reading. */
function rankByCapital(readings: readonly Reading[], capital: boolean): readonly Reading[] {
  const isName = ({ upos }: Reading) => upos === 'PROPN';
  if (capital || !readings.some(isName)) return readings;
  return [...readings.filter((reading) => !isName(reading)), ...readings.filter(isName)];
}

function guessed(word: string, form: string, compound: Compound | undefined): readonly Reading[] {
  if (compound) {
    const number = store().find(compound.head);
    const open = (number < 0 ? [] : store().readings(number, compound.head)).filter(
      ({ upos }) => upos === 'NOUN' || upos === 'ADJ' || upos === 'VERB',
    );
    if (open.length > 0) return behind(word.slice(0, -compound.head.length), open);
  }
  return guessReadings(word, form, store());
}

function classOf(noun: string): NounClass | undefined {
  const words = store();
  const number = words.find(noun);
  if (number < 0) return undefined;
  const own = words.facts(number).nounClass;
  if (own) return own;
  const lemma = words.readings(number, noun).find(({ upos }) => upos === 'NOUN')?.lemma;
  const base = lemma === undefined || lemma === noun ? -1 : words.find(fold(lemma));
  return base < 0 ? undefined : words.facts(base).nounClass;
}

/**
 * A compound taken apart into words that have a frequency of their own; undefined for a word that
 * is none. For all parts down to the simple words see `simpleParts`.
 */
export function splitCompound(form: string): Compound | undefined {
  return lookUp(form).compound;
}

/**
 * Zipf of a form that a dictionary or the noun list has as it stands, 0 when it was not counted;
 * undefined for all others. Quicker than `lookUp`, which takes a word that no list has apart.
 */
export function zipfOfListed(form: string): number | undefined {
  const words = store();
  const number = words.find(fold(form));
  if (number < 0) return undefined;
  const { known, zipf } = words.facts(number);
  return known || words.build(number) !== 'unlisted' ? zipf : undefined;
}

/**
 * The likeliest parts of a word, also where `splitCompound` leaves it whole because a dictionary
 * lists it. They may be there by accident: who asks must know better.
 */
export const splitListed = (word: string): Compound | undefined =>
  splitUnlisted(fold(word), store());

/**
 * The simple words that a word is made of, as they are written in it: parkeervergunningaanvraag →
 * parkeer, vergunning, aanvraag. A word that is no compound is its own only part.
 */
export function simpleParts(form: string): readonly string[] {
  const compound = splitCompound(form);
  if (!compound) return [form];
  return compound.parts.flatMap((part) => {
    const word = part.replace(/-$/, '');
    return splitCompound(word) ? simpleParts(word) : [part];
  });
}

/**
 * The lemma of a form, read as the given part of speech when one is given.
 *
 * @returns the form itself, folded, when nothing better is known
 */
export function lemmaOf(form: string, upos?: PartOfSpeech): string {
  const { readings } = lookUp(form);
  if (upos === undefined) return readings[0]?.lemma ?? fold(form);
  const exact = readings.find((reading) => reading.upos === upos);
  if (exact) return exact.lemma;
  for (const near of NEAR[upos] ?? []) {
    const found = readings.find((reading) => reading.upos === near);
    if (found) return found.lemma;
  }
  return guessReadings(fold(form), form, store(), upos)[0]?.lemma ?? fold(form);
}

/** Parts of speech that a form can be tagged as instead, and whose lemma is the same. */
const NEAR: Partial<Record<PartOfSpeech, readonly PartOfSpeech[]>> = {
  AUX: ['VERB'],
  VERB: ['AUX'],
  ADV: ['ADJ'],
  ADJ: ['ADV'],
  NOUN: ['PROPN'],
  PROPN: ['NOUN'],
};

import { once, readRows } from '../word-data.ts';

/** Parts of speech of jargon: those of UD, and PHRASE for fixed expressions of several words. */
export type JargonKind =
  | 'NOUN'
  | 'VERB'
  | 'ADJ'
  | 'ADV'
  | 'ADP'
  | 'SCONJ'
  | 'CCONJ'
  | 'PRON'
  | 'DET'
  | 'PHRASE';

/**
 * What is wrong with a term: officialese, a technical term of law or policy, a word of old, an
 * English word for which there is a Dutch one, or an image that must not be taken literally. A term
 * has one register, so that one rule points at it.
 */
export type Register = 'officialese' | 'technical' | 'archaic' | 'english' | 'figurative';

/** A word or expression for which there is a plainer one, with what to write instead. */
export interface JargonEntry {
  readonly register: Register;
  /** Dictionary form; a phrase with a verb ends in the infinitive. */
  readonly term: string;
  readonly kind: JargonKind;
  /** One to three, the plainest first, in dictionary form. */
  readonly alternatives: readonly string[];
  /** Phrases in which the term is right. */
  readonly unless: readonly string[];
  /** A sentence with the term in context: `[jargon form|plain form]`. */
  readonly example: string;
  /** Most readers at B1 know the word: a plainer one is easier still. */
  readonly isKnown?: boolean;
}

/** The files of `wordlists/jargon/`, each with the register of all its terms. */
const LISTS: readonly (readonly [string, Register])[] = [
  ['ambtelijk', 'officialese'],
  ['juridisch-financieel', 'technical'],
  ['domeinen', 'technical'],
  ['verouderd', 'archaic'],
  ['engels', 'english'],
  ['beeldspraak', 'figurative'],
];

const listed = (cell: string | undefined) =>
  (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function entriesOf([name, register]: readonly [string, Register]): JargonEntry[] {
  return readRows(`jargon/${name}.tsv`).map((row) => ({
    register,
    term: row['term'] ?? '',
    kind: row['pos'] as JargonKind,
    alternatives: listed(row['alternatives']),
    unless: listed(row['unless']),
    example: row['example'] ?? '',
    isKnown: row['known'] === 'ja',
  }));
}

/** All terms of `wordlists/jargon/`. */
export const jargonEntries = once((): readonly JargonEntry[] => LISTS.flatMap(entriesOf));

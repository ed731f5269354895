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

/** A word or expression of officialese, with what to write instead. */
export interface JargonEntry {
  /** Dictionary form; a phrase with a verb ends in the infinitive. */
  readonly term: string;
  readonly kind: JargonKind;
  /** One to three, the plainest first, in dictionary form. */
  readonly alternatives: readonly string[];
  /** Phrases in which the term is right. */
  readonly unless: readonly string[];
  /** A sentence with the term in context: `[jargon form|plain form]`. */
  readonly example: string;
}

const LISTS = ['ambtelijk', 'juridisch-financieel', 'domeinen'];

const listed = (cell: string | undefined) =>
  (cell ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** All jargon of `wordlists/jargon/`. */
export const jargonEntries = once((): readonly JargonEntry[] =>
  LISTS.flatMap((name) => readRows(`jargon/${name}.tsv`)).map((row) => ({
    term: row['term'] ?? '',
    kind: row['pos'] as JargonKind,
    alternatives: listed(row['alternatives']),
    unless: listed(row['unless']),
    example: row['example'] ?? '',
  })),
);

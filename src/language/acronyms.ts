import type { Sentence, Token } from './token.ts';
import { once, readRows } from './word-data.ts';

/** A short name that stands for a longer one: UWV, Wmo. */
export interface Acronym {
  readonly meaning: string;
  /** Residents know it better than the long name. */
  readonly familiar: boolean;
}

const acronyms = once(
  (): ReadonlyMap<string, Acronym> =>
    new Map(
      readRows('acronyms.tsv').map((row) => [
        row['acronym'] ?? '',
        { meaning: row['meaning'] ?? '', familiar: row['familiar'] === 'ja' },
      ]),
    ),
);

/** Two to six capitals, perhaps with digits or a plural: SVB, CO2, VOG's. Roman numerals are not. */
const IN_CAPITALS = /^(?=\p{Lu}.*\p{Lu})[\p{Lu}\d]{2,6}(?:['’]?s)?$/u;
const ROMAN = /^[IVXLC]+$/u;
/** One letter of Dutch in two, and the water beside Amsterdam. */
const LETTER_IJ = 'IJ';
const PLURAL = /['’]?s$/u;

/** What is known of a short name, also in capitals throughout ("BTW", "WMO") or in the plural. */
export function findAcronym(word: string): Acronym | undefined {
  const known = acronyms();
  return known.get(word) ?? known.get(word.replace(PLURAL, '')) ?? known.get(word.toUpperCase());
}

/** Whether a token is a short name: one that the list knows as written, or one in capitals. */
export function isAcronym({ kind, text }: Token): boolean {
  if (kind !== 'word' && kind !== 'abbreviation') return false;
  return (
    acronyms().has(text) || (IN_CAPITALS.test(text) && !ROMAN.test(text) && text !== LETTER_IJ)
  );
}

/** Whether a sentence is set in capitals, so that they say nothing of its words. */
export const isShouted = ({ text }: Sentence): boolean =>
  text.replace(/[^\p{Lu}]/gu, '').length > text.replace(/[^\p{Ll}]/gu, '').length;

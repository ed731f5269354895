import { findAbbreviation } from './abbreviations.ts';

/** What stands around a word that has a full stop behind it. */
export interface Surroundings {
  /** The token before it, or '' at the start of the text or line. */
  readonly before: string;
  /** Whether a list number may stand here: at the start, or after a mark that ends a clause. */
  readonly opens: boolean;
  /** The next stretch without spaces, or '' if nothing follows. */
  readonly after: string;
  /** Whether a mark stands between the full stop and what follows: a closing bracket or quote. */
  readonly closed: boolean;
}

/** Initials that are more than one letter. */
const LONG_INITIALS: ReadonlySet<string> = new Set(
  'Th Ph Ch Chr Fr Ir Jac Joh Jos Wm IJ Gerh Fred Alb Aug Corn Hendr Jh Ant St'.split(' '),
);
/** After these a single letter is a name of its own, not an initial: "bijlage A.", "lid a." */
const TAKES_A_LETTER =
  /^(?:bijlage|optie|onderdeel|onder|sub|letter|lid|punt|categorie|klasse|groep|vitamine|plan|zone|blok|gebouw|vak|deel|tarief|route|type|artikel|rij|kolom|tabel|variant|perceel|hepatitis|ingang|en|of|t\/m|tot)$/iu;
const DOTTED = /^\p{L}{1,4}(?:\.-?\p{L}{1,4})+$/u;
const ROMAN = /^[IVXLC]{1,5}$/u;
const LIST_NUMBER = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|\p{Ll}|[IVX]{1,4}|[ivx]{1,4}|[A-H])$/u;
const startsLower = (text: string): boolean => /^\p{Ll}/u.test(text);
const startsUpper = (text: string): boolean => /^[("'“‘„«]*\p{Lu}/u.test(text);

/**
 * Whether the full stop behind a word is part of the word (an abbreviation, an initial, a list
 * number, an ordinal) instead of a mark of its own. A full stop can be both; Dutch then writes one,
 * and it stays with the abbreviation.
 *
 * @param word without the full stop
 */
export function ownsFullStop(word: string, around: Surroundings): boolean {
  if (word.length > 40) return false;
  const { before, after, closed, opens } = around;
  if (opens && after !== '' && !closed && LIST_NUMBER.test(word)) return true;
  if (/^\p{L}$/u.test(word)) return ownsAsInitial(word, around);
  if (/^\d/u.test(word)) return !closed && /^\d{1,2}$/u.test(word) && startsLower(after);
  if (findAbbreviation(`${word}.`)) return true;
  if (DOTTED.test(word)) return true;
  if (LONG_INITIALS.has(word)) return startsUpper(after);
  if (word === 'u' && /^\d/u.test(before)) return true;
  if (!/^\p{L}+$/u.test(word)) return false;
  // A word without a vowel is one that was shortened, unless it is in capitals (BSN).
  if (word.length <= 5 && !/[aeiouyà-ÿ]/iu.test(word) && !/^\p{Lu}+$/u.test(word)) return true;
  return !closed && word.length <= 5 && startsLower(after) && !ROMAN.test(word);
}

/** Single letters: initials and list letters keep their full stop, "vitamine C." does not. */
function ownsAsInitial(letter: string, { before, after, closed }: Surroundings): boolean {
  if (after === '' || closed) return findAbbreviation(`${letter}.`) !== undefined;
  if (TAKES_A_LETTER.test(before)) return false;
  if (letter === 'u') return /^\d/u.test(before);
  return true;
}

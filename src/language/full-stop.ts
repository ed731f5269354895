import { findAbbreviation } from './abbreviations.ts';
import { isStarterAfterInitials } from './sentence-starters.ts';
import { isUrl } from './token-kind.ts';

/** What stands around a word that has a full stop behind it. */
export interface Surroundings {
  /** The token before it, or '' at the start of the text or line. */
  readonly before: string;
  /** Whether a list number may stand here: at the start, or after a mark that ends a clause. */
  readonly opens: boolean;
  /** The next stretch without spaces, or '' if nothing follows. */
  readonly after: string;
  /** The mark directly behind the full stop, a closing bracket or comma, or ''. */
  readonly mark: string;
}

/** Initials that are more than one letter. */
const LONG_INITIALS: ReadonlySet<string> = new Set(
  'Th Ph Ch Chr Fr Ir Jac Joh Jos Wm IJ Gerh Fred Alb Aug Corn Hendr Jh Ant St'.split(' '),
);
/** After these a single letter is a name of its own, not an initial: "bijlage A.", "lid a." */
const TAKES_A_LETTER =
  /^(?:bijlage|optie|onderdeel|onder|sub|letter|lid|punt|categorie|klasse|groep|vitamine|plan|zone|blok|gebouw|vak|deel|tarief|route|type|artikel|rij|kolom|tabel|variant|perceel|hepatitis|ingang)$/iu;
/** The same for small letters: "onder a en b." */
const JOINS_LETTERS = /^(?:en|of|tot|t\/m)$/u;
/** Symbols of units, which have no full stop of their own. */
const UNIT = /^(?:[kcmd]?m[²³]?|[km]?g|ha|[kM]W|kWh|ml|cl|dB|km\/u)$/u;
/** Short words that no one shortened, whatever follows them. */
const SHORT_WORDS =
  /^(?:aan|af|op|uit|in|om|door|mee|weg|niet|wel|ook|er|is|was|ben|het|dat|dit|hij|ons|hem|haar|jaar|dag|week|geld|werk|huis|man|kan|kunt|moet|mag|had|doen|gaan|zijn|goed|snel|laat|nog|dan|vast|vrij|klaar|mogelijk|bent|hebt|heb|gas|afval|straat|stad)$/u;
/** In front of these the full stop ends a sentence, and someone forgot a capital. */
const CLAUSE_OPENERS =
  /^(?:wij|we|ik|u|jij|je|hij|zij|ze|men|er|maar|dat|dit|deze|als|wie|wat|dus|daarom|daarna|ook|want)$/u;
/** Days of the week: "ma. t/m do.", "wo. 3 juni". */
const DAY = /^(?:ma|di|wo|do|vr|za)$/iu;
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
  const { after, mark, opens } = around;
  if (opens && after !== '' && mark === '' && LIST_NUMBER.test(word)) return true;
  // No sentence ends in front of a comma.
  if (/^[,;:]/u.test(mark) && /^\p{L}[\p{L}.-]{0,11}$/u.test(word)) return true;
  if (/^\p{Script=Latin}$/u.test(word)) return ownsAsInitial(word, around);
  if (/^\d/u.test(word)) return mark === '' && /^\d{1,2}$/u.test(word) && startsLower(after);
  if (UNIT.test(word)) return mark === '' && startsLower(after);
  if (isDay(word, around.before))
    return mark === '' && /^[\p{Ll}\d]/u.test(after) && !CLAUSE_OPENERS.test(after);
  const tail = word.slice(word.lastIndexOf('-') + 1);
  if (findAbbreviation(`${tail}.`)) return true;
  if (DOTTED.test(tail) || DOTTED.test(word)) return !isUrl(word);
  if (LONG_INITIALS.has(word)) return startsUpper(after);
  if (!/^\p{L}{2,5}$/u.test(word) || /^\p{Lu}+$/u.test(word)) return false;
  // Cut short: it ends in a consonant or has no vowel, and the sentence goes on ("secr. van").
  const hasVowel = /[aeiouyà-ÿ]/iu.test(word);
  const cutShort =
    !hasVowel || (word.length <= 4 && !/[aeiouyà-ÿ]$/iu.test(word) && !SHORT_WORDS.test(word));
  return (
    cutShort &&
    mark === '' &&
    startsLower(after) &&
    !CLAUSE_OPENERS.test(after) &&
    !ROMAN.test(word)
  );
}

/** Sunday is a day only beside another: "za. en zo." */
const isDay = (word: string, before: string): boolean =>
  DAY.test(word) || (word === 'zo' && JOINS_LETTERS.test(before));

/** Single letters: initials and list letters keep their full stop, "vitamine C." does not. */
function ownsAsInitial(letter: string, { before, after, mark }: Surroundings): boolean {
  if (letter === 'u') return /^\d/u.test(before);
  if (after === '' || mark !== '') return findAbbreviation(`${letter}.`) !== undefined;
  if (TAKES_A_LETTER.test(before)) return false;
  if (/^\p{Lu}/u.test(letter)) return !isStarterAfterInitials(after);
  return !(JOINS_LETTERS.test(before) && startsUpper(after));
}

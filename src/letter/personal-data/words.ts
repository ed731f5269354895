import { findAcronym } from '../../language/acronyms.ts';
import { lookUp } from '../../language/lexicon/index.ts';
import { once, readRows } from '../../language/word-data.ts';

/** Words that have a capital in a salutation, an address or a signature and are nobody's name. */
const NO_NAMES = new Set(
  (
    'heer heren mevrouw mevr mw dhr meneer mijnheer dames dame de het een van der den en of aan te ter ten t.a.v tav ' +
    'in op uit bij voor onder over tot met na als la le el mijn uw je jij u wij we onze hun dit dat deze die er ik hij zij ze ' +
    'is zijn was wordt heeft hebt kunt kan wilt wil moet mag gaat komt bent ben ook niet wel nu ' +
    'bewoner bewoners inwoner inwoners ouder ouders verzorger verzorgers aanvrager cliënt klant lezer ' +
    'buurtbewoner ondernemer ondernemers raadslid leden college burgemeester wethouder wethouders relatie ' +
    'geachte beste hallo dag goedendag familie gezin erven collega collega’s allen iedereen vrienden ' +
    'dr drs mr ir ing prof bc ba ma msc bsc llm'
  ).split(' '),
);

/** Words that name an organisation, or a part of one. */
const ORGANISATION =
  /(?<!\p{L})(?:gemeente|provincie|waterschap|afdeling|team|directie|dienst|sector|cluster|stadsdeel|stadhuis|college|raad|stichting|vereniging|ministerie|minister|rechtbank|bureau|bank|postbus|antwoordnummer|loket|klantcontactcentrum|b\.v\.|bv|n\.v\.|nv|vof)(?!\p{L})/iu;

/** Whether a text names an organisation, a department or a post box. */
export const namesOrganisation = (text: string): boolean => ORGANISATION.test(text);

/** Whether a word has the form of a part of a name: two letters or more, the first a capital. */
export const isNamePart = (word: string): boolean =>
  /^(?:[dDlLO]['’])?\p{Lu}[\p{L}'’\u2010\u2011-]+$/u.test(word) &&
  !NO_NAMES.has(word.toLowerCase());

const firstNames = once(() => new Set(readRows('first-names.tsv').map(({ name = '' }) => name)));

const capitalised = (word: string) =>
  word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;

/** Whether a word is a first name: Sanne, SANNE, Anne-Marie. */
export const isFirstName = (word: string): boolean =>
  word.split('-').every((part) => part !== '' && firstNames().has(capitalised(part)));

/**
 * Whether a word is Dutch that also stands in letters without a capital (Bezwaar, Bakker), or a
 * short name (Wmo). A compound that no list has is one too: names of towns are made as compounds are.
 */
export function isOrdinary(word: string): boolean {
  if (NO_NAMES.has(word.toLowerCase())) return true;
  // "Roodenburg-Vis": no word has a capital behind its dash.
  if (isFirstName(word) || /\p{Ll}-\p{Lu}\p{Ll}/u.test(word)) return false;
  if (findAcronym(word)) return true;
  const { known, name, compound } = lookUp(word.toLowerCase());
  return !name && (known || compound !== undefined);
}

const FUNCTION_WORDS = new Set(['ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'NUM', 'PRON', 'SCONJ']);

/** Whether a word can be a last name behind a first name: Timmer, but not Vandaag. */
export const canBeLastName = (word: string): boolean =>
  !FUNCTION_WORDS.has(lookUp(word.toLowerCase()).readings[0]?.upos ?? '') &&
  !namesOrganisation(word);

/** Whether an ordinary word is a noun, as many last names are: Bakker, Bos. */
export const isNoun = (word: string): boolean =>
  lookUp(word.toLowerCase()).readings[0]?.upos === 'NOUN';

/** Whether a first name is no other word, so that it needs nothing beside it to be known. */
export const isOnlyName = (word: string): boolean => lookUp(word.toLowerCase()).name;

import { findAbbreviation } from './abbreviations.ts';
import type { TokenKind } from './token.ts';

/** Domains that letters name without "www."; "de" and "me" are words first: "het verslag.de". */
const TOP_LEVEL = 'nl|com|org|net|eu|be|fr|uk|info|gov|edu|int|nu|io|frl|amsterdam|overheid|tv';
/** Longest address we recognise by its shape; keeps every test below cheap on garbage. */
const LONGEST = 2000;

const SCHEME = /^(?:https?|ftp|mailto):/iu;
const WWW = /^www\d?\.[^\s.]/iu;
const DOMAIN = new RegExp(
  `^(?:[\\p{L}\\d][\\p{L}\\d-]*\\.)*[\\p{L}\\d][\\p{L}\\d-]+\\.(?:${TOP_LEVEL}|${TOP_LEVEL.toUpperCase()})(?::\\d+)?(?:[/?#].*)?$`,
  'u',
);
const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u;

/** Whether a stretch without spaces is a web address, with or without scheme. */
export const isUrl = (text: string): boolean =>
  text.length <= LONGEST &&
  text.length > 3 &&
  (SCHEME.test(text) || WWW.test(text) || (text.includes('.') && DOMAIN.test(text)));

/** Whether a stretch without spaces is an e-mail address. */
export const isEmail = (text: string): boolean =>
  text.length <= LONGEST && text.includes('@') && EMAIL.test(text);

const DATE =
  /^(?:\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|['’]?\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}-\d{1,2}-['’]\d{2})$/u;
const CLOCK = /^\d{1,2}[:.]\d{2}(?:[-–]\d{1,2}[:.]\d{2})?$/u;
const HOUR = /^(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?(?:[-–](?:[01]?\d|2[0-4])(?:[:.][0-5]\d)?)?$/u;
const WITH_COLON = /^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:[-–](?:[01]?\d|2[0-4]):[0-5]\d)?$/u;
const AMOUNT =
  /^[-–]?(?:(?:€|EUR|ƒ|\$|£)[-–]?\d[\d.,]*(?:,?[-–=]{1,2})?|\d[\d.]*,[-–=]{1,2}|\d[\d.,]*€)$/u;
const FIGURES = /^[-–+±]?\d+(?:[.,]\d+)*$/u;
const NUMBER =
  /^(?:[-–+±]?\d+(?:[.,:]\d+)*(?:[%‰°]|°C|[²³])?|\d+(?:e|de|ste|ᵉ)|[-–]?\d+[-–/]\d*(?:\.\.\.)?|\d{4}[-–/]['’]?\d{2}|['’‘]\d{2}|\d+(?:\.\d+)*[.)]|\p{No}+|\d+[½¼¾]|\d+(?:[.,]\d+)?[-–]\d+(?:[.,]\d+)?%?)$/u;
const PHONE = /^(?:\+?\d{2,4}|\(0\d{1,3}\)\d*)(?:[-–/]?\d{2,})+$/u;
const CODE =
  /^(?=[^\d]*\d)(?:(?=[^\p{Lu}]*\p{Lu})[\p{Lu}\d][\p{Lu}\d./_:–-]*|(?=(?:[^\d]*\d){3})[\p{L}\d]{1,8}(?:[-/._:–][\p{L}\d]{1,12}){2,}|\d+(?:[-/._–]\d+){2,})$/u;
const SYMBOL = /^[\p{S}%&@#§¶°†‡/\\]+$/u;
const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * What kind of token a stretch of text is by itself; `tokens` sees to what its neighbours change.
 *
 * @param text without white space, marks at its ends already split off
 */
export function kindOf(text: string): TokenKind {
  if (text.length > 200) return isUrl(text) ? 'url' : 'word';
  if (!HAS_LETTER_OR_DIGIT.test(text)) return SYMBOL.test(text) ? 'symbol' : 'punctuation';
  if (/^\p{L}+$/u.test(text)) return findAbbreviation(text) ? 'abbreviation' : 'word';
  if (isEmail(text)) return 'email';
  if (isUrl(text)) return 'url';
  if (/\p{N}/u.test(text)) {
    if (DATE.test(text)) return 'date';
    if (WITH_COLON.test(text)) return 'time';
    if (AMOUNT.test(text)) return 'amount';
    if (NUMBER.test(text)) return /^0\d{8,9}$|^0\d{1,3}-\d{6,}$/u.test(text) ? 'code' : 'number';
    if (PHONE.test(text) || CODE.test(text)) return 'code';
    return 'word';
  }
  return findAbbreviation(text) || ABBREVIATED.test(text) ? 'abbreviation' : 'word';
}

/** Letters with a full stop after each group, the last one included: "J.", "A.B.M.", "P.v.d.A." */
const ABBREVIATED = /^(?:\p{L}{1,4}\.-?){1,12}$|^\p{L}{1,12}\.$/u;

/** Whether figures can be a time of day when "uur" follows: 9, 9.00, 9.00-12.00. */
export const canBeTime = (text: string): boolean => HOUR.test(text) || CLOCK.test(text);

/** Whether figures can be money when "€" stands before or "euro" behind: 1.250,00. */
export const canBeAmount = (text: string): boolean => FIGURES.test(text) || AMOUNT.test(text);

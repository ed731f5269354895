import type { Span } from '../../rules/finding.ts';
import { SEPARATOR, SEPARATORS } from './separators.ts';
import { type Finder, matching } from './span.ts';

/** What each of the nine digits of a citizen service number counts for in the eleven test. */
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/**
 * Whether digits can be a citizen service number (burgerservicenummer): nine digits, or eight of
 * which the leading zero was left out, whose weighted sum divides by eleven. Source: Logisch
 * Ontwerp BSN, the "elfproef".
 */
export function isBsn(digits: string): boolean {
  const nine = digits.padStart(9, '0');
  if (!/^\d{9}$/u.test(nine) || Number(nine) === 0) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(nine[at]), 0);
  return sum % 11 === 0;
}

/** How many digits stand in each group; the first is the number in one piece. */
const GROUPINGS = [
  [9],
  [8],
  [4, 2, 3],
  [3, 3, 3],
  [2, 2, 2, 3],
  [3, 2, 2, 2],
  [5, 4],
  [4, 5],
  [1, 1, 1, 1, 1, 1, 1, 1, 1],
];

const DAY = '(?:0[1-9]|[12][0-9]|3[01])';
const MONTH = '(?:0[1-9]|1[0-2])';

/** A date without signs between, as in names of files: 20261231; and a case of a year: 2026-12345. */
const DATED = new RegExp(String.raw`^(?:19|20)\d\d(?:${MONTH}${DAY}|\D\d{5})$`, 'u');

const groupedIn = (groups: readonly number[]): Finder =>
  matching(
    // One digit more before or behind would make it another number; money is none.
    new RegExp(
      String.raw`(?<![\d€])(?<!€\s)(?=(${groups.map((length) => `\\d{${length}}`).join(`(?!\\d)${SEPARATOR}`)})(?!\d))`,
      'gu',
    ),
    (found) => !DATED.test(found) && isBsn(found.replace(/\D/gu, '')),
  );

/** A number that is called one is masked in any grouping, also with a typing error in it. */
const calledIn: Finder = matching(
  new RegExp(
    String.raw`(?=\d)(?<=\b(?:bsn|burgerservicenummers?|sofi-?nummers?|(?:citizen )?service numbers?)[^\d]{0,20})(?!\d{1,2}[-./ ]\d{1,2}[-./ ]\d{4}(?!\d))\d(?:${SEPARATOR}\d){7,8}(?!\d)`,
    'giu',
  ),
);

/** Digits in groups with one sign between each two, from the first to the last. */
const RUN = new RegExp(
  String.raw`(?<![\d€,])(?<!€[ \u00A0])\d+(?:[${SEPARATORS}]\d+){1,4}(?![,\d])(?![${SEPARATORS}]\d)`,
  'gu',
);

/** What has eight or nine digits too: dates, hours, years, amounts, from … to. */
const OTHER_NUMBERS =
  /(?<!\d)(?:19|20)\d\d(?!\d)|^\d{1,2}[-./ ]\d{1,2}[-./ ]\d{4}$|^\d\d[.:]\d\d[^.:]\d\d[.:]\d\d$|^\d{2,3}(?:\.\d{3}){2}$|^\d{4}[-\u2010-\u2014/]\d{4}$|^0(?:800|90[069])/u;

/** In groups of any other length: 111 22 2 333, 1234.5678. Nothing else may stand at either end. */
const oddlyGroupedIn: Finder = matching(RUN, (found) => {
  const digits = found.replace(/\D/gu, '');
  return (
    (digits.length === 9 || (digits.length === 8 && !digits.startsWith('0'))) &&
    !OTHER_NUMBERS.test(found) &&
    isBsn(digits)
  );
});

const FINDERS: readonly Finder[] = [...GROUPINGS.map(groupedIn), oddlyGroupedIn, calledIn];

/**
 * Citizen service numbers, written in one or in groups: 123456782, 1234.56.782, 123 456 782; and
 * whatever stands behind the word "BSN" and looks like one.
 */
export const bsnIn: Finder = (text): Span[] =>
  /\d/u.test(text) ? FINDERS.flatMap((find) => find(text)) : [];

const SERVICE_NUMBER =
  /^(?:(?:uw|het) )?(?:bsn|burgerservicenummer|sofi-?nummer|service number)s?(?: \p{L}+)?(?: ?\(bsn\))?:?$/iu;

/** Whether a cell of a table is the label of service numbers. */
export const isBsnLabel = (text: string): boolean => SERVICE_NUMBER.test(text);

const EIGHT_OR_NINE = new RegExp(`^\\d(?:${SEPARATOR}\\d){7,8}$`, 'u');

/** A cell that looks like such a number; it may have a typing error in it. */
export const bsnInCell = (text: string): readonly string[] =>
  EIGHT_OR_NINE.test(text) ? [text] : [];

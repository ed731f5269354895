import { HOUSE_NUMBER } from './residence.ts';
import { SEPARATORS } from './separators.ts';
import type { Finder } from './span.ts';
import { isOrdinary } from './words.ts';

/** A kind of number that only its label tells from other numbers. */
interface Labelled {
  readonly label: string;
  readonly value: string;
}

/** How far a number may stand from its label, within a sentence. */
const GAP = String.raw`[^.;!?\d]{0,40}?(?:\.?[:\s(]\s?)`;

const digits = (least: number, most: number) =>
  String.raw`\d(?:[${SEPARATORS}]?\d){${least - 1},${most - 1}}(?!\d)`;

/** Letters and digits with at least one digit: C-8812345. */
const CODE = String.raw`(?=[A-Za-z.-]{0,6}\d)[A-Za-z\d](?:[A-Za-z\d]|[./-](?=[A-Za-z\d])){2,19}(?![\p{L}\d])`;

const NUMBER = '(?:-?(?:nummers?|nrs?\\b\\.?|code|id\\b))';

const PEOPLE =
  'klant|cli[eë]nt(?:en)?|debiteur(?:en)?|relatie|burger|inwoner|persoons?|pati[eë]nt(?:en)?|polis|lidmaatschaps?|leerling|student(?:en)?|personeels?|verzekerden?|huurders?|deelnemers?|subject|administratie';

const KINDS: readonly Labelled[] = [
  { label: `(?:${PEOPLE})${NUMBER}`, value: CODE },
  { label: `(?:kvk|k\\.v\\.k\\.|kamer van koophandel)${NUMBER}?`, value: digits(8, 12) },
  { label: `(?:v-nummer|(?:vreemdelingen|ind)-?${NUMBER})`, value: digits(8, 10) },
  { label: `a-nummer|administratienummer`, value: digits(10, 10) },
  {
    label: `(?:rijbewijs|paspoort|identiteits(?:kaart|bewijs)|id-?kaart|verblijfs(?:document|vergunning)|id)${NUMBER}?|documentnummer`,
    value: String.raw`(?=[A-Z]{0,3}\d|[A-Z\d]*\d)[A-Z\d]{7,10}(?![\p{L}\d])`,
  },
  { label: `(?:bank)?(?:rekening|giro)(?:rekening)?${NUMBER}?`, value: digits(7, 10) },
  { label: `giro${NUMBER}?`, value: digits(4, 7) },
  { label: 'huisnummer', value: HOUSE_NUMBER },
  {
    label: 'kentekens?',
    value: String.raw`(?=[A-Za-z\d-]*\d)(?=[A-Za-z\d-]*[A-Za-z])[A-Za-z\d]{1,3}(?:-?[A-Za-z\d]{1,3}){1,3}(?![\p{L}\d])`,
  },
];

/** A date or an amount behind a label is not its number. */
const OTHER = String.raw`(?<!€[ \u00A0]?)(?!\d{1,2}[-./ ]\d{1,2}[-./ ]\d{4}(?!\d))`;

/** The stretches of the last group of an expression that ends with it. */
const behind =
  (expression: RegExp, holds: (found: string) => boolean = () => true): Finder =>
  (text) =>
    [...text.matchAll(expression)].flatMap(({ 0: whole, 1: value = '', index }) => {
      const end = index + whole.length;
      return holds(value) ? [{ start: end - value.length, end }] : [];
    });

const numberBehind = KINDS.map(({ label, value }) =>
  behind(new RegExp(String.raw`(?<!\p{L})(?:${label})${GAP}${OTHER}(${value})`, 'giu')),
);

const ACCOUNT =
  '(?:gebruikersnaam|inlognaam|loginnaam|digid-?naam|username|wachtwoord|pincode|(?:inlog|toegangs|activerings|verificatie)code)';

/** What somebody logs in with. "Uw wachtwoord is verlopen" tells no password. */
const login = behind(
  new RegExp(
    String.raw`(?<!\p{L})${ACCOUNT}(?: (?:van |voor |bij )?(?:uw )?\p{L}+)?(?:[ ]?:| is:?)[ ]["'‘“]?([^\s"'’”,;]*[\p{L}\d])`,
    'giu',
  ),
  (value) => /\d/u.test(value) || !isOrdinary(value),
);

const LABELLED = [...numberBehind, login];

/** Numbers and log-ins that are known by the word before them, such as "klantnummer". */
export const labelledIn: Finder = (text) => LABELLED.flatMap((find) => find(text));

const LABEL_CELL = new RegExp(
  `^(?:(?:uw|het) )?(?:${KINDS.map(({ label }) => label).join('|')}|${ACCOUNT})(?: \\p{L}+)?[ ]?:?$`,
  'iu',
);

/** Whether a cell of a table is nothing but the label of such a number. */
export const isNumberLabel = (text: string): boolean => LABEL_CELL.test(text);

/** A cell that holds one number or code. */
export const numberInCell = (text: string): readonly string[] =>
  /^(?=.*\d)[\p{L}\d][\p{L}\d./ -]{2,19}$/u.test(text) && !/\p{Ll}{3}/u.test(text) ? [text] : [];

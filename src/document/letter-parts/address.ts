import { looksLikeName, readsAsProse, wordsOf } from './wording.ts';

/** "1234 AB Plaats", the town in one to four words. */
const POSTCODE_TOWN =
  /(?<![\d\p{L}])\d{4}\s?(?!SA|SD|SS)[A-Z]{2},?(?:\s+(?:['’]s-|['’]t )?(?:\p{Lu}[\p{L}-]+|\p{Lu}{2,})(?:\s(?:a\/d|aan|den|de|op|bij|\p{Lu}[\p{L}-]+)){0,3})?(?![\p{L}\d])/gu;
const PO_BOX = /(?<!\p{L})(?:postbus|antwoordnummer|po box)\s+\d[\d ]{0,6}(?!\d)/giu;
const STREET_NAME =
  /(?<!\p{L})(?:\p{Lu}[\p{L}.'’-]*\s){0,3}(?:\p{Lu}|van\s|de\s|het\s)?[\p{L}'’-]*(?:straat|laan|weg|plein|gracht|kade|dijk|singel|dreef|hof|markt|steeg|pad|park|plantsoen|haven|wal|brink|ring|burg|baan|boulevard|plaats|veld|kerkhof|poort|rade|hage|horst|akker|zoom|stee|donk|oord)\s\d{1,5}\s?[a-zA-Z]?(?:\s?[-–/]\s?\d{0,5}[a-zA-Z]{0,3}|\s?(?:bis|hs|huis|I{1,3}))?(?![\p{L}\d])/gu;
/** Any capitalised name and a house number; not certain by itself ("Bijlage 1", "Fase 2"). */
const NAME_NUMBER =
  /^(?!(?:Bijlage|Artikel|Art|Pagina|Fase|Versie|Deel|Hoofdstuk|Stap|Lid|Nummer|Zaak|Team|Blad|Punt|Wijk|Tabel|Figuur)\b)\p{Lu}[\p{L}.'’-]+(?:\s[\p{L}'’.-]+){0,4}\s\d{1,5}\s?[a-zA-Z]?(?:\s?[-–/]\s?\d{0,5}[a-zA-Z]{0,3})?$/u;
const LABEL =
  /^\W*(?:bezoekadres|postadres|retouradres|retour|bezoek|post|correspondentieadres|factuuradres|afzender|adres|kantooradres)(?!\p{L})\s*:?\s*/iu;
const TO = /^(?:t\.?\s?a\.?\s?v\.?|ter attentie van|aan:?|p\/a|c\/o)(?=\s|$)\s*:?\s*/iu;
const CONTACT =
  /(?:https?:\/\/|www\.)\S+|[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:nl|com|org|eu|amsterdam|frl|gov)(?:\/\S*)?|\S+@\S+|(?:(?:telefoon|tel|fax|mobiel|[TFMEIW])[.:]?\s*)?(?:(?:\+31|\(?0\d{1,3}\)?)[\d\s()-]{3,}|(?<!\d)14\s?0\d{2,3}(?!\d))/giu;

/** A merge field that a template has in the place of a street or town: "«Postcode»". */
const ADDRESS_FIELD =
  /[«<[{][^«»<>[\]{}]*(?:postcode|woonplaats|straat|huisnummer)[^«»<>[\]{}]*[»>\]}]/iu;
const FIELDS = /[«<[{]+[^«»<>[\]{}]{1,60}[»>\]}]+/gu;

/** Longer texts are never one line of an address. */
const LONGEST = 300;

const COUNTRY = /^(?:nederland|the netherlands|belgië|duitsland)$/iu;

const strip = (text: string): string =>
  text
    .replace(FIELDS, ' ')
    .replace(POSTCODE_TOWN, ' ')
    .replace(PO_BOX, ' ')
    .replace(STREET_NAME, ' ')
    .replace(CONTACT, ' ')
    .replace(/(?:Telefoon|Internet|E-mail|Website|Bezoekadres|Postadres|Retouradres)\s*:?/giu, ' ')
    .replace(/[>|•*·,;:()–-]+/gu, ' ')
    .trim();

const found = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

/**
 * Whether a text is an address and nothing else, by itself: it has a postcode or a post box (or a
 * label of an address), and what is left over could be a name. A sentence in which an address
 * stands is none.
 */
export function isCertainAddress(text: string): boolean {
  if (
    text.length > LONGEST ||
    readsAsProse(text) ||
    /[.?!]$/u.test(text.replace(/\b[BN]\.V\.$/u, ''))
  )
    return false;
  const label = LABEL.exec(text);
  const where = found(POSTCODE_TOWN, text) || found(PO_BOX, text) || ADDRESS_FIELD.test(text);
  if (
    !where &&
    !(
      label &&
      (text.length === label[0].length ||
        found(STREET_NAME, text) ||
        NAME_NUMBER.test(text.slice(label[0].length)))
    )
  )
    return false;
  const rest = strip(label ? text.slice(label[0].length) : text);
  return rest === '' || (wordsOf(rest).length <= 14 && looksLikeName(rest));
}

const STREET_LINE = new RegExp(`^${STREET_NAME.source}$`, 'u');

/** Whether a text is a street and a house number, told by the street's name: "Kerkstraat 12". */
export const isStreetLine = (text: string): boolean =>
  text.length <= LONGEST && STREET_LINE.test(text) && !readsAsProse(text);

/** Whether a text names who a letter is for: "T.a.v. mevrouw Bos", "Aan de bewoners". */
export const isRecipient = (text: string): boolean =>
  TO.test(text) &&
  wordsOf(text).length <= 25 &&
  !readsAsProse(text) &&
  !/(?<!a\.?\s?v)[.?!]$/iu.test(text);

/** Whether a line may stand in an address beside a postcode: a name, a street, "t.a.v. …". */
export const fitsAddress = (text: string): boolean =>
  COUNTRY.test(text) ||
  isRecipient(text) ||
  (text.length <= LONGEST &&
    !/[.?!:]$/u.test(text.replace(/\b(?:[BN]\.V|nr|mr)\.$/u, '')) &&
    !readsAsProse(text) &&
    (isStreetLine(text) || NAME_NUMBER.test(text) || looksLikeName(text)));

/** Whether a line is only ways to reach the sender: phone numbers, web and e-mail addresses. */
export const isContactLine = (text: string): boolean =>
  text.length <= LONGEST &&
  found(CONTACT, text) &&
  strip(text).replace(/^(?:[TFMEIW]|Tel|Fax|Mobiel|of|en)\.?$/giu, '') === '';

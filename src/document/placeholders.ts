/**
 * Marks that a letter's writer or a mail merge should have replaced: merge fields, instructions
 * between brackets, rows of dots, spreadsheet errors.
 */

/** A stretch of text that is still to be filled in: `text.slice(start, end)`. */
export interface Placeholder {
  /** Offsets in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** As written, brackets included. */
  readonly text: string;
}

/** One way of writing a blank; `holds` looks at the inside of the mark and at what stands around. */
interface Form {
  readonly pattern: RegExp;
  readonly holds?: (inside: string, before: string, after: string) => boolean;
}

/** What fields of municipal letters are called; a compound of one ("verzenddatum") counts too. */
const FIELD_NOUNS =
  'naam|namen|adres|adresgegevens|straat|huisnummer|nummer|nr|postcode|plaats|datum|data|bedrag|kenmerk|referentie|telefoon|e-?mail|aanhef|titel|functie|afdeling|team|gemeente|organisatie|bedrijf|onderwerp|tekst|termijn|aantal|dag|maand|jaar|tijd|tijdstip|uur|locatie|reden|motivering|toelichting|omschrijving|bijlage|contactpersoon|medewerker|behandelaar|handtekening|ondertekenaar|wachtwoord|link|url|website|percentage|voorletters|achternaam|geslacht|wijk|buurt|zaak|project|regeling|activiteit|periode|bsn|iban';
const FIELD = new RegExp(`(?:${FIELD_NOUNS})(?:\\(?e?n\\)?|s)?$`, 'iu');

const INSTRUCTION =
  /^(?:(?:hier|nog|nader|zelf|graag)\s)?(?:vul|vullen|invullen|in te vullen|kies|keuze|selecteer|noem|vermeld|geef|verwijder|weghalen|aanvullen|toevoegen|plaats hier|optioneel|optie|indien van toepassing|zie instructie)(?![\p{L}])|(?<!\p{L})(?:hier (?:invullen|in|tekst)|invullen|in te vullen|doorhalen|weghalen)$/iu;

const words = (text: string): string[] => text.trim().split(/\s+/u);

/** Capitals only ("NAAM BUREAU"), joined by underscores ("aanvraag_datum") or camelCase. */
const looksLikeFieldName = (inside: string): boolean =>
  /^(?=(?:.*\p{Lu}){3})[\p{Lu}\d /_.&-]+$/u.test(inside) ||
  /^\p{L}+(?:_\p{L}+)+\d*$/u.test(inside) ||
  /^(?=.{5})\p{Ll}+\p{Lu}\p{Ll}+\w*$/u.test(inside);

/** Things that stand between square brackets in finished text: file types, "[sic]", letter codes. */
const FINISHED_IN_BRACKETS = /^(?:pdf|docx?|xlsx?|nl|en|sic|red|noot|link|x|v)(?![\p{L}])/iu;

function isFieldInBrackets(inside: string): boolean {
  const text = inside.trim();
  if (!/\p{L}/u.test(text) || /\d{4}/u.test(text) || FINISHED_IN_BRACKETS.test(text)) return false;
  if (/^x{2,}$/iu.test(text) || INSTRUCTION.test(text) || looksLikeFieldName(text)) return true;
  if (/^\p{L}+(?:\/\p{L}+)+$/u.test(text)) return true;
  // An article in front is how an editor completes a quotation: "[de aanvrager]".
  if (/^(?:de|het|een|dat|die|dit|deze)\s/iu.test(text)) return false;
  return (
    words(text).length <= 6 && words(text.replaceAll('/', ' ')).some((word) => FIELD.test(word))
  );
}

/** «Naam» is a field of Word, but «hoofdverblijf» is how laws quote a word. */
function isFieldInGuillemets(inside: string): boolean {
  const text = inside.trim();
  if (words(text).length > 4 || /[.!?,;]|^\d/u.test(text)) return false;
  const isCapitalisedWord = /^\p{Lu}[\p{L}\d/-]*$/u.test(text);
  return (
    isCapitalisedWord || looksLikeFieldName(text) || words(text).some((word) => FIELD.test(word))
  );
}

const HTML_TAG =
  /^\/?(?:a|b|i|u|p|br|hr|em|strong|italic|bold|span|div|sup|sub|ul|ol|li|h[1-6]|table|tr|td|th|tbody|thead|img|font|html|body|head|meta|style|code|pre)(?:\s[^>]*)?\/?$/iu;

function isFieldInAngles(inside: string): boolean {
  if (/@|:\/\/|^www\.|^mailto:|\.(?:nl|com|org|eu)$/iu.test(inside)) return false;
  if (/^\d/u.test(inside)) return /^\d{1,3}$/u.test(inside);
  return !HTML_TAG.test(inside) && words(inside).length <= 8;
}

const FORMS: readonly Form[] = [
  // Merge fields of Word, and of template engines.
  {
    pattern: /«([^«»]{1,60})»/gu,
    holds: isFieldInGuillemets,
  },
  { pattern: /<<([^<>]{1,60})>>/gu },
  { pattern: /\{\{[^{}]*\}\}|\{%[^{}]*%\}|\{!![^{}]*!!\}/gu },
  {
    pattern: /\$?\{([^{}]{1,80})\}/gu,
    holds: (inside) =>
      /[\p{L}\d]/u.test(inside) && (words(inside).length <= 5 || /MERGEFIELD/u.test(inside)),
  },
  { pattern: /(?<![\d%\p{L}])%{1,2}\p{L}[\p{L}\d_]{1,40}%{1,2}(?![\p{L}\d])/gu },
  { pattern: /(?<![#\p{L}\d])##\p{L}[\p{L}\d_]{1,40}##|@@\p{L}[\p{L}\d_]{1,40}@@/gu },
  { pattern: /\[([^[\]]{1,80})\]/gu, holds: isFieldInBrackets },
  { pattern: /<(?=[\p{L}\d])([^<>]{0,60}[\p{L}\d).?])>/gu, holds: isFieldInAngles },
  // Blanks made of crosses: a date, an amount, a number, a word.
  {
    pattern:
      /(?<![\p{L}\d])[xX]{1,2}[-/.][xX]{1,2}[-/.](?:[xX]{2,4}|(?:19|20)?\d\d)(?![\p{L}\d])/gu,
  },
  {
    pattern:
      /(?<![\p{L}\d(])(?:dd|DD)[-/](?:mm|MM)[-/](?:jjjj|JJJJ|jj|JJ|yyyy|YYYY)(?![\p{L}\d])/gu,
  },
  { pattern: /€\s?(?:[xX]+(?:[.,][xX]+)*(?:[.,]-+)?|[._…]{2,})(?![\p{L}\d])/gu },
  {
    // "Artikel XXX" is number thirty.
    pattern: /(?<![\p{L}\d])(?:\d{2,4}[- ]?)?[xX]{3,}(?:-[xX]+)*(?![\p{L}\d])/gu,
    holds: (_, before) =>
      !/(?:artikel|artikelen|art\.|hoofdstuk|deel|bijlage|titel|afdeling|boek)\s$/iu.test(before),
  },
  { pattern: /(?<![\p{L}\d])(?:20[xX]{2}|20\d[xX])(?![\p{L}\d])/gu },
  // Blanks to write on. A row of dots up to a page number leads the eye in a table of contents.
  {
    pattern: /(?<![\p{L}_])_{3,}(?![\p{L}_])/gu,
    holds: (_, before, after) => (before + after).trim() !== '',
  },
  {
    pattern: /\.{5,}|…{2,}|(?:\.\s){5,}\.?/gu,
    holds: (_, __, after) => !/^[\s.]*\d+\s*$/u.test(after),
  },
  // Notes to oneself; "10 PM" is a time, "PM10" and "PM 2,5" are dust.
  {
    pattern: /(?<![\p{L}\d/-])PM(?![\p{L}\d/-])/gu,
    holds: (_, before, after) =>
      !/(?:\d|(?<!\p{L})(?:de|een|onze|uw))\s?$/iu.test(before) &&
      !/^\s?(?:2[.,]5|10)(?!\d)/u.test(after),
  },
  {
    pattern:
      /(?<![\p{L}\d-])(?:(?:NOG |NADER )?(?:INVULLEN|IN TE VULLEN|AANVULLEN)|TODO|TBD)(?![\p{L}\d-])/gu,
  },
  {
    pattern:
      /#(?:REF!|VERW!|N\/[AB]|WAARDE!|VALUE!|NAAM\?|NAME\?|DEEL\/0!|DIV\/0!|GETAL!|NUM!|LEEG!|NULL!)/gu,
  },
  {
    pattern:
      /Fout! (?:Verwijzingsbron|Bladwijzer)[^.]{0,40}\.|Error! (?:Reference source|Bookmark) not (?:found|defined)\./gu,
  },
  // The grey prompts of Word's content controls, and filler text of a template.
  {
    pattern:
      /Klik (?:of tik|hier) om (?:een )?(?:tekst|datum)(?: in)? te (?:voeren|typen)\.?|Kies een (?:item|datum)\./gu,
  },
  { pattern: /Lorem ipsum(?: dolor sit amet)?/gu },
];

/**
 * The marks in a text that should have been filled in before it was sent, in reading order and not
 * overlapping. "heer/mevrouw", "[...]", "(zie [1])", "<a@b.nl>", "x < 5", "50%" and "A/B" are none.
 *
 * @param text plain text of one block; offsets count from its start
 */
export function findPlaceholders(text: string): Placeholder[] {
  const found: Placeholder[] = [];
  for (const { pattern, holds } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].trimEnd().length;
      const inside = match[1] ?? match[0];
      if (holds && !holds(inside, text.slice(0, start), text.slice(end))) continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end, text: text.slice(start, end) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

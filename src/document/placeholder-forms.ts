import type { PlaceholderKind } from './model.ts';

/** How placeholders are written, and what only looks like one. */

/** One way of writing a placeholder. */
interface Form {
  /** Its first group, where it has one, is what stands between the brackets. */
  readonly pattern: RegExp;
  readonly kind: PlaceholderKind | ((inside: string) => PlaceholderKind);
  /** Looks at the inside of the mark and at what stands around. */
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

/** "[naam]" waits for a name, "[vul hier de naam in]" asks somebody to write one. */
const kindInBrackets = (inside: string): PlaceholderKind => {
  const text = inside.trim();
  if (/^x{2,}$/iu.test(text)) return 'blank';
  return INSTRUCTION.test(text) ? 'prompt' : 'field';
};

const HTML_TAG =
  /^\/?(?:a|b|i|u|p|br|hr|em|strong|italic|bold|span|div|sup|sub|ul|ol|li|h[1-6]|table|tr|td|th|tbody|thead|img|font|html|body|head|meta|style|code|pre)(?:\s[^>]*)?\/?$/iu;

function isFieldInAngles(inside: string): boolean {
  if (/@|:\/\/|^www\.|^mailto:|\.(?:nl|com|org|eu)$/iu.test(inside)) return false;
  if (/^\d/u.test(inside)) return /^\d{1,3}$/u.test(inside);
  return !HTML_TAG.test(inside) && words(inside).length <= 8;
}

export const PLACEHOLDER_FORMS: readonly Form[] = [
  // Merge fields of Word, and of template engines.
  { kind: 'field', pattern: /«([^«»]{1,60})»/gu, holds: isFieldInGuillemets },
  { kind: 'field', pattern: /<<([^<>]{1,60})>>/gu },
  { kind: 'field', pattern: /\{\{([^{}]*)\}\}/gu },
  { kind: 'field', pattern: /\{!!([^{}]*)!!\}/gu },
  { kind: 'field', pattern: /\{%[^{}]*%\}/gu },
  {
    kind: 'field',
    pattern: /\$?\{([^{}]{1,80})\}/gu,
    holds: (inside) =>
      /[\p{L}\d]/u.test(inside) && (words(inside).length <= 5 || /MERGEFIELD/u.test(inside)),
  },
  {
    kind: 'field',
    pattern: /(?<![\d%\p{L}])%{1,2}(\p{L}[\p{L}\d_]{1,40})%{1,2}(?![\p{L}\d])/gu,
  },
  { kind: 'field', pattern: /(?<![#\p{L}\d])##(\p{L}[\p{L}\d_]{1,40})##/gu },
  { kind: 'field', pattern: /@@(\p{L}[\p{L}\d_]{1,40})@@/gu },
  { kind: kindInBrackets, pattern: /\[([^[\]]{1,80})\]/gu, holds: isFieldInBrackets },
  {
    kind: kindInBrackets,
    pattern: /<(?=[\p{L}\d])([^<>]{0,60}[\p{L}\d).?])>/gu,
    holds: isFieldInAngles,
  },
  // Blanks made of crosses: a date, an amount, a number, a word.
  {
    kind: 'blank',
    pattern:
      /(?<![\p{L}\d])[xX]{1,2}[-/.][xX]{1,2}[-/.](?:[xX]{2,4}|(?:19|20)?\d\d)(?![\p{L}\d])/gu,
  },
  {
    kind: 'blank',
    pattern:
      /(?<![\p{L}\d(])(?:dd|DD)[-/](?:mm|MM)[-/](?:jjjj|JJJJ|jj|JJ|yyyy|YYYY)(?![\p{L}\d])/gu,
  },
  { kind: 'blank', pattern: /€\s?(?:[xX]+(?:[.,][xX]+)*(?:[.,]-+)?|[._…]{2,})(?![\p{L}\d])/gu },
  {
    // "Artikel XXX" is number thirty.
    kind: 'blank',
    pattern: /(?<![\p{L}\d])(?:\d{2,4}[- ]?)?[xX]{3,}(?:-[xX]+)*(?![\p{L}\d])/gu,
    holds: (_, before) =>
      !/(?:artikel|artikelen|art\.|hoofdstuk|deel|bijlage|titel|afdeling|boek)\s$/iu.test(before),
  },
  { kind: 'blank', pattern: /(?<![\p{L}\d])(?:20[xX]{2}|20\d[xX])(?![\p{L}\d])/gu },
  // Blanks to write on. A row of dots up to a page number leads the eye in a table of contents.
  {
    kind: 'blank',
    pattern: /(?<![\p{L}_])_{3,}(?![\p{L}_])/gu,
    holds: (_, before, after) => (before + after).trim() !== '',
  },
  {
    kind: 'blank',
    pattern: /\.{5,}|…{2,}|(?:\.\s){5,}\.?/gu,
    holds: (_, __, after) => !/^[\s.]*\d+\s*$/u.test(after),
  },
  // Notes to oneself; "10 PM" is a time, "PM10" and "PM 2,5" are dust.
  {
    kind: 'prompt',
    pattern: /(?<![\p{L}\d/-])PM(?![\p{L}\d/-])/gu,
    holds: (_, before, after) =>
      !/(?:\d|(?<!\p{L})(?:de|een|onze|uw))\s?$/iu.test(before) &&
      !/^\s?(?:2[.,]5|10)(?!\d)/u.test(after),
  },
  {
    kind: 'prompt',
    pattern:
      /(?<![\p{L}\d-])(?:(?:NOG |NADER )?(?:INVULLEN|IN TE VULLEN|AANVULLEN)|TODO|TBD)(?![\p{L}\d-])/gu,
  },
  {
    kind: 'error',
    pattern:
      /#(?:REF!|VERW!|N\/[AB]|WAARDE!|VALUE!|NAAM\?|NAME\?|DEEL\/0!|DIV\/0!|GETAL!|NUM!|LEEG!|NULL!)/gu,
  },
  {
    kind: 'error',
    pattern:
      /Fout! (?:Verwijzingsbron|Bladwijzer)[^.]{0,40}\.|Error! (?:Reference source|Bookmark) not (?:found|defined)\./gu,
  },
  // The grey prompts of Word's content controls, and filler text of a template.
  {
    kind: 'prompt',
    pattern:
      /Klik (?:of tik|hier) om (?:een )?(?:tekst|datum)(?: in)? te (?:voeren|typen)\.?|Kies een (?:item|datum)\./gu,
  },
  { kind: 'prompt', pattern: /Lorem ipsum(?: dolor sit amet)?/gu },
];

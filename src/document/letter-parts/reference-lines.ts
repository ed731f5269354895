import { isShortLine, readsAsProse, wordsOf } from './wording.ts';

const NUMBERED =
  'zaak|dossier|registratie|document|brief|aanslag|factuur|klant|cliënt|client|beschikkings?|vorderings?|subject|aanvraag|correspondentie|polis|kenteken|burgerservice|debiteur(?:en)?|belasting|order|relatie|meldings?|verseon|corsa|rsin|kvk|btw|telefoon|fax|rekening|bank|pand|vergunnings?|persoons|inschrijf|volg|object';

/** Labels that stand in front of a reference, with or without a colon. */
const PLAIN = `datum(?: (?:brief|besluit|verzending|verzonden|bekendmaking|uw brief|uw verzoek|aanvraag|dagtekening))?|briefdatum|verzenddatum|besluitdatum|verzonden(?: op)?|dagtekening|(?:ons|onze|uw|jouw) (?:kenmerk|referentie|ref\\.?|zaaknummer|nummer|brief(?: van)?|bericht(?: van)?|e-?mail(?: van)?|verzoek van|aanvraag van|contactpersoon)|kenmerk(?: ons| uw)?|referentie|zaakkenmerk|zaak-?id|(?:${NUMBERED})-?\\s?(?:nummer|nr\\.?)|betalingskenmerk|onderwerp|betreft|betreffende|inzake|bijlagen?(?:\\(n\\)|\\(en\\))?|aantal bijlagen|kopie(?: aan)?|afschrift(?: aan)?|behandeld door|behandelaar|behandelend (?:ambtenaar|medewerker)|contactpersoon|inlichtingen(?: bij)?|informatie bij|steller|opgesteld door|doorkies(?:nummer)?|telefoon|direct telefoonnummer|mobiel|fax|e-?mail(?:adres)?|website|internet(?:adres)?|bsn|kvk|iban|bic|btw|rsin|registratiecode|burgerservicenummer|kenmerk`;
/** Labels that are common words too: they count with a colon or alone in a cell, and less surely. */
const COMMON =
  'van|aan|cc|c\\.c\\.|tel\\.?|telnr\\.?|web|afdeling|team|directie|sector|bank|bankrekening|pagina|blad|naam|uw naam|contact|verstuurd|ref\\.?|nr\\.?|nummer|status|versie|auteur|plaats|locatie|zaak|geboortedatum|vergaderdatum|openingstijden|bereikbaar|[tfmewi]';

const COLON = new RegExp(`^(${PLAIN}|${COMMON})\\s*:\\s*(.*)$`, 'isu');
const BARE = new RegExp(`^(${PLAIN})(?:\\s+(.*))?$`, 'isu');
const COMMON_LABEL = new RegExp(`^(${COMMON})$`, 'iu');
const CONTACT_LETTER = /^[TFMEIW]\.?\s+(?:[\d(+]|\S+@|www\.|http|\S+\.nl)/u;

export interface Labelled {
  readonly label: string;
  /** What stands behind the label on the same line; empty where that is elsewhere. */
  readonly value: string;
  readonly colon: boolean;
  /** Whether the label is a common word too, such as "Plaats". */
  readonly common: boolean;
}

/** A line as a label that letters use and its value, or undefined where it is no such line. */
export function labelled(text: string): Labelled | undefined {
  const colon = COLON.exec(text);
  const [, label = '', value = ''] = colon ?? BARE.exec(text) ?? COMMON_LABEL.exec(text) ?? [];
  if (!label || (!colon && label.length > 1 && !/^\p{Lu}/u.test(text))) return undefined;
  return {
    label: label.toLowerCase(),
    value: value.trim(),
    colon: colon !== null,
    common: COMMON_LABEL.test(label),
  };
}

/** Whether a label starts a list of what comes with the letter or of who gets a copy. */
export const announcesList = ({ label }: Labelled): boolean =>
  /^(?:bijlage|kopie|afschrift|cc|c\.c\.)/u.test(label);

/** The subject of a letter with its label: "Onderwerp: uw aanvraag". */
export const isSubjectLine = (text: string): boolean =>
  /^(?:onderwerp|betreft|betreffende|inzake)\s*:\s*\S/iu.test(text);

/** A line of the header of an e-mail: "Van:", "Verzonden: maandag 4 mei". */
export const isMailHeader = (text: string): boolean =>
  /^(?:van|aan|verzonden|ontvangen|cc|bcc|from|to|sent|subject)\s*:/iu.test(text) &&
  isShortLine(text, 20);

const MONTH =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\\.?';
const DATE = `(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag,? )?(?:\\d{1,2} ${MONTH} \\d{4}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|[<«[{][^>»\\]}]*datum[^>»\\]}]*[>»\\]}]+)`;
const DATE_LINE = new RegExp(
  `^(?:[\\p{Lu}'’][\\p{L}'’ -]{1,30}(?:, ?| d\\.d\\. ))?(?:de )?${DATE}(?: (?:om )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: uur)?)?$`,
  'iu',
);

/** Whether a line is a date, with or without the town: "Amsterdam, 12 maart 2024". */
export const isDateLine = (text: string): boolean => DATE_LINE.test(text.trim());

const SENDING =
  /^\W*(?:persoonlijk(?: en vertrouwelijk)?|vertrouwelijk|aantekenen|aangetekend|per (?:(?:e-?)?mail|post|aangetekende post|koerier)|(?:uitsluitend |alleen )?(?:verzonden |verstuurd )?per (?:(?:e-?)?mail|post)|spoed|openbare versie|concept|verzonden:?)\W*$/iu;
const BARCODE =
  /^\*[A-Z\d-]{5,}\*$|^[A-Z]{0,4}\d[\d./-]{6,}$|^(?=\S*\d\S*\d\S*\d)[A-Z\d][A-Z\d./_-]{5,}$/u;
const PAGE = /^(?:pagina|blad|pag\.)\s*\d+(?:\s*(?:van|\/)\s*\d+)?$/iu;

/** Whether a line says how the letter is sent, or is a code for machines or a page number. */
export const isHandlingLine = (text: string): boolean =>
  SENDING.test(text) || BARCODE.test(text) || PAGE.test(text);

const isBriefValue = (value: string): boolean =>
  wordsOf(value).length <= 12 && isShortLine(value, 12);

/** A reference line that can be told near other parts: a label, a colon and a short value. */
export function isCertainReference(text: string): boolean {
  if (CONTACT_LETTER.test(text) && wordsOf(text).length <= 8) return true;
  const line = labelled(text);
  return (
    line?.colon === true &&
    line.value !== '' &&
    isBriefValue(line.value) &&
    !/[.;]$/u.test(line.value)
  );
}

const LABEL_AND_CODE = new RegExp(`^(${PLAIN})\\s+(?:${DATE}|\\S*\\d\\S*)(?:\\s+(.+))?$`, 'iu');

/** "Datum 3 mei 2026 Kenmerk Z-24 Pagina 2 van 3": what the top of a next page repeats. */
function isRepeatedReference(text: string): boolean {
  if (PAGE.test(text)) return true;
  const [, label, rest] = LABEL_AND_CODE.exec(text) ?? [];
  if (!label || !/^\p{Lu}/u.test(text) || /^bijlage/iu.test(label)) return false;
  return rest === undefined || isRepeatedReference(rest);
}

/** "Handtekening: ________": a line of a form, to be filled in by the reader. */
const BLANK = /^[\p{L}][\p{L} ()/-]{0,40}:?\s*(?:[._…]\s?){4,}$/u;

/** A reference line that can be told anywhere, between the sentences of a letter as well. */
export function isSureReference(text: string): boolean {
  if (text.length > 200) return false;
  if (isRepeatedReference(text) || BLANK.test(text)) return true;
  const line = labelled(text);
  const isWord = /\p{L}{2}/u.test(line?.label ?? '');
  return isCertainReference(text) && !(line?.common && isWord);
}

/** A reference line at the head of a letter, where a label needs no colon and a subject is long. */
export function isHeadReference(text: string): boolean {
  if (isCertainReference(text) || isDateLine(text) || isHandlingLine(text)) return true;
  const line = labelled(text);
  if (!line) return false;
  const sentences = line.value.match(/[.?!]\s+\p{Lu}/gu)?.length ?? 0;
  return (
    wordsOf(line.value).length <= 45 &&
    sentences < 2 &&
    (line.colon || !readsAsProse(line.value) || !/[.:;,]$/u.test(text))
  );
}

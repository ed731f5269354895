/**
 * Small questions about a line of a letter, asked before it is known what part it is. They look at
 * shape and at the commonest words only, so that this room needs no analysis of Dutch.
 */

/** Finite verbs, pronouns and conjunctions that a sentence has and an address or label has not. */
const SENTENCE_WORDS = new Set(
  `u je jij wij we ik hij ze zij jullie men er niet
  is wordt worden werd werden heeft hebt heb hebben had hadden bent ben was waren
  kunt kan kun kunnen konden moet moeten mag mogen wilt wil willen zal zult zullen zou zouden
  krijgt krijgen ontvangt gaat gaan komt komen doet staat staan vindt vinden vond geldt betekent
  leest ligt liggen blijft blijven maakt vraagt vragen besluit hoeft hoeven weet weten verzoek verzoeken
  stuurt sturen betaalt woont belt helpt geeft geven gaf neem neemt bel stuur lees kijk klik vul bekijk vermeld ga doe maak zet schrijf meld betaal kies zorg let
  dat die omdat als zodat wanneer indien hierbij daarom graag heet heeft`.split(/\s+/u),
);

/** Sentence words that also stand in names, functions and subject lines. */
const WEAK = new Set([
  'besluit',
  'verzoek',
  'die',
  'dat',
  'er',
  'niet',
  'als',
  'was',
  'bel',
  'wil',
  'kan',
  'heet',
]);

/** The words of a text, without the punctuation around them. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\d][\p{L}\d'’.@/-]*/gu) ?? [];

/** A word in small letters; a single letter is a measure or a sign: "7 x 13 m". */
const isLowerCase = (word: string): boolean => /^\p{Ll}./u.test(word);

/**
 * Whether a text is a sentence or more, by its words: at least three words and a finite verb or
 * pronoun among them, or the shape of a full sentence. Errs on the side of yes.
 */
export function readsAsProse(text: string): boolean {
  const words = wordsOf(text);
  if (words.length < 3) return false;
  const lower = words.map((word) => word.replace(/[.'’-]+$/u, '').toLowerCase());
  const signals = lower.filter((word) => SENTENCE_WORDS.has(word));
  if (signals.some((word) => !WEAK.has(word)) || signals.length > 1) return true;
  return (
    words.length >= 5 &&
    /[.?!]["'”’)]?$/u.test(text) &&
    words.filter(isLowerCase).length >= words.length / 2
  );
}

/** Whether a text is one short line that may be a part of a letter: no sentence, no question. */
export const isShortLine = (text: string, most = 14): boolean =>
  wordsOf(text).length <= most && !/[?!]$/u.test(text) && !readsAsProse(text);

const PARTICLE =
  /^(?:van|der|den|de|het|ten|ter|te|en|in|op|aan|la|le|du|'t|’t|tot|voor|bij|t\.?a\.?v\.?|p\/?a|c\/?o|namens|i\.?o\.?|b\/?a|o\.?b\.?o|ing\.?|ir\.?|mr\.?|drs\.?|dr\.?|prof\.?|mw\.?|jr\.?|sr\.?|&|-|\/)$/iu;

const ORGANISATION =
  /(?:gemeente|provincie|waterschap|ministerie|college|raad|afdeling|team|directie|dienst|sector|stadsdeel|divisie|cluster|unit|bureau|commissie|burgemeester|wethouders?|rechtbank|belastingdienst|stichting|vereniging|adviseur|juridische|zaken|heer|mevrouw|dhr\.?|mevr?\.?|bestuur|klantcontactcentrum|postkamer|bewoners?|bewoner\(s\)|eigenaar|eigenaren|erven|familie|ouders?|ouder\(s\)(?:\/verzorger\(s\))?|verzorgers?|loket|advocaten|b\.?v\.?|n\.?v\.?)$/iu;

/** Whether a line has a word that organisations and their departments are called by. */
export const namesOrganisation = (text: string): boolean =>
  text.split(/[\s,]+/u).some((word) => ORGANISATION.test(word));

/** Whether every word could belong to the name of a person, an organisation or a place. */
export const looksLikeName = (text: string): boolean => {
  const words = text.split(/\s+/u).map((word) => word.replace(/^[("'‘“]+|[,;:)"'’”]+$/gu, ''));
  return (
    words.length <= 12 &&
    words.some((word) => /\p{L}/u.test(word)) &&
    words.every(
      (word) =>
        word === '' ||
        /^[\p{Lu}\d<«[{*]/u.test(word) ||
        PARTICLE.test(word) ||
        ORGANISATION.test(word),
    )
  );
};

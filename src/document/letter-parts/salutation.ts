import { readsAsProse, wordsOf } from './wording.ts';

/** Words that open a greeting and hardly anything else. */
const FORMAL =
  /^(?:zeer |hoog)?(?:geachte|geacht|waarde|edelachtbare|weledel\p{L}*|hooggeleerde|excellentie)(?![\p{L}-])/iu;
/** Words that open a greeting, but also a title ("Dag van de buren") or a sentence. */
const FRIENDLY =
  /^(?:beste|lieve|hallo|hoi|hé|dag|goeden?(?:dag|morgen|middag|avond)|welkom|mijne|dames en heren|mevrouw|meneer|heer|aan)(?![\p{L}-])/iu;
const TO_WHOM = /^(?:l\.?\s?s\.?|aan wie het aangaat)$/iu;

/** Those a municipality writes to, when it does not know or use their names. */
const ADDRESSEE =
  /^(?:de|het|deze|dit|alle|onze|van|en|of|op|in|aan|leden|wij?k|dame|dames|heren?|heer|mevrouw|mevr?\.?|dhr\.?|meneer|mijnheer|familie|collega['’]?s?|relaties?|(?:mede)?bewon(?:er|st?er)s?|bewoner\(s\)|eigena(?:ar|ren|ars)|gebruikers?|huurders?|inwoners?|bezoekers?|ondernemers?|ouders?|verzorgers?|ouder\(s\)|verzorger\(s\)|leerling(?:en)?|student(?:en)?|jongeren?|burgers?|klant(?:en)?|aanvragers?|belanghebbenden?|omwonenden?|buurtbewoners?|buren|deelnemers?|kiezers?|lezers?|college|raad|raadsleden|burgemeester|wethouders?|commissie|bestuur|directie|voorzitter|minister|staatssecretaris|secretaris|redactie|advocaat|notaris|professor|dokter|allen|iedereen|vrijwilligers?|mantelzorgers?|gezin|adres|pand|partners?|organisaties?|vereniging(?:en)?)$/iu;

const isName = (word: string): boolean =>
  /^[\p{Lu}<«[{(.…_*-]/u.test(word) || /^[(/&.]/u.test(word);

const isAddressed = (rest: string): boolean =>
  rest
    .split(/[\s,/]+/u)
    .filter((word) => word !== '')
    .every(
      (word) =>
        isName(word) ||
        ADDRESSEE.test(word) ||
        /^(?:der|den|ten|ter|te|la|'t|’t|d['’]\p{Lu}\p{L}+)$/iu.test(word),
    );

/**
 * Whether a line greets the reader of a letter: "Geachte heer De Vries,", "Beste bewoner,",
 * "Aan de bewoners van dit adres,", "Goedemorgen,", "L.S.,".
 */
export function isSalutation(line: string): boolean {
  if (line.length > 140) return false;
  const text = line.trim();
  const bare = text.replace(/\s*[,;:!.]+$/u, '').trim();
  if (
    bare.length > 120 ||
    /[.?!]\s+\p{Lu}\p{Ll}{2}/u.test(
      bare.replace(/\b(?:dhr|mevr?|mw|drs|mr|ir|ing|dr|prof)\./giu, ''),
    )
  )
    return false;
  if (TO_WHOM.test(bare)) return bare !== 'Ls';
  const closed = /[,!]$/u.test(text);
  const formal = FORMAL.exec(bare);
  if (formal) {
    const rest = bare.slice(formal[0].length);
    // What something is worth, in a table or as a heading.
    if (/^waarde$/iu.test(bare) && !closed) return false;
    return isAddressed(rest) || (closed && wordsOf(rest).length <= 12 && !readsAsProse(rest));
  }
  const friendly = FRIENDLY.exec(bare);
  if (!friendly) return false;
  const rest = bare.slice(friendly[0].length).trim();
  if (/^aan$/iu.test(friendly[0]))
    return closed && rest !== '' && wordsOf(rest).length <= 10 && !readsAsProse(rest);
  if (closed) return wordsOf(rest).length <= 10 && !readsAsProse(rest) && !/^van de\s/iu.test(rest);
  return (
    /^(?:beste|lieve|hallo|hoi|dag)$/iu.test(friendly[0]) &&
    rest !== '' &&
    wordsOf(rest).length <= 5 &&
    isAddressed(rest) &&
    !/^van\s/iu.test(rest)
  );
}

/** Words that often open the first sentence of a letter, for greetings that end without a comma. */
const OPENERS =
  /^(?:Op|In|Wij|We|U|Uw|Hierbij|Hiermee|Naar|Met|De|Het|Bij|Graag|Onlangs|Deze|Dit|Ik|Vanaf|Binnenkort|Door|Volgens|Tijdens|Er|Hartelijk|Bedankt|Sinds|Over|Om|Wilt|Heeft|Hebt|Bent|Als|Per|Voor|Na|Zoals|Wat)$/u;

/**
 * Where the first sentence starts in a block that glues the greeting to it: "Geachte mevrouw
 * Jansen, Op 3 mei …". Undefined where the block is no such block.
 */
export function endOfSalutation(text: string): number | undefined {
  if (!FORMAL.test(text) && !FRIENDLY.test(text) && !/^l\.?s\.?,/iu.test(text)) return undefined;
  for (const match of text.slice(0, 160).matchAll(/[,!:]\s*(?=["'‘“«<[{(]?[\p{Lu}\d])/gu)) {
    const end = match.index + match[0].length;
    const rest = text.slice(end);
    if (!isSalutation(text.slice(0, match.index + 1))) continue;
    if (
      wordsOf(rest).length >= 3 &&
      readsAsProse(rest) &&
      !isSalutation(`Geachte ${rest.split(/[,!]/u)[0]},`)
    )
      return end;
  }
  if (!FORMAL.test(text)) return undefined;
  for (const match of text.slice(0, 120).matchAll(/\s(?=(\p{Lu}\p{L}*)\s(\S+))/gu)) {
    const [, opener = '', next = ''] = match;
    const particle = /^(?:der?|den|het|'t|’t|la|le|ten)$/u.test(next);
    if (!OPENERS.test(opener) || /^\p{Lu}/u.test(next) || particle) continue;
    const end = match.index + 1;
    if (isSalutation(text.slice(0, match.index)) && readsAsProse(text.slice(end))) return end;
  }
  return undefined;
}

/**
 * Where a greeting starts in a block that glues it to the lines above: "Onderwerp: bezwaar Geachte
 * heer Bos,". Only formal greetings, and never after the end of a sentence.
 */
export function startOfSalutation(text: string): number | undefined {
  const match =
    /(?:(?<![.?!:,"'‘“(]\s*)\s|(?<=\p{Ll}))(?=Geachte? (?:[Hh]eer|[Mm]evrouw|[Mm]evr\.|bewoner|inwoner|ondernemer|[Cc]ollege|familie|[Rr]aad|leden|[<«[{])[^.?!]{0,60},)/u.exec(
      text,
    );
  return match && !readsAsProse(text.slice(0, match.index))
    ? match.index + match[0].length
    : undefined;
}

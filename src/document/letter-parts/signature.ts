import { looksLikeName, readsAsProse, wordsOf } from './wording.ts';

const MACHINE = /automatisch|digitaal|elektronisch|geautomatiseerd|machinaal|computer/iu;
const NO_SIGNATURE =
  /(?:geen|niet|zonder)\s(?:\p{L}+\s){0,3}(?:handtekening|ondertekend|ondertekening)/iu;
const STAMP =
  /^\(?(?:digitaal|elektronisch) (?:ondertekend|vastgesteld|goedgekeurd)|^\(?(?:w\.g\.|getekend)\)?[.,:]?$/iu;

/** Whether a line explains why there is no written signature, or stands in the place of one. */
export function saysUnsigned(text: string): boolean {
  const aboutLetter =
    /^\(?(?:deze|dit) (?:brief|besluit|bericht|document|e-?mail|beschikking|aanslag)(?!\p{L})/iu.test(
      text,
    );
  const why =
    NO_SIGNATURE.test(text) || (MACHINE.test(text) && /gemaakt|teken|opgemaakt/iu.test(text));
  return STAMP.test(text) || (aboutLetter && why && wordsOf(text).length <= 22);
}

const FUNCTION =
  /(?<![\p{L}])(?:namens|directeur|manager|medewerk(?:er|ster)|hoofd|teamleider|teammanager|adviseur|consulent|beleids\p{L}+|\p{L}*burgemeester|\p{L}*wethouders?|\p{L}*secretaris|griffier|voorzitter|coördinator|juridisch|jurist|specialist|inspecteur|projectleider|ambtenaar|burgerzaken|minister|staatssecretaris|heffingsambtenaar|invorderingsambtenaar|klantmanager|casemanager|wijkmanager|regisseur|afdeling(?:shoofd|smanager)?|afdelingshoofd|team|gemeente|college|gedeputeerde|divisie\p{L}*|directie|stadsdeel|i\.o\.|mr\.|drs\.|ing\.|ir\.|dhr\.|mevr\.|mw\.|wnd\.|plv\.|loco-?\p{L}+|dagelijks bestuur|handtekening)(?![\p{L}])/iu;

/** "Artikel 1", "Bijlage 2": the title of what comes behind a letter. */
const PROVISION = /^(?:artikel|bijlage|hoofdstuk|paragraaf|lid)\s/iu;

/** A function or department, not a clause of a regulation that has such a word in it. */
const isTitle = (text: string): boolean => wordsOf(text).length <= 12 && !/[;.]$/u.test(text);

/** Whether a line says what someone does or which department they work in. */
export const namesFunction = (text: string): boolean => FUNCTION.test(text) && isTitle(text);

/** Whether a line names a person, a function or a department, as a signature does. */
export const looksLikeSignature = (text: string): boolean =>
  saysUnsigned(text) ||
  (wordsOf(text).length <= 16 &&
    !readsAsProse(text) &&
    !PROVISION.test(text) &&
    !/[?!:]$/u.test(text.replace(/(namens (?:deze|dezen|hen)):$/iu, '$1')) &&
    ((looksLikeName(text) && (wordsOf(text).length <= 6 || !/\.$/u.test(text))) ||
      namesFunction(text)));

const BODY_IN_COMMAND =
  /^(?:het college van |college van )?(?:burgemeester en wethouders|gedeputeerde staten|het dagelijks bestuur|de minister van|de staatssecretaris van|de burgemeester van|de heffingsambtenaar)(?![\p{L}])[^.?!:]*,$/iu;

/** Whether a line names the authority that decides, as it stands above the names at the end. */
export const namesAuthority = (text: string): boolean =>
  BODY_IN_COMMAND.test(text) && wordsOf(text).length <= 16 && !readsAsProse(text);

import { looksLikeName, readsAsProse, wordsOf } from './wording.ts';

const UNSIGNED =
  /^\(?(?:deze|dit) (?:brief|besluit|bericht|document|e-mail) (?:is|wordt|werd) (?:automatisch|digitaal|elektronisch|geautomatiseerd|machinaal)[^.?!]{0,60}(?:onder)?(?:teken|getekend|goedgekeurd|vastgesteld|aangemaakt)[^.?!]{0,60}\.?\)?$|^\(?(?:deze|dit) (?:brief|besluit) (?:is|heeft) (?:daarom )?(?:geen|niet)[^.?!]{0,40}(?:handtekening|ondertekend)[^.?!]{0,30}\.?\)?$|^\(?(?:digitaal|elektronisch|w\.g\.|getekend)\s*(?:ondertekend)?(?: door)?\)?[.,:]?$/iu;

/** Whether a line explains why there is no written signature. */
export const saysUnsigned = (text: string): boolean => UNSIGNED.test(text.trim());

const FUNCTION =
  /(?<![\p{L}])(?:namens|directeur|manager|medewerk(?:er|ster)|hoofd|teamleider|teammanager|adviseur|consulent|beleids\p{L}+|\p{L}*burgemeester|\p{L}*wethouders?|\p{L}*secretaris|griffier|voorzitter|coördinator|juridisch|jurist|specialist|inspecteur|projectleider|ambtenaar|burgerzaken|minister|staatssecretaris|heffingsambtenaar|invorderingsambtenaar|klantmanager|casemanager|wijkmanager|regisseur|afdeling(?:shoofd|smanager)?|afdelingshoofd|team|gemeente|college|gedeputeerde|divisie\p{L}*|directie|stadsdeel|i\.o\.|mr\.|drs\.|ing\.|ir\.|dhr\.|mevr\.|mw\.|wnd\.|plv\.|loco-?\p{L}+|dagelijks bestuur|handtekening)(?![\p{L}])/iu;

/** Whether a line names a person, a function or a department, as a signature does. */
export const looksLikeSignature = (text: string): boolean =>
  saysUnsigned(text) ||
  (wordsOf(text).length <= 16 &&
    !readsAsProse(text) &&
    !/[?!:]$/u.test(text) &&
    (looksLikeName(text) || FUNCTION.test(text)));

const BODY_IN_COMMAND =
  /^(?:het college van |college van )?(?:burgemeester en wethouders|gedeputeerde staten|het dagelijks bestuur|de minister van|de staatssecretaris van|de burgemeester van|de heffingsambtenaar)(?![\p{L}])[^.?!:]*,$/iu;

/** Whether a line names the authority that decides, as it stands above the names at the end. */
export const namesAuthority = (text: string): boolean =>
  BODY_IN_COMMAND.test(text) && wordsOf(text).length <= 16 && !readsAsProse(text);

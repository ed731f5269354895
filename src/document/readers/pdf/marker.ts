/** Bullets as fonts have them, private-use characters of symbol fonts among them. */
const BULLET = /^[-–—•·▪■□●○◦◾*►▶➢➤✓✔❑❖\ue000-\uf8ff]$/u;
/** Word's second-level bullet is the letter o, in a font of its own. */
const BULLET_LETTER = /^o$/;
const NUMBER =
  /^(?:\(?(?:\d{1,3}|[a-z]{1,4}|[A-Z]{1,4})[.):]|\d{1,2}°\.?|\(\w{1,3}\)|\d{1,2}(?:\.\d{1,2}){1,4}[.)]?)$/;
/** A number by itself is only a marker when it stands apart. */
const BARE_NUMBER = /^\d{1,2}$/;

/** Of several letters only Roman numbers are numbering: "art." and "dhr." are words. */
const ROMAN = /^[ivxlc]+$/i;

function isNumbering(text: string): boolean {
  if (!NUMBER.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length <= 1 || ROMAN.test(letters);
}

/** Whether a text that stands apart in front of a line is its bullet or number. */
export const isMarker = (text: string): boolean =>
  BULLET.test(text) || BULLET_LETTER.test(text) || BARE_NUMBER.test(text) || isNumbering(text);

/** Whether a marker is a number or letter rather than a bullet. */
export const isNumbered = (marker: string): boolean => /[\p{L}\d]/u.test(marker) && marker !== 'o';

/** The marker that a line of text starts with, where only a space follows it. */
export function inlineMarker(text: string): { marker: string; rest: string } | undefined {
  const match = /^(\S{1,12})\s+(\S.*)$/u.exec(text);
  if (!match?.[1] || !match[2]) return undefined;
  const [, marker, rest] = match;
  // "T. 020 - 123 45 67" is a telephone, not item T.
  if (/^\p{L}/u.test(marker) && /^[\d+(]/.test(rest)) return undefined;
  return BULLET.test(marker) || isNumbering(marker) ? { marker, rest } : undefined;
}

/**
 * A bullet as a person would type it: what symbol fonts put in private-use characters is a •, and
 * so are dots, squares and the "o" of Word.
 */
export const plainMarker = (marker: string): string =>
  /^[o●○◦■□▪·]$/u.test(marker) ? '•' : marker.replace(/[\ue000-\uf8ff]/gu, '•');

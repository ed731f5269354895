/**
 * Signs that people and programs put between the groups of one number: spaces of any width, dots,
 * dashes, strokes, and signs that nobody sees. For between the brackets of a class.
 */
export const SEPARATORS = String.raw`\s.\-_/\u00AD\u200B\u2010-\u2014\u2060\uFEFF`;

/** At most three of them, as in "12 - 34". */
export const SEPARATOR = `[${SEPARATORS}]{0,3}`;

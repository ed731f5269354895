/** Two columns wide in a terminal: the wide and full-width characters of East Asia, and emoji. */
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F900}-\u{1FAFF}\u{20000}-\u{3FFFD}]$|^\p{Emoji_Presentation}$/u;

/** No column of their own: marks on the character before, and signs that join or change it. */
const WITHOUT_WIDTH = /^(?:[\p{Mn}\p{Me}]|[\u200B-\u200D\u2060])$/u;

/** Nothing above this needs a look at the tables. */
const LAST_NARROW = 0x2ff;

function widthOf(character: string): 0 | 1 | 2 {
  if ((character.codePointAt(0) ?? 0) <= LAST_NARROW) return 1;
  if (WITHOUT_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** The columns that text takes in a terminal (Unicode Standard Annex 11, and marks as none). */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** Text with spaces behind it up to a width in columns. */
export const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - displayWidth(text)));

/** Where to cut text so that the part before fits in so many columns; at least one character. */
export function cutAt(text: string, width: number): number {
  let at = 0;
  let taken = 0;
  for (const character of text) {
    taken += widthOf(character);
    if (taken > width && at > 0) break;
    at += character.length;
  }
  return at;
}

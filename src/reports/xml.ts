/** What XML 1.0 does not allow in any form: most control characters, and halves of characters. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text for XML; what XML cannot hold becomes "�". */
export const xmlText = (text: string): string =>
  text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>]/gu, (sign) => ENTITIES[sign] ?? sign);

/** The value of an attribute, between double quotes. */
export const xmlAttribute = (text: string): string =>
  text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"\t\n\r]/gu, (sign) => ENTITIES[sign] ?? sign);

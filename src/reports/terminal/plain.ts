/**
 * What would steer a terminal or turn the order of text about: control characters, such as those
 * that begin a command, and marks of direction. They may stand in a letter or the name of its file.
 */
const STEERING = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** Typographic signs as a terminal without Unicode shows them; letters stay as they are. */
const ASCII: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '·': '-',
  '•': '-',
  '–': '-',
  '—': '-',
  '…': '.',
  '│': '|',
  '«': '<',
  '»': '>',
};

/** Text that a terminal shows as it is. It stays as long as it was, so that offsets hold. */
export const plain = (text: string, unicode: boolean): string => {
  const harmless = text.replace(STEERING, unicode ? '\uFFFD' : '?');
  return unicode ? harmless : harmless.replace(/[‘’“”·•–—…│«»]/gu, (sign) => ASCII[sign] ?? sign);
};

/** The same for our own sentences, in which signs may become longer. */
export const plainSentence = (text: string, unicode: boolean): string =>
  plain(unicode ? text : text.replaceAll('→', '->').replaceAll('…', '...'), unicode);

const LINE_OR_COLOUR = /(\n|\p{Cc}\[[\d;]*m)/u;

/** The same for a whole report, of which the lines and colours stay. */
export const plainReport = (text: string, unicode: boolean): string =>
  text
    .split(LINE_OR_COLOUR)
    .map((part, at) => (at % 2 === 1 ? part : plain(part, unicode)))
    .join('');

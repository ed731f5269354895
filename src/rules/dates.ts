const MONTH =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';

/** A day that can be put in a diary: "12 mei", "12-05-2026", "de 28e", or a blank for one. */
const DATE = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d{1,2}e? ${MONTH}|\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}|de \\d{1,2}e)(?![\\p{L}\\d])|[«<[{][^»>\\]}]*(?:datum|maand|date)[^»>\\]}]*[»>\\]}]`,
  'iu',
);

/** Whether a text names a day. */
export const namesDay = (text: string): boolean => DATE.test(text);

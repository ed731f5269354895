/** A piece of HTML that may go into a page as it is. Only this module makes one. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text, which is escaped; HTML, which is not; nothing. */
export type Content = string | number | Html | readonly Html[] | false | undefined;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters are no part of an HTML page; what a letter has of them shows as U+FFFD. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/gu;

/** Text as it may stand in HTML, also between quotes. */
const escaped = (text: string): string =>
  text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? '').replace(CONTROLS, '\uFFFD');

function markupOf(content: Content): string {
  if (content === undefined || content === false) return '';
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  return 'markup' in content ? content.markup : content.map(({ markup }) => markup).join('');
}

/** A piece of HTML. Text that is put in is escaped, so that no letter can become part of the page. */
export const html = (strings: TemplateStringsArray, ...contents: readonly Content[]): Html => ({
  markup: strings.reduce((all, part, at) => all + markupOf(contents[at - 1]) + part),
});

/** Pieces with something between them. */
export const joined = (pieces: readonly Html[], between: string): Html => ({
  markup: pieces.map(({ markup }) => markup).join(escaped(between)),
});

/** Our own style or script, which no letter has a part in. */
export const asIs = (text: string): Html => ({ markup: text });

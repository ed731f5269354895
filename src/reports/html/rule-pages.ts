import type { Messages } from '../../messages/messages.ts';
import { rulePage } from '../../rules/page.ts';
import { ruleId } from './ids.ts';
import { type Html, html } from './markup.ts';

/** Text with what stands between `**` as bold and between backticks as code. */
const inline = (text: string): Html[] =>
  text
    .split(/(\*\*.+?\*\*|`[^`]+`)/u)
    .map((part) =>
      part.startsWith('**')
        ? html`<strong>${part.slice(2, -2)}</strong>`
        : part.startsWith('`')
          ? html`<code>${part.slice(1, -1)}</code>`
          : html`${part}`,
    );

/** A letter as an example: what stands before the bar is the kind of the block. */
const exampleLetter = (lines: readonly string[]): Html =>
  html`<div class="example">${lines.map((line) => {
    const [, kind = '', text = line] = /^([^|]*)\| (.*)$/u.exec(line) ?? [];
    return html`<p>${kind && html`<span class="kind">${kind.trim()}</span> `}${inline(text)}</p>`;
  })}</div>`;

const isItem = (line: string) => line.startsWith('- ');

/** Lines that belong together: a heading, a list, an example or a paragraph. */
function part(lines: readonly string[]): Html {
  const [first = ''] = lines;
  if (first.startsWith('## ')) return html`<h3>${first.slice(3)}</h3>`;
  if (first.startsWith('```')) return exampleLetter(lines.slice(1, -1));
  if (isItem(first)) {
    return html`<ul>${lines.map((line) => html`<li>${inline(line.slice(2))}</li>`)}</ul>`;
  }
  return html`<p>${inline(lines.join(' '))}</p>`;
}

/** The page in parts, which have empty lines between them. The title is left out. */
const partsOf = (markdown: string): string[][] =>
  markdown
    .split(/\n{2,}/u)
    .map((text) => text.trim().split('\n'))
    .filter(([first = '']) => first !== '' && !first.startsWith('# '));

/**
 * The page of a rule, which opens over the report. It is written in the part of Markdown that our
 * rule pages use. Pages are in Dutch, whatever the language of the report.
 */
export function ruleDialog(rule: string, { html: says }: Messages): Html {
  const id = ruleId(rule);
  const parts = partsOf(rulePage(rule).markdown).map(part);
  return html`<div popover class="rule-page" id="${id}" role="dialog" aria-labelledby="${id}-naam"><div class="rule-head"><h2 id="${id}-naam">${rule}</h2><button type="button" class="close" popovertarget="${id}" popovertargetaction="hide">${says.close}</button></div><div lang="nl">${parts}</div></div>\n`;
}

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
    return html`<p>${kind && html`<span class="kind">${kind.trim()}</span> `}<span lang="nl">${inline(text)}</span></p>`;
  })}</div>`;

/** The configuration of a rule, as it is typed. */
const exampleSettings = (lines: readonly string[]): Html =>
  html`<div class="example">${lines.map((line) => html`<p><code>${line}</code></p>`)}</div>`;

/** A sentence of a letter as an example; on a page in English what it means stands below it, between `_`. */
function exampleSentence(item: string): Html {
  const [sentence = '', meaning] = item.slice('- '.length).split('\n');
  return html`<li><span lang="nl">${inline(sentence)}</span>${
    meaning && html`<span class="meaning">${meaning.trim().slice(1, -1)}</span>`
  }</li>`;
}

/** Lines that belong together: a heading, a list, an example or a paragraph. */
function part(lines: readonly string[]): Html {
  const [first = ''] = lines;
  if (first.startsWith('## ')) return html`<h3>${first.slice(3)}</h3>`;
  if (first === '```brief') return exampleLetter(lines.slice(1, -1));
  if (first.startsWith('```')) return exampleSettings(lines.slice(1, -1));
  if (first.startsWith('- ')) {
    return html`<ul>${lines
      .join('\n')
      .split(/\n(?=- )/u)
      .map(exampleSentence)}</ul>`;
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
 * rule pages use.
 */
export function ruleDialog(rule: string, { html: says, language }: Messages): Html {
  const id = ruleId(rule);
  const parts = partsOf(rulePage(rule, language).markdown).map(part);
  return html`<div popover class="rule-page" id="${id}" role="dialog" aria-labelledby="${id}-naam"><div class="rule-head"><h2 id="${id}-naam">${rule}</h2><button type="button" class="close" popovertarget="${id}" popovertargetaction="hide">${says.close}</button></div>${parts}</div>\n`;
}

import type { ChangedLetter } from '../../../inventory/compare.ts';
import type { Share } from '../../../inventory/shares.ts';
import type { Messages } from '../../../messages/messages.ts';
import { capitalised } from '../../../messages/phrases.ts';
import { TARGET_SHARE } from '../../../norm/target.ts';
import { shownCount } from '../../format-value.ts';
import { type Html, html } from '../../html/markup.ts';
import { page } from '../../html/page.ts';
import { signWithName } from '../../html/sign.ts';
import { conclusionOf } from '../conclusion.ts';
import type { ComparisonFormat } from '../format.ts';
import { percentBeside, range } from '../percent.ts';
import { intervalBar } from './bars.ts';
import { aboutPage } from './parts.ts';

/** So many letters of each kind are shown; all are in JSON. */
const MOST_LETTERS = 500;

function changedSection(
  id: string,
  title: string,
  letters: readonly ChangedLetter[],
  messages: Messages,
): Html | false {
  const { pages } = messages.inventory;
  if (letters.length === 0) return false;
  const shown = letters.slice(0, MOST_LETTERS);
  return html`<section class="tile" aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${
    shown.length < letters.length &&
    html`<p class="lead">${pages.changedShown(shown.length, letters.length)}</p>`
  }<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}"><table class="groups-wide"><thead><tr><th scope="col">${messages.html.letter}</th><th scope="col">${pages.before}</th><th scope="col">${pages.after}</th></tr></thead><tbody>${shown.map(
    ({ file, was, from, to }) =>
      html`<tr><th scope="row">${file}${was !== undefined && html` <span class="faint">(${pages.was(was)})</span>`}</th><td>${signWithName(from, messages)}</td><td>${signWithName(to, messages)}</td></tr>`,
  )}</tbody></table></div></section>`;
}

/** Two measurements beside each other, as a page. */
export const comparisonPage: ComparisonFormat = {
  extension: 'html',
  render: (named, { messages }) => {
    const { from, to, comparison, target = TARGET_SHARE } = named;
    const { pages, columns, comparison: words } = messages.inventory;
    const { before, after, improved, fellBack } = comparison;
    const { difference, conclusion, notes } = conclusionOf(named, messages);
    const row = (name: string, share: Share) =>
      html`<tr><th scope="row">${name}</th><td class="value"><strong>${percentBeside(target, share.share, messages.decimalMark)}</strong></td><td class="bar-cell">${intervalBar(share.share, share, target)}</td><td class="value">${range(share)}</td><td class="value">${shownCount(share.judged, messages)}</td></tr>`;
    const heading = (name: string) => html`<th scope="col" class="value">${capitalised(name)}</th>`;
    return page({
      title: pages.comparisonTitle(from, to),
      content: html`<main class="overview"><section class="share" aria-labelledby="vergelijking"><h1 id="vergelijking">${pages.comparisonTitle(from, to)}</h1><p class="figure"><span class="of"><strong>${difference}</strong> ${conclusion}</span></p><div class="scroll" tabindex="0" role="group" aria-labelledby="vergelijking"><table class="groups-wide"><thead><tr><th scope="col">${pages.period}</th>${heading(columns.meets)}<td></td>${heading(columns.between)}${heading(columns.letters)}</tr></thead><tbody>${row(from, before)}${row(to, after)}</tbody></table></div>${notes.map((note) => html`<p>${note}</p>`)}<p class="lead">${pages.howBars}</p></section>${changedSection('beter', words.improved(improved.length), improved, messages)}${changedSection('slechter', words.fellBack(fellBack.length), fellBack, messages)}</main>
${aboutPage(messages)}`,
      many: true,
      look: 'inventory',
      messages,
    });
  },
};

import type { Messages } from '../../messages/messages.ts';
import { shownChangeOf } from '../format-value.ts';
import type { Report } from '../report.ts';
import { type Html, html } from './markup.ts';

/** What the municipality changed in the norm. */
const ownNorm = ({ norm: { changes = [] } }: Report, messages: Messages): Html | false =>
  changes.length > 0 &&
  html`<p>${messages.config.ownNorm}</p><ul>${changes.map(
    (change) => html`<li>${shownChangeOf(change, messages)}</li>`,
  )}</ul>`;

/** What a reader must know to weigh the report: what was measured with what, and how sure that is. */
export function aboutReport(report: Report, messages: Messages): Html {
  const { unusedWords = [], ownRules, accepted, norm } = report;
  const { html: says } = messages;
  return html`<footer class="about"><h2>${says.about}</h2><p>${messages.report.whatTheNormIs}</p>${ownNorm(report, messages)}${
    ownRules && html`<p>${messages.config.ownRules(ownRules)}</p>`
  }${accepted && html`<p>${messages.config.accepted(accepted)}</p>`}${unusedWords.length > 0 && html`<p>${messages.config.unusedWords(unusedWords)}</p>`}<p class="made">${says.madeWith(report.helder)} ${messages.report.norm(norm.id, norm.version)}.</p></footer>`;
}

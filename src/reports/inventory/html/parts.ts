import type { InventoryTotals, Template } from '../../../inventory/shares.ts';
import type { Messages } from '../../../messages/messages.ts';
import { capitalised } from '../../../messages/phrases.ts';
import type { Norm } from '../../../norm/norm.ts';
import { shownChangeOf, shownCount } from '../../format-value.ts';
import { type Html, html } from '../../html/markup.ts';
import { percent } from '../percent.ts';

/** So many templates are shown; the others are in the spreadsheet. */
const MOST_TEMPLATES = 20;

/** Letters that were sent more than once, those with most files first. */
export function templateSection(templates: readonly Template[], messages: Messages): Html | false {
  const { pages, table } = messages.inventory;
  if (templates.length === 0) return false;
  const shown = templates.slice(0, MOST_TEMPLATES);
  const heading = (name: string) => html`<th scope="col" class="value">${capitalised(name)}</th>`;
  return html`<section class="tile" aria-labelledby="sjablonen"><h2 id="sjablonen">${table.templates}</h2>${
    shown.length < templates.length &&
    html`<p class="lead">${pages.mostTemplates(shown.length, templates.length)}</p>`
  }<div class="scroll" tabindex="0" role="group" aria-labelledby="sjablonen"><table class="groups-wide"><thead><tr><th scope="col">${pages.template}</th>${heading(table.files)}${heading(table.copies)}${heading(table.share)}</tr></thead><tbody>${shown.map(
    ({ file, files, copies, meets }) =>
      html`<tr><th scope="row">${file}</th><td class="value">${shownCount(files, messages)}</td><td class="value">${shownCount(copies, messages)}</td><td class="value">${meets === undefined ? '-' : percent(meets)}</td></tr>`,
  )}</tbody></table></div></section>`;
}

/** Why files have no verdict, the commonest reason first. */
export function notJudgedSection(
  { notJudged }: Pick<InventoryTotals, 'notJudged'>,
  messages: Messages,
): Html | false {
  const { pages, reasons } = messages.inventory;
  const all = Object.entries(notJudged).toSorted(([, a], [, b]) => b - a);
  return (
    all.length > 0 &&
    html`<section class="tile" aria-labelledby="niet-beoordeeld"><h2 id="niet-beoordeeld">${pages.notJudged}</h2><p class="lead">${pages.notJudgedLead}</p><ul class="plain">${all.map(
      ([reason, number]) => html`<li>${shownCount(number, messages)} × ${reasons(reason)}</li>`,
    )}</ul></section>`
  );
}

/** What a reader must know to weigh the page. */
export function aboutPage(
  messages: Messages,
  made?: { readonly norm: Norm; readonly helder: string },
): Html {
  const { html: says, report, config } = messages;
  const changes = made?.norm.changes ?? [];
  return html`<footer class="about"><h2>${says.about}</h2><p>${report.whatTheNormIs}</p>${
    changes.length > 0 &&
    html`<p>${config.ownNorm}</p><ul>${changes.map((change) => html`<li>${shownChangeOf(change, messages)}</li>`)}</ul>`
  }${
    made &&
    html`<p class="made">${says.madeWith(made.helder)} ${report.norm(made.norm.id, made.norm.version)}.</p>`
  }</footer>`;
}

import type { TrendPoint } from '../../../inventory/trend.ts';
import type { Messages } from '../../../messages/messages.ts';
import { capitalised } from '../../../messages/phrases.ts';
import { shownCount } from '../../format-value.ts';
import { type Html, html } from '../../html/markup.ts';
import { page } from '../../html/page.ts';
import { trendChart } from '../chart.ts';
import type { TrendFormat } from '../format.ts';
import { percent, percentBeside, range } from '../percent.ts';
import { aboutPage } from './parts.ts';

function row(point: TrendPoint, target: number, messages: Messages): Html {
  const { name, date, share, byCopies, files, notJudged, otherYardstick } = point;
  const shown = share ? percentBeside(target, share.share, messages.decimalMark) : '-';
  return html`<tr><th scope="row">${name}${otherYardstick.length > 0 && '*'}</th><td class="value"><strong>${shown}</strong></td><td class="value">${share && range(share)}</td><td class="value">${shownCount(share?.judged ?? 0, messages)}</td><td class="value">${byCopies && percent(byCopies.share)}</td><td class="value">${shownCount(files, messages)}</td><td class="value">${shownCount(notJudged, messages)}</td><td>${date}</td></tr>`;
}

/** Which measurements cannot be compared with the last one, and why; nothing where all can. */
export function otherYardstickNote(
  points: readonly TrendPoint[],
  messages: Messages,
): string | undefined {
  const others = points.filter(({ otherYardstick }) => otherYardstick.length > 0);
  if (others.length === 0) return undefined;
  return messages.inventory.otherYardstick(
    others.map(({ name }) => name),
    [...new Set(others.flatMap(({ otherYardstick }) => otherYardstick))],
  );
}

/** All measurements against the target, as a page. */
export const trendPage: TrendFormat = {
  extension: 'html',
  render: (trend, { messages }) => {
    const { pages, table, columns, target: targetOf } = messages.inventory;
    const { points, target } = trend;
    const note = otherYardstickNote(points, messages);
    const heading = (name: string) => html`<th scope="col" class="value">${capitalised(name)}</th>`;
    return page({
      title: pages.trendTitle,
      content: html`<main class="overview"><section class="share" aria-labelledby="verloop"><h1 id="verloop">${pages.trendTitle}</h1><p class="certainty">${targetOf(percent(target.share), target.by)}</p><div class="scroll" tabindex="0" role="group" aria-labelledby="verloop">${trendChart(trend, messages)}</div><p class="lead">${pages.howChart}</p>${note !== undefined && html`<p class="warning">${note}</p>`}</section><section class="tile" aria-labelledby="cijfers"><h2 id="cijfers">${messages.sheets.names.totals}</h2><div class="scroll" tabindex="0" role="group" aria-labelledby="cijfers"><table class="groups-wide"><thead><tr><th scope="col">${pages.period}</th>${heading(table.share)}${heading(columns.between)}${heading(columns.letters)}${heading(table.shareOfCopies)}${heading(table.files)}${heading(messages.notJudged)}<th scope="col">${pages.measured}</th></tr></thead><tbody>${points.map((point) => row(point, target.share, messages))}</tbody></table></div></section></main>
${aboutPage(messages)}`,
      many: true,
      look: 'inventory',
      messages,
    });
  },
};

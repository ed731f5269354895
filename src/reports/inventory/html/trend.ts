import type { TrendPoint } from '../../../inventory/trend.ts';
import type { Messages } from '../../../messages/messages.ts';
import { capitalised } from '../../../messages/phrases.ts';
import { shownCount } from '../../format-value.ts';
import { type Html, html } from '../../html/markup.ts';
import { page } from '../../html/page.ts';
import { trendChart } from '../chart.ts';
import type { TrendFormat } from '../format.ts';
import { percent, percentBeside, range } from '../percent.ts';
import { markedName, trendNotes } from '../trend-notes.ts';
import { aboutPage } from './parts.ts';

function row(point: TrendPoint, target: number, messages: Messages): Html {
  const { date, share, byCopies, files, notJudged } = point;
  const shown = share ? percentBeside(target, share.share, messages.decimalMark) : '-';
  return html`<tr><th scope="row">${markedName(point)}</th><td class="value"><strong>${shown}</strong></td><td class="value">${share && range(share)}</td><td class="value">${shownCount(share?.judged ?? 0, messages)}</td><td class="value">${byCopies && percent(byCopies.share)}</td><td class="value">${shownCount(files, messages)}</td><td class="value">${shownCount(notJudged, messages)}</td><td>${date}</td></tr>`;
}

/** All measurements against the target, as a page. */
export const trendPage: TrendFormat = {
  extension: 'html',
  render: (trend, { messages }) => {
    const { pages, table, columns, target: targetOf } = messages.inventory;
    const { points, target } = trend;
    const heading = (name: string) => html`<th scope="col" class="value">${capitalised(name)}</th>`;
    return page({
      title: pages.trendTitle,
      content: html`<main class="overview"><section class="share" aria-labelledby="verloop"><h1 id="verloop">${pages.trendTitle}</h1><p class="certainty">${targetOf(percent(target.share), target.by)}</p><div class="scroll" tabindex="0" role="group" aria-labelledby="verloop">${trendChart(trend, messages)}</div><p class="lead">${pages.howChart}</p>${trendNotes(points, messages).map((note) => html`<p class="warning">${note}</p>`)}</section><section class="tile" aria-labelledby="cijfers"><h2 id="cijfers">${messages.sheets.names.totals}</h2><div class="scroll" tabindex="0" role="group" aria-labelledby="cijfers"><table class="groups-wide"><thead><tr><th scope="col">${pages.period}</th>${heading(table.share)}${heading(columns.between)}${heading(columns.letters)}${heading(table.shareOfCopies)}${heading(table.files)}${heading(messages.notJudged)}<th scope="col">${pages.measured}</th></tr></thead><tbody>${points.map((point) => row(point, target.share, messages))}</tbody></table></div></section></main>
${aboutPage(messages)}`,
      many: true,
      look: 'inventory',
      messages,
    });
  },
};

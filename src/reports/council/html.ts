import type { CouncilSummary } from '../../inventory/council.ts';
import type { Messages } from '../../messages/messages.ts';
import { type Html, html } from '../html/markup.ts';
import { page } from '../html/page.ts';
import { trendChart } from '../inventory/chart.ts';
import { intervalBar } from '../inventory/html/bars.ts';
import { percent, range } from '../inventory/percent.ts';
import { markedName } from '../inventory/trend-notes.ts';
import { councilText, type RankedList, type Section, shownTrend } from './text.ts';

const paragraphsOf = ({ paragraphs }: Pick<Section, 'paragraphs'>): Html[] =>
  paragraphs.map((paragraph) => html`<p>${paragraph}</p>`);

const ranked = ({ heading, items }: RankedList, target: number): Html =>
  html`<div class="ranked"><h3>${heading}</h3><ol>${items.map(
    ({ name, figure, size, group }) =>
      html`<li><span class="name">${name}</span><span class="number">${figure}</span>${intervalBar(group.share.share, group.share, target)}<span class="faint">${size}</span></li>`,
  )}</ol></div>`;

/** The figures of the chart, for who cannot see it; all of them are on the page of the trend. */
function trendFigures(summary: CouncilSummary, messages: Messages): Html {
  const { points } = shownTrend(summary);
  const { council: words, columns } = messages.inventory;
  return html`<table class="unseen"><caption>${words.progress}</caption><thead><tr><th scope="col">${words.period}</th><th scope="col">${columns.meets}</th><th scope="col">${columns.between}</th></tr></thead><tbody>${points.map(
    (point) =>
      html`<tr><th scope="row">${markedName(point)}</th><td>${point.share ? percent(point.share.share) : '-'}</td><td>${point.share && range(point.share)}</td></tr>`,
  )}</tbody></table>`;
}

/** The page for the council: on paper it is one side of A4. */
export function renderHtml(summary: CouncilSummary, messages: Messages): string {
  const text = councilText(summary, messages);
  const { target, totals } = summary;
  const { byLetter } = totals;
  return page({
    title: `${text.title} ${text.subtitle}`,
    content: html`<main class="sheet"><header><h1>${text.title}</h1><p class="subtitle">${text.subtitle}</p></header><section class="headline">${
      text.figure &&
      html`<p class="figure"><span class="big">${text.figure.share}</span> <span class="of">${text.figure.says}</span></p>`
    }<div>${byLetter && intervalBar(byLetter.share, byLetter, target.share)}${text.summary.map((line) => html`<p>${line}</p>`)}</div></section><section><h2>${text.progress.heading}</h2>${paragraphsOf(text.progress)}<div class="scroll" tabindex="0" role="region" aria-label="${text.progress.heading}">${trendChart(shownTrend(summary), messages)}${trendFigures(summary, messages)}</div></section><section><h2>${text.groups.heading}</h2><div class="pair">${text.groups.lists.map((list) => ranked(list, target.share))}</div>${paragraphsOf(text.groups)}<p class="reading-bars faint">${messages.inventory.pages.howBars}</p></section><div class="explained">${text.sections.map(
      (section) => html`<section><h2>${section.heading}</h2>${paragraphsOf(section)}</section>`,
    )}</div><footer class="faint">${text.made}</footer></main>`,
    many: false,
    look: 'council',
    messages,
  });
}

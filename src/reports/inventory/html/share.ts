import type { Inventory } from '../../../inventory/inventory.ts';
import type { Messages } from '../../../messages/messages.ts';
import { type Html, html } from '../../html/markup.ts';
import { copiesText } from '../copies-text.ts';
import { percent, percentBeside } from '../percent.ts';
import { intervalBar } from './bars.ts';

/** The share that meets the norm, with its certainty, beside the target. */
export function shareSection(
  { totals, target, sample, brokenOff }: Omit<Inventory, 'rows'>,
  messages: Messages,
): Html {
  const { inventory: words, decimalMark } = messages;
  const { byLetter, byCopies, files, letters, copies, uncertain } = totals;
  const figure =
    byLetter &&
    html`<p class="figure"><span class="big">${percentBeside(target.share, byLetter.share, decimalMark)}</span> <span class="of">${messages.html.shareOf(byLetter.judged)}</span></p>${intervalBar(byLetter.share, byLetter, target.share)}<p class="certainty">${words.pages.certainty(percent(byLetter.low), percent(byLetter.high))} ${words.target(percent(target.share), target.by)}</p>${uncertain && html`<p class="warning">${words.few(byLetter.judged)}</p>`}`;
  return html`<section class="share" aria-labelledby="aandeel"><h1 id="aandeel">${words.pages.title(files)}</h1>${
    brokenOff && html`<p class="warning">${words.brokenOff(brokenOff.done, brokenOff.files)}</p>`
  }${figure ?? html`<p>${messages.html.noneJudged}</p>`}<p>${
    sample
      ? `${words.sample(sample.drawn, sample.from)} ${words.sampleCounts}`
      : words.size(files, letters)
  }${
    byCopies && copies > letters && ` ${copiesText(byCopies, sample !== undefined, messages)}`
  }</p>${byLetter && html`<p class="lead">${words.pages.howBars}</p>`}</section>`;
}

import type { Grouping, GroupTotals } from '../../../inventory/shares.ts';
import type { Messages } from '../../../messages/messages.ts';
import { capitalised } from '../../../messages/phrases.ts';
import { shownCount } from '../../format-value.ts';
import { type Html, html } from '../../html/markup.ts';
import { inReadingOrder } from '../group-order.ts';
import { percentBeside, range } from '../percent.ts';
import { intervalBar } from './bars.ts';

function row(
  [name, { byLetter, uncertain }]: readonly [string, GroupTotals],
  target: number,
  messages: Messages,
): Html {
  const { inventory, decimalMark } = messages;
  const head = html`<th scope="row">${name || inventory.unlabelled}${byLetter && uncertain && html` <span class="tip">${inventory.uncertain}</span>`}</th>`;
  if (!byLetter)
    return html`<tr>${head}<td class="value">-</td><td></td><td></td><td class="value">0</td></tr>`;
  return html`<tr>${head}<td class="value"><strong>${percentBeside(target, byLetter.share, decimalMark)}</strong></td><td class="bar-cell">${intervalBar(byLetter.share, byLetter, target)}</td><td class="value">${range(byLetter)}</td><td class="value">${shownCount(byLetter.judged, messages)}</td></tr>`;
}

/** The share of each group of one label; nothing where there is one group. */
export function groupSection(
  grouping: Grouping,
  groups: Readonly<Record<string, GroupTotals>>,
  target: number,
  messages: Messages,
): Html | false {
  const words = messages.inventory;
  const all = inReadingOrder(grouping, groups);
  if (all.length < 2) return false;
  const id = `per-${grouping}`;
  return html`<section class="tile" aria-labelledby="${id}"><h2 id="${id}">${words.groupings[grouping]}</h2><div class="scroll" tabindex="0" role="group" aria-labelledby="${id}"><table class="groups-wide"><thead><tr><th scope="col">${words.groupings[grouping]}</th><th scope="col" class="value">${capitalised(words.columns.meets)}</th><td></td><th scope="col" class="value">${capitalised(words.columns.between)}</th><th scope="col" class="value">${capitalised(words.columns.letters)}</th></tr></thead><tbody>${all.map((group) => row(group, target, messages))}</tbody></table></div></section>`;
}

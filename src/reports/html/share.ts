import type { Totals } from '../../inventory/totals.ts';
import type { Messages } from '../../messages/messages.ts';
import { TARGET_SHARE } from '../../norm/target.ts';
import { formatValue, shownCount } from '../format-value.ts';
import type { Standing } from '../standing.ts';
import { shareBar, totalsBar } from './bars.ts';
import { type Html, html } from './markup.ts';
import { bareSign } from './sign.ts';

/** Leaves a whole number whole after a multiplication. */
const ROUNDING = 1e-9;

/** How many letters more must meet the norm for the target. */
export const lettersToGo = ({ letters, meets, notJudged }: Totals): number =>
  Math.max(0, Math.ceil((letters - notJudged) * TARGET_SHARE - ROUNDING) - meets);

/**
 * A share in whole per cents, as a person reads it; with a decimal, rounded down, where it would
 * otherwise seem to reach the target.
 */
export function shownShare(share: number, messages: Messages): string {
  const whole = Math.round(share * 100) / 100;
  const honest =
    whole >= TARGET_SHARE && share < TARGET_SHARE ? Math.floor(share * 1000) / 1000 : whole;
  return formatValue(honest, 'share', messages);
}

/** How many letters do how well, as one bar with its legend. */
function parts(totals: Totals, messages: Messages): Html {
  const { html: says } = messages;
  const standings: readonly Standing[] = ['meets', 'nearly', 'fails', 'not-judged'];
  const numberOf = (standing: Standing) =>
    standing === 'not-judged' ? totals.notJudged : totals[standing];
  const shown = standings.filter((standing) => numberOf(standing) > 0);
  return html`${totalsBar(totals)}<ul class="parts-legend">${shown.map(
    (standing) =>
      html`<li>${bareSign(standing)} <strong>${shownCount(numberOf(standing), messages)}</strong> ${says.outcome(standing, numberOf(standing))}</li>`,
  )}</ul>`;
}

/** The share of letters on B1 beside the target. */
export function share(totals: Totals, messages: Messages): Html {
  const { html: says } = messages;
  const judged = totals.letters - totals.notJudged;
  const target = formatValue(TARGET_SHARE, 'share', messages);
  const head = html`<h1 id="aandeel">${says.titleMany(totals.letters)}</h1>`;
  if (totals.shareMeets === undefined) {
    return html`<section class="share" aria-labelledby="aandeel">${head}<p>${says.noneJudged}</p>${parts(totals, messages)}</section>`;
  }
  const shown = shownShare(totals.shareMeets, messages);
  return html`<section class="share" aria-labelledby="aandeel">${head}<p class="figure"><span class="big">${shown}</span> <span class="of">${says.shareOf(judged)}</span></p><div class="target">${shareBar(totals.shareMeets, 'aim', TARGET_SHARE)}<p class="target-label"><span>${says.target(target)}</span></p></div><p class="to-go">${says.toGo(lettersToGo(totals))}</p>${parts(totals, messages)}</section>`;
}

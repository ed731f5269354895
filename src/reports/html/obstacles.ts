import type { Obstacle } from '../../inventory/obstacles.ts';
import type { Messages } from '../../messages/messages.ts';
import { capitalised } from '../../messages/phrases.ts';
import { formatValue, nameOf, shownLimitOf } from '../format-value.ts';
import { shareBar } from './bars.ts';
import { type Html, html } from './markup.ts';

const inPercent = (share: number, messages: Messages): string =>
  formatValue(Math.round(share * 100) / 100, 'share', messages);

/**
 * What keeps letters from meeting the norm, the commonest first.
 *
 * @param judged letters with a verdict, at least 1
 */
export function obstacles(all: readonly Obstacle[], judged: number, messages: Messages): Html {
  const { html: says } = messages;
  return html`<section class="tile" aria-labelledby="struikelblokken"><h2 id="struikelblokken">${says.obstacles}</h2><p class="lead">${says.obstaclesLead}</p><ol class="bars">${all.map(
    ({ criterion, letters }) => {
      const limit = shownLimitOf(criterion, messages);
      return html`<li><span class="name">${capitalised(nameOf(criterion, messages))} <span class="faint">${limit}</span></span><span class="number">${inPercent(letters / judged, messages)}</span>${shareBar(letters / judged, 'missed')}</li>`;
    },
  )}</ol></section>`;
}

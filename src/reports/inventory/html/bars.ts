import type { Interval } from '../../../inventory/wilson.ts';
import { percent, upright } from '../../html/bars.ts';
import { type Html, html } from '../../html/markup.ts';

/** A share with the interval that it may lie in and the share that is aimed at; all 0..1. */
export function intervalBar(share: number, { low, high }: Interval, target: number): Html {
  const line = (look: string) =>
    html`<line class="${look}" x1="${percent(low)}" x2="${percent(high)}" y1="50%" y2="50%"/>`;
  return html`<svg class="bar aim" aria-hidden="true"><rect class="track" width="100%" height="100%"/><rect class="fill" width="${percent(share)}" height="100%"/>${line('interval-edge')}${line('interval')}${upright(target)}</svg>`;
}

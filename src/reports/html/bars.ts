import type { Distribution } from '../../inventory/distribution.ts';
import type { Totals } from '../../inventory/totals.ts';
import type { CriterionResult } from '../../norm/verdict.ts';
import { type Html, html } from './markup.ts';

/*
 * Drawings are SVG with sizes in per cent: a strict content security policy forbids styles on
 * elements, and unlike backgrounds SVG is printed. What a drawing shows stands beside it in words.
 */

/** A length in per cent, with as many digits as a screen can show. */
export const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

/** Where the limit stands in a bar: in the middle, so that the limits of all bars form one line. */
const LIMIT_AT = 0.5;

/** A value as part of a bar that ends at twice the limit. */
function partOfBar(value: number, limit: number): number {
  if (limit > 0) return (value / limit) * LIMIT_AT;
  return value > 0 ? 1 : 0;
}

/** An upright line at a share of the width, with an edge that keeps it apart from what it crosses. */
export function upright(share: number): Html {
  const x = percent(share);
  return html`<line class="limit-edge" x1="${x}" x2="${x}" y1="0" y2="100%"/><line class="limit" x1="${x}" x2="${x}" y1="0" y2="100%"/>`;
}

/** A value beside its limit; what is more than twice the limit runs off the bar, with an arrow. */
export function criterionBar({ value = 0, limit, nearLimit, outcome }: CriterionResult): Html {
  const part = partOfBar(value, limit);
  const near = Math.min(partOfBar(nearLimit, limit), 1) - LIMIT_AT;
  return html`<svg class="bar" aria-hidden="true"><rect class="track" width="100%" height="100%"/><rect class="near" x="${percent(LIMIT_AT)}" width="${percent(Math.max(near, 0))}" height="100%"/><rect class="fill ${outcome}" y="25%" width="${percent(Math.min(part, 1))}" height="50%"/>${upright(LIMIT_AT)}${
    part > 1 &&
    html`<svg class="beyond" x="100%" width="1" height="100%" overflow="visible"><path d="M-12 1 l5 6 -5 6 M-6 1 l5 6 -5 6"/></svg>`
  }</svg>`;
}

/** A share, 0..1; with a line at the share that is aimed at where there is one. */
export const shareBar = (share: number, look: string, target?: number): Html =>
  html`<svg class="bar ${look}" aria-hidden="true"><rect class="track" width="100%" height="100%"/><rect class="fill" width="${percent(share)}" height="100%"/>${
    target !== undefined && upright(target)
  }</svg>`;

/** How many letters do how well, as parts of one bar. */
export function totalsBar({ letters, meets, nearly, fails, notJudged }: Totals): Html {
  let from = 0;
  const part = (number: number, look: string): Html => {
    const x = from / letters;
    from += number;
    return html`<rect class="${look}" x="${percent(x)}" width="${percent(number / letters)}" height="100%"/>`;
  };
  return html`<svg class="bar parts" aria-hidden="true">${[
    part(meets, 'meets'),
    part(nearly, 'nearly'),
    part(fails, 'fails'),
    part(notJudged, 'not-judged'),
  ]}</svg>`;
}

/** Room above the highest column for the number on it, as part of the height. */
const HEADROOM = 0.16;

/**
 * Columns of a distribution, with the number of letters on each.
 *
 * @param shown writes a number of letters
 * @param beyond the first bin beyond the limit; all are within where it is left out
 */
export function columns(
  { bins }: Distribution,
  shown: (number: number) => string,
  beyond?: number,
): Html {
  const most = Math.max(1, ...bins);
  const step = 1 / bins.length;
  const drawn = bins.map((number, at) => {
    const height = (number / most) * (1 - HEADROOM);
    const look = beyond !== undefined && at >= beyond ? 'beyond' : 'within';
    return html`<rect class="column ${look}" x="${percent(at * step + step * 0.08)}" y="${percent(1 - height)}" width="${percent(step * 0.84)}" height="${percent(height)}"/>${
      number > 0 &&
      html`<text x="${percent((at + 0.5) * step)}" y="${percent(1 - height)}" dy="-3">${shown(number)}</text>`
    }`;
  });
  return html`<svg class="columns" aria-hidden="true">${drawn}<line class="floor" x1="0" x2="100%" y1="100%" y2="100%"/>${beyond !== undefined && upright(beyond * step)}</svg>`;
}

import { type Distribution, distributionOf } from '../../inventory/distribution.ts';
import type { JudgedLetter } from '../../letter/assess.ts';
import type { Messages } from '../../messages/messages.ts';
import { capitalised } from '../../messages/phrases.ts';
import type { Criterion, Norm } from '../../norm/norm.ts';
import { formatValue, nameOf, shownCount, unitOf } from '../format-value.ts';
import { columns } from './bars.ts';
import { type Html, html } from './markup.ts';

/** Points of difficulty in a column, and columns: few letters have more than 120 points. */
const DIFFICULTY_WIDTH = 10;
const DIFFICULTY_BINS = 13;

/** As many columns up to the limit as beyond it, so that the limits of all charts lie in the middle. */
const BINS_TO_LIMIT = 5;

const valuesOf = (letters: readonly JudgedLetter[], measure: string): number[] =>
  letters.flatMap(({ measures }) => measures[measure] ?? []);

/** A chart with what it shows in words: the middle letter, and the numbers for who cannot see them. */
function chart(
  name: string,
  measure: string,
  distribution: Distribution,
  messages: Messages,
  criterion?: Criterion,
): Html {
  const { html: says } = messages;
  const shown = (value: number) => formatValue(value, unitOf(measure), messages);
  const { bins, width, median } = distribution;
  const end = width * (bins.length - 1);
  const numbers = bins.map((number, at) => ({
    number,
    range:
      at === bins.length - 1
        ? says.moreThan(shown(end))
        : says.upTo(shown(width * at), shown(width * (at + 1))),
  }));
  return html`<figure class="chart"><figcaption><strong>${name}</strong>${
    median !== undefined && html` <span class="faint">${says.median(shown(median))}</span>`
  }</figcaption>${columns(distribution, (number) => shownCount(number, messages), criterion && BINS_TO_LIMIT)}<div class="axis" aria-hidden="true"><span>0</span>${
    criterion && html`<span class="axis-limit">${says.norm} ${shown(criterion.limit)}</span>`
  }<span>${shown(end)}+</span></div><ul class="unseen">${numbers
    .filter(({ number }) => number > 0)
    .map(({ number, range }) => html`<li>${says.inRange(range, number)}</li>`)}</ul></figure>`;
}

/** How the letters lie: their difficulty, and each criterion that decides. */
export function distributions(
  letters: readonly JudgedLetter[],
  norm: Norm,
  messages: Messages,
): Html {
  const { html: says } = messages;
  const difficulty = distributionOf(
    valuesOf(letters, 'difficulty'),
    DIFFICULTY_WIDTH,
    DIFFICULTY_BINS,
  );
  const charts = norm.criteria
    .filter(({ weight, limit }) => weight === 'must' && limit > 0)
    .map((criterion) => {
      const { measure, limit } = criterion;
      const values = valuesOf(letters, measure);
      const distribution = distributionOf(values, limit / BINS_TO_LIMIT, 2 * BINS_TO_LIMIT);
      return chart(
        capitalised(nameOf(criterion, messages)),
        measure,
        distribution,
        messages,
        criterion,
      );
    });
  return html`<section class="distributions" aria-labelledby="spreiding"><h2 id="spreiding">${says.distributions}</h2><p class="lead">${says.distributionsLead}</p><div class="charts">${chart(capitalised(messages.measures.difficulty), 'difficulty', difficulty, messages)}${charts}</div></section>`;
}

import { periodIn } from '../../inventory/period.ts';
import { isComparable, type Trend, type TrendPoint } from '../../inventory/trend.ts';
import type { Messages } from '../../messages/messages.ts';
import { chartStyle } from '../html/assets.ts';
import { asIs, type Html, html } from '../html/markup.ts';
import type { TrendFormat } from './format.ts';
import { percent, percentBeside, range } from './percent.ts';
import { markedName, trendNotes } from './trend-notes.ts';

/** Sizes in the units of the drawing; a page makes it as wide as there is room. */
const WIDTH = 760;
const HEIGHT = 320;
const LEFT = 52;
const RIGHT = 96;
const TOP = 30;
const BOTTOM = 34;
const CAP = 8;
const POINT = 5;

/** So many names fit below the chart. */
const MOST_NAMES = 10;

const GRID = [0, 0.2, 0.4, 0.6, 0.8, 1];

const size = (number: number): string => String(Number(number.toFixed(1)));

const heightOf = (share: number): number => TOP + (1 - share) * (HEIGHT - TOP - BOTTOM);

/** So many of a kind of period are in a year. */
const IN_A_YEAR = { year: 1, quarter: 4, month: 12 } as const;

/** Periods as numbers that count on over the years, where all are of one kind and none is twice. */
function periodNumbers(points: readonly TrendPoint[]): number[] | undefined {
  const periods = points.flatMap(({ name }) => periodIn(name) ?? []);
  const kind = periods[0]?.kind;
  if (kind === undefined || kind === 'day') return undefined;
  const numbers = periods.flatMap((period) =>
    period.kind === kind ? [period.year * IN_A_YEAR[kind] + period.number] : [],
  );
  return new Set(numbers).size === points.length ? numbers : undefined;
}

/**
 * Where points stand from left to right: by their year, quarter or month where all are named by
 * one, so that one that was not measured leaves a gap; else one after the other.
 */
function placesOf(points: readonly TrendPoint[]): number[] {
  const steps = periodNumbers(points) ?? points.map((_, at) => at);
  const first = Math.min(...steps);
  const span = Math.max(...steps) - first;
  const room = WIDTH - LEFT - RIGHT;
  // Half a step at both sides keeps the points off the edges.
  return steps.map((step) => LEFT + (room * (step - first + 0.5)) / (span + 1));
}

interface Placed extends TrendPoint {
  readonly x: number;
  /** Whether its name and figure are shown. */
  readonly named: boolean;
}

function placed(points: readonly TrendPoint[]): Placed[] {
  const places = placesOf(points);
  const each = Math.ceil(points.length / MOST_NAMES);
  return points.map((point, at) => ({
    ...point,
    x: places[at] ?? LEFT,
    // Counted from the last, which is the one that matters.
    named: (points.length - 1 - at) % each === 0,
  }));
}

const isOther = (point: TrendPoint): boolean => !isComparable(point);

function whisker({ x, share }: Placed): Html | false {
  if (!share) return false;
  const [high, low] = [size(heightOf(share.high)), size(heightOf(share.low))];
  const [from, to, middle] = [size(x - CAP), size(x + CAP), size(x)];
  return html`<path class="chart-whisker" d="M${from} ${high}H${to}M${middle} ${high}V${low}M${from} ${low}H${to}"/>`;
}

/** A point: round where it may be compared with the last, else an open diamond. */
function mark(point: Placed): Html | false {
  const { x, share } = point;
  if (!share) return false;
  const y = heightOf(share.share);
  return isOther(point)
    ? html`<path class="chart-point other" d="M${size(x)} ${size(y - POINT)}l${POINT} ${POINT} -${POINT} ${POINT} -${POINT} -${POINT}z"/>`
    : html`<circle class="chart-point" cx="${size(x)}" cy="${size(y)}" r="${POINT}"/>`;
}

function labels(point: Placed, target: number, { decimalMark }: Messages): Html | false {
  if (!point.named) return false;
  const { x, share } = point;
  const look = isOther(point) ? 'chart-figure other' : 'chart-figure';
  return html`<text x="${size(x)}" y="${HEIGHT - 10}" text-anchor="middle">${markedName(point)}</text>${
    share &&
    html`<text class="${look}" x="${size(x)}" y="${size(heightOf(share.high) - 7)}" text-anchor="middle">${percentBeside(target, share.share, decimalMark)}</text>`
  }`;
}

/** What the chart shows, without the element around it. */
function drawing({ target, points }: Trend, messages: Messages): Html {
  const all = placed(points);
  const joined = all.flatMap((point) =>
    point.share && !isOther(point) ? [`${size(point.x)},${size(heightOf(point.share.share))}`] : [],
  );
  const end = WIDTH - RIGHT;
  const goal = size(heightOf(target.share));
  const pieces = [
    ...GRID.map(
      (share) =>
        html`<line class="chart-grid" x1="${LEFT}" x2="${end}" y1="${size(heightOf(share))}" y2="${size(heightOf(share))}"/><text x="${LEFT - 8}" y="${size(heightOf(share) + 4)}" text-anchor="end">${percent(share)}</text>`,
    ),
    html`<line class="chart-target" x1="${LEFT}" x2="${end}" y1="${goal}" y2="${goal}"/><text class="chart-target-label" x="${end + 8}" y="${size(heightOf(target.share) + 4)}">${messages.html.target(percent(target.share))}</text>`,
    ...(joined.length > 1
      ? [html`<polyline class="chart-line" points="${joined.join(' ')}"/>`]
      : []),
    ...all.map((point) => html`${whisker(point)}${mark(point)}`),
    ...all.map((point) => html`${labels(point, target.share, messages)}`),
  ];
  return html`${pieces}`;
}

/** The chart as part of a page, which says the same in a table. */
export const trendChart = (trend: Trend, messages: Messages): Html =>
  html`<svg class="trend-chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">${drawing(trend, messages)}</svg>`;

/** What the chart shows, in words. */
function description({ target, points }: Trend, messages: Messages): string {
  const words = messages.inventory;
  const each = points.map((point) => {
    const { share } = point;
    const figure = share ? `${percent(share.share)} (${range(share)})` : messages.notJudged;
    return `${markedName(point)}: ${figure}`;
  });
  return [
    words.target(percent(target.share), target.by),
    `${each.join('; ')}.`,
    ...trendNotes(points, messages),
  ].join(' ');
}

/** The chart as a drawing that stands by itself. */
export const svg: TrendFormat = {
  extension: 'svg',
  render: (trend, { messages }) =>
    `${
      html`<svg xmlns="http://www.w3.org/2000/svg" class="trend-chart" lang="${messages.language}" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-labelledby="title description"><title id="title">${messages.inventory.pages.trendTitle}</title><desc id="description">${description(trend, messages)}</desc><style>${asIs(chartStyle().text)}</style><rect class="chart-ground" width="${WIDTH}" height="${HEIGHT}"/>${drawing(trend, messages)}</svg>`
        .markup
    }\n`,
};

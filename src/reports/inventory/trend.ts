import type { Trend, TrendPoint } from '../../inventory/trend.ts';
import { bar } from '../terminal/bar.ts';
import { plainReport } from '../terminal/plain.ts';
import { themeFor } from '../terminal/theme.ts';
import { wrap } from '../terminal/wrap.ts';
import { svg } from './chart.ts';
import type { InventoryContext, TrendFormat } from './format.ts';
import { trendPage } from './html/trend.ts';
import { percent, percentBeside, range } from './percent.ts';
import { markedName, trendNotes } from './trend-notes.ts';

/** Goes up when a reader of a trend as JSON would have to change. */
const TREND_SCHEMA = 'helder-trend/1';

/** Width of the bars, in columns. */
const BAR = 40;

/** Each measurement as a line with its bar. */
export function trendLines(
  { target, points }: Trend,
  { messages, terminal }: InventoryContext,
): string[] {
  const width = Math.max(...points.map(({ name }) => name.length + 1));
  return points.map((point: TrendPoint) => {
    const { share } = point;
    const marked = markedName(point).padEnd(width);
    if (!share) return `${marked}  ${messages.notJudged}`;
    return `${marked}  ${bar(share.share, target.share, BAR, terminal.unicode)}  ${percentBeside(target.share, share.share, messages.decimalMark).padStart(4)}  ${range(share)}`;
  });
}

function renderTerminal(trend: Trend, context: InventoryContext): string {
  const { messages, terminal } = context;
  const { target, points } = trend;
  const theme = themeFor(terminal);
  const lines = [
    ...wrap(messages.inventory.target(percent(target.share), target.by), theme.columns),
    '',
    ...trendLines(trend, context),
    '',
    ...trendNotes(points, messages).flatMap((note) => wrap(note, theme.columns)),
  ];
  return plainReport(`${lines.join('\n').trimEnd()}\n`, terminal.unicode);
}

/** The formats of `helder trend`, by name. */
export const TREND_FORMATS = {
  terminal: { extension: 'txt', render: renderTerminal },
  json: {
    extension: 'json',
    render: (trend) => `${JSON.stringify({ schema: TREND_SCHEMA, ...trend }, null, 2)}\n`,
  },
  html: trendPage,
  svg,
} as const satisfies Readonly<Record<string, TrendFormat>>;

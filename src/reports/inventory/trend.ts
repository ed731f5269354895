import type { Trend, TrendPoint } from '../../inventory/trend.ts';
import { bar } from '../terminal/bar.ts';
import { plainReport } from '../terminal/plain.ts';
import { themeFor } from '../terminal/theme.ts';
import { wrap } from '../terminal/wrap.ts';
import { svg } from './chart.ts';
import type { InventoryContext, TrendFormat } from './format.ts';
import { trendPage } from './html/trend.ts';
import { percent, percentBeside, range } from './percent.ts';

/** Goes up when a reader of a trend as JSON would have to change. */
const TREND_SCHEMA = 'helder-trend/1';

/** Width of the bars, in columns. */
const BAR = 40;

function renderTerminal(
  { target, points }: Trend,
  { messages, terminal }: InventoryContext,
): string {
  const theme = themeFor(terminal);
  const words = messages.inventory;
  const width = Math.max(...points.map(({ name }) => name.length + 1));
  const row = ({ name, share, otherYardstick }: TrendPoint) => {
    const marked = `${name}${otherYardstick.length > 0 ? '*' : ''}`.padEnd(width);
    if (!share) return `${marked}  ${messages.notJudged}`;
    return `${marked}  ${bar(share.share, target.share, BAR, terminal.unicode)}  ${percentBeside(target.share, share.share, messages.decimalMark).padStart(4)}  ${range(share)}`;
  };
  const others = points.filter(({ otherYardstick }) => otherYardstick.length > 0);
  const lines = [
    ...wrap(words.target(percent(target.share), target.by), theme.columns),
    '',
    ...points.map(row),
    '',
    ...(others.length > 0
      ? wrap(
          words.otherYardstick(
            others.map(({ name }) => name),
            [...new Set(others.flatMap(({ otherYardstick }) => otherYardstick))],
          ),
          theme.columns,
        )
      : []),
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

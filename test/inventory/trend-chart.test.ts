import { describe, expect, it } from 'vitest';
import type { TrendPoint } from '../../src/inventory/trend.ts';
import { wilson } from '../../src/inventory/wilson.ts';
import { messagesIn } from '../../src/messages/index.ts';
import { TREND_FORMATS } from '../../src/reports/inventory/trend.ts';

const context = {
  messages: messagesIn('nl'),
  terminal: { columns: 80, color: false, unicode: true, all: false, command: 'helder' },
};

const point = (name: string): TrendPoint => ({
  name,
  date: '2024-07-01',
  edition: 1,
  share: { share: 0.5, judged: 400, ...wilson(0.5, 400) },
  letters: 400,
  files: 410,
  notJudged: 3,
  otherYardstick: [],
});

/** How much further the third of three points stands from the second than the second from the first. */
function stretchOf(names: readonly string[]): number {
  const trend = { target: { share: 0.8, by: '2024-Q4' }, points: names.map(point) };
  const drawn = TREND_FORMATS.svg.render(trend, context);
  const [a = 0, b = 0, c = 0] = [...drawn.matchAll(/<circle[^>]* cx="([\d.]+)"/gu)].map(([, x]) =>
    Number(x),
  );
  return (c - b) / (b - a);
}

describe('the chart of measurements', () => {
  it.each([
    ['quarters', ['2024-Q3', 'Q4-2024', '2025 K3'], 3],
    ['months', ['2024-11', '2024-12', '2025-02'], 2],
    ['years', ['2020', '2021', '2025'], 4],
    ['periods of several kinds', ['2023', '2024-Q1', '2024-Q4'], 1],
    ['a period twice', ['2024-Q1', 'Q1-2024', '2024-Q4'], 1],
    ['other names', ['nulmeting', '2024-Q1', '2024-Q4'], 1],
  ])('leaves room for %s that were not measured where it can', (_, names, stretch) => {
    expect(stretchOf(names)).toBeCloseTo(stretch, 1);
  });
});

import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { inventoryOf } from '../../src/inventory/inventory.ts';
import type { LetterRow } from '../../src/inventory/row.ts';
import type { Trend, TrendPoint } from '../../src/inventory/trend.ts';
import { wilson } from '../../src/inventory/wilson.ts';
import { messagesIn } from '../../src/messages/index.ts';
import { B1 } from '../../src/norm/b1.ts';
import { COMPARISON_FORMATS } from '../../src/reports/inventory/comparison.ts';
import { INVENTORY_FORMATS } from '../../src/reports/inventory/formats.ts';
import { TREND_FORMATS } from '../../src/reports/inventory/trend.ts';
import { rowOf, rowsFrom } from './row-of.ts';

const context = (language: 'nl' | 'en' = 'nl') => ({
  messages: messagesIn(language),
  terminal: { columns: 80, color: false, unicode: true, all: false, command: 'helder' },
});

const rest = {
  norm: B1,
  yardstick: { helder: '1.0.0', norm: 'n', words: 'w', model: 'm', config: 'c' },
  target: { share: 0.8, by: '2024-Q4' },
};

const pageOf = async (rows: readonly LetterRow[], more = {}) =>
  INVENTORY_FORMATS.html.render(
    await inventoryOf(rowsFrom(rows), { ...rest, ...more }),
    context(),
  ) as Promise<string>;

const shareOf = (share: number, judged: number) => ({ share, judged, ...wilson(share, judged) });

const point = (name: string, share: number | undefined, more: Partial<TrendPoint> = {}) => ({
  name,
  date: '2024-07-01',
  edition: 1,
  ...(share !== undefined && { share: shareOf(share, 400) }),
  letters: 400,
  files: 410,
  notJudged: 3,
  otherYardstick: [],
  ...more,
});

const TREND: Trend = {
  target: rest.target,
  points: [
    point('2023-Q4', 0.9, { otherYardstick: ['norm'] }),
    point('2024-Q1', 0.4),
    point('2024-Q2', undefined),
    point('2024-Q3', 0.6),
  ],
};

describe('an inventory as a page', () => {
  const rows = [
    ...Array.from({ length: 30 }, (_, at) =>
      rowOf(`Werk/${at}.md`, at < 12 ? 'meets' : 'fails', { department: 'Werk', copies: 2 }),
    ),
    rowOf('Zorg/<i>.md', 'nearly', { department: 'Zorg & welzijn' }),
    rowOf('Zorg/scan.pdf', 'scan', { department: 'Zorg & welzijn' }),
  ];

  it('has the share with its interval, the groups and why files were not judged', async () => {
    const page = await pageOf(rows);
    expect(page).toContain('<span class="big">39%</span>');
    expect(page).toContain('tussen 24% en 56%');
    expect(page).toContain('Het doel is 80% in 2024-Q4.');
    expect(page).toContain('Zorg &amp; welzijn <span class="tip">onzeker</span>');
    expect(page).toContain('1 × een scan zonder tekst');
    expect(page).toContain('Zorg/&lt;i&gt;.md');
  });

  it('tells of a sample, and of a run that was broken off', async () => {
    expect(await pageOf(rows, { sample: { drawn: 32, from: 900, seed: 1 } })).toContain(
      '32 van de 900',
    );
    expect(await pageOf(rows, { brokenOff: { done: 32, files: 50 } })).toContain('32 van de 50');
  });

  it('keeps to so many letters that a browser can bear, the hardest first, and says so', async () => {
    const many = Array.from({ length: 2100 }, (_, at) => ({
      ...rowOf(`${at}.md`, at < 200 ? 'meets' : 'fails'),
      measures: { difficulty: at / 50 },
    }));
    const page = await pageOf(many);
    expect(page.match(/<tr[^>]* data-standing/gu)).toHaveLength(2000);
    expect(page).toContain('2.000 van de 2.100');
    expect(page.indexOf('2099.md')).toBeLessThan(page.indexOf('2098.md'));
    expect(page).not.toContain('>0.md<');
  });

  it('that measured nothing says so', async () => {
    expect(await pageOf([rowOf('scan.pdf', 'scan')])).toContain('Geen van deze brieven');
  });
});

describe('the trend', () => {
  const svg = TREND_FORMATS.svg.render(TREND, context());

  it('is a drawing of well-formed XML that says in words what it shows', () => {
    const names: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('opentag', ({ name }) => names.push(name));
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(svg).close();
    expect(names[0]).toBe('svg');
    expect(svg).toContain('2024-Q3: 60% (55%–65%)');
    expect(svg).toContain('niet te vergelijken met de laatste meting: 2023-Q4');
  });

  it('joins the points of one yardstick only', () => {
    const [, joined = ''] = /<polyline class="chart-line" points="([^"]+)"/u.exec(svg) ?? [];
    expect(joined.split(' ')).toHaveLength(2);
    expect(svg.match(/<circle class="chart-point"/gu)).toHaveLength(2);
    expect(svg.match(/class="chart-point other"/gu)).toHaveLength(1);
    expect(svg.match(/class="chart-whisker"/gu)).toHaveLength(3);
  });

  it('leaves room for a quarter that was not measured', () => {
    const drawn = TREND_FORMATS.svg.render(
      { ...TREND, points: ['2024-Q1', '2024-Q2', '2024-Q4'].map((name) => point(name, 0.5)) },
      context(),
    );
    const [a = 0, b = 0, c = 0] = [...drawn.matchAll(/<circle[^>]* cx="([\d.]+)"/gu)].map(([, x]) =>
      Number(x),
    );
    expect((c - b) / (b - a)).toBeCloseTo(2, 1);
  });

  it('as a page has the chart with its figures beside it', () => {
    const page = TREND_FORMATS.html.render(TREND, context());
    expect(page).toContain('<svg class="trend-chart"');
    expect(page).toContain('<th scope="row">2023-Q4*</th>');
    expect(page).toContain('55%–65%');
  });
});

describe('a comparison as a page', () => {
  it('says what changed, and which letters', () => {
    const changed = (number: number) =>
      Array.from({ length: number }, (_, at) => ({
        file: `b-${at}.md`,
        was: 'a.md',
        from: 'fails' as const,
        to: 'meets' as const,
      }));
    const page = COMPARISON_FORMATS.html.render(
      {
        from: '2024-Q2',
        to: '2024-Q3',
        comparison: {
          before: shareOf(0.5, 400),
          after: shareOf(0.62, 400),
          change: 0.12,
          interval: { low: 0.05, high: 0.19 },
          turned: { letters: 150, came: 60, ceased: 20, probability: 0.00001 },
          basis: 'all-letters',
          isClear: true,
          improved: changed(600),
          fellBack: [],
          both: 390,
          gone: 10,
          added: 10,
        },
      },
      context(),
    );
    expect(page).toContain('+12 procentpunt');
    expect(page).toContain('groter dan toeval');
    expect(page.match(/heette a\.md/gu)).toHaveLength(500);
    expect(page).toContain('500 van de 600');
    expect(page).not.toContain('achteruit');
  });
});

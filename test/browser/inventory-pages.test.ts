import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSnapshot } from '../../src/inventory/snapshot.ts';
import { messagesIn } from '../../src/messages/index.ts';
import { B1 } from '../../src/norm/b1.ts';
import { normWith } from '../../src/norm/own-norm.ts';
import { INVENTORY_FORMATS } from '../../src/reports/inventory/formats.ts';
import { keep, lettersOf, YARDSTICK } from '../inventory/kept.ts';
import { rowOf } from '../inventory/row-of.ts';
import { runHelder } from '../run-helder.ts';
import { noBrowser } from './browser.ts';
import { pagesInBrowser, violations } from './pages.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'helder-inventaris-'));
const PAGES = ['inventaris', 'verloop', 'verschil', 'raad', 'raad-en'] as const;
const pathOf = (name: string) => join(FOLDER, `${name}.html`);

const KINDS = [
  ['Uitnodiging voor een gesprek', 0.9],
  ['Bevestiging van uw aanvraag', 0.8],
  ['Herinnering om te betalen', 0.7],
  ['Besluit over een vergunning', 0.5],
  ['Beslissing op uw bezwaar', 0.2],
  ['Aanslag gemeentelijke belastingen', 0.4],
] as const;

const rowsOf = (plus: number) => [
  ...KINDS.flatMap(([kind, share], at) =>
    lettersOf(
      { department: at % 2 ? 'Werk' : 'Zorg', kind, date: '2024-05-01', copies: 3 },
      50,
      Math.round(50 * Math.min(1, share + plus)),
    ),
  ),
  ...lettersOf({ department: 'Zorg', kind: 'Folder' }, 4, 4),
  ...['scan', 'nog-een'].map((name) => rowOf(`${name}.pdf`, 'scan')),
];

/** As much as the page for the council ever has to say. */
async function fullest(): Promise<void> {
  const snapshots = join(FOLDER, 'metingen');
  const quarters = [2022, 2023, 2024].flatMap((year) =>
    [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
  );
  for (const [at, name] of quarters.entries()) {
    const yardstick = at < 6 ? { ...YARDSTICK, norm: 'other' } : YARDSTICK;
    const reasons = ['encrypted', 'corrupt', 'too-little-text', 'other-language', 'too-slow'];
    const unread = reasons.map((reason) => ({
      ...rowOf(`${reason}.pdf`, 'scan' as const),
      reason: reason as 'encrypted',
    }));
    const norm = normWith(
      B1,
      B1.criteria.slice(0, 3).map(({ measure, limit }) => ({
        measure,
        limit: limit * 2,
        reason: 'proef',
        owner: 'team Communicatie',
      })),
    );
    await keep(snapshots, name, [...rowsOf((at - 8) / 40), ...unread], {
      yardstick,
      norm,
      sample: { drawn: 310, from: 12_400, seed: 1 },
      missing: 4,
    });
  }
}

describe.skipIf(noBrowser)('the pages of an inventory, in a browser', () => {
  const { open: openFile } = pagesInBrowser();
  const open = (name: string, options?: BrowserContextOptions) => openFile(pathOf(name), options);

  beforeAll(async () => {
    await fullest();
    const run = async (...argv: string[]) => {
      const { code, stderr } = await runHelder(argv, { cwd: FOLDER });
      expect({ code, stderr }).toMatchObject({ code: 0 });
    };
    await run('trend', '-o', pathOf('verloop'));
    await run('compare', '2024-Q3', '2024-Q4', '-o', pathOf('verschil'));
    await run('report', '-o', pathOf('raad'));
    await run('--lang', 'en', 'report', '-o', pathOf('raad-en'));
    const inventory = await readSnapshot(join(FOLDER, 'metingen'), '2024-Q4');
    const page = await INVENTORY_FORMATS.html.render(inventory, {
      messages: messagesIn('nl'),
      terminal: { columns: 80, color: false, unicode: true, all: false, command: 'helder' },
    });
    writeFileSync(pathOf('inventaris'), page as string);
  }, 120_000);

  describe.each([
    ['by day', { colorScheme: 'light' }],
    ['by night', { colorScheme: 'dark' }],
    ['on a small screen', { viewport: { width: 320, height: 640 } }],
  ] as const)('can be used by everybody %s', (_, options) => {
    it.each(PAGES)('%s', async (name) => {
      const page = await open(name, options);
      expect(await violations(page)).toEqual([]);
      const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
      expect(wide).toBe(false);
    });
  });

  it.each(['raad', 'raad-en'])('%s is one side of A4 on paper, however full', async (name) => {
    const page = await open(name);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    // A4 is 595 by 842 points.
    expect(
      pdf.toString('latin1').match(/\/MediaBox \[0 0 59\d(?:\.\d+)? 84\d(?:\.\d+)?\]/gu),
    ).toHaveLength(1);
  });

  it('searches and sorts the letters', async () => {
    const page = await open('inventaris');
    const rows = page.locator('.letters tbody tr:visible');
    await page.getByLabel('Zoek op naam').fill('Folder');
    expect(await rows.count()).toBe(4);
    await page.getByLabel('Zoek op naam').fill('');
    await page.getByRole('button', { name: /^Brief/ }).click();
    const names = await page.locator('.letters tbody th').allInnerTexts();
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'nl')));
  });

  it('joins the findings of one yardstick in the chart, with words beside it', async () => {
    const page = await open('verloop');
    expect(await page.locator('.chart-point.other').count()).toBe(6);
    expect(await page.locator('circle.chart-point').count()).toBe(6);
    expect(await page.locator('.groups-wide tbody tr').count()).toBe(12);
  });
});

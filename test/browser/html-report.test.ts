import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { runHelder } from '../run-helder.ts';
import { noBrowser } from './browser.ts';
import { pagesInBrowser, violations } from './pages.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'helder-html-'));
const ONE = join(FOLDER, 'een.html');
const MANY = join(FOLDER, 'veel.html');

const LETTERS = [
  'afval-nieuwe-dagen.md',
  'jeugdhulp-besluit.docx',
  'kwijtschelding-afgewezen.pdf',
  'parkeervergunning-geweigerd.docx',
  'parkeervergunning-toegekend.docx',
  'woz-aanslag.pdf',
].map((name) => `fixtures/letters/${name}`);

/** A letter that would rather be a page. */
const HOSTILE = `Geachte mevrouw De Boer,

U vroeg ons om <script>document.title = 'gekraakt'</script> en <b onclick="alert(1)">hulp</b>. Wij kijken naar uw vraag. Wij bellen u volgende week op. U hoeft nu niets te doen. Wij hebben uw gegevens al. Hebt u nog vragen? Bel ons dan op 14 0199. Wij helpen u graag verder. U mag ook langskomen bij de balie. Neem dan uw paspoort mee.

Met vriendelijke groet,
`;

/** A function for in the page, from text: the names of a browser are not those of Node. */
const inPage = <Result>(expression: string) =>
  new Function('element', `return ${expression};`) as (element: unknown) => Result;

/** How an element looks, as the browser computed it. */
const styleOf = (element: Locator, property: string, part = ''): Promise<string> =>
  element.evaluate(inPage(`getComputedStyle(element, '${part}').${property}`));

/** Id of the element that has the focus. */
const focused = (page: Page): Promise<string> => page.evaluate('document.activeElement.id');

/** Elements that stick out to the right, for which a person must scroll sideways. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('body *')]
    .filter((element) => document.documentElement.scrollWidth > innerWidth)
    .filter((element) => !element.closest('.scroll') && element.getBoundingClientRect().right > innerWidth + 1)
    .map((element) => element.outerHTML.slice(0, 80))`);

describe.skipIf(noBrowser)('the report as a page, in a browser', () => {
  const { open, takeErrors } = pagesInBrowser();

  beforeAll(async () => {
    const hostile = join(FOLDER, 'vreemd <i>&.txt');
    writeFileSync(hostile, HOSTILE);
    const one = ['check', 'fixtures/letters/woz-aanslag.pdf', '-o', ONE];
    const many = ['check', ...LETTERS, 'fixtures/broken', hostile, '-o', MANY];
    expect((await runHelder(one)).stderr).toContain(ONE);
    expect((await runHelder(many)).stderr).toContain(MANY);
  }, 120_000);

  describe('of one letter', () => {
    it('shows the verdict, the criteria and the letter with its marks', async () => {
      const page = await open(ONE);
      await expect(page.getByRole('heading', { level: 1 }).innerText()).resolves.toContain(
        'woz-aanslag.pdf',
      );
      expect(await page.locator('.verdict').innerText()).toContain('Voldoet niet');
      expect(await page.locator('.criteria tbody tr').count()).toBe(7);
      expect(await page.locator('.paper').innerText()).toContain('Hoogachtend');
      const line = (kind: string) =>
        styleOf(page.locator(`.mark.${kind}`).first(), 'textDecorationStyle');
      expect([await line('word'), await line('sentence')]).toEqual(['wavy', 'solid']);
    });

    it('shows the finding of the words that are clicked, and the page of its rule', async () => {
      const page = await open(ONE);
      const link = page.locator('.paper a', { hasText: /^ingevolge$/ }).first();
      await link.click();
      const finding = page.locator('.finding.current');
      expect(await finding.count()).toBe(1);
      expect(await finding.innerText()).toContain('‘ingevolge’');
      expect(await focused(page)).toContain('brief-1-punt-');
      await finding.getByRole('button').click();
      const rule = page.getByRole('dialog', { name: 'jargon' });
      expect(await rule.isVisible()).toBe(true);
      expect(await rule.innerText()).toContain('Wat kunt u doen?');
      await page.keyboard.press('Escape');
      expect(await rule.isVisible()).toBe(false);
    });

    it('is walked through with the keyboard alone', async () => {
      const page = await open(ONE);
      await page.keyboard.press('Alt+ArrowDown');
      await page.keyboard.press('Alt+ArrowDown');
      expect(await page.locator('.finding.raised .number').innerText()).toBe('2');
      expect(await page.locator('.findings .status').innerText()).toMatch(/^2 van \d+$/);
      expect(await focused(page)).toBe('brief-1-woorden-2');
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe('brief-1-punt-2');
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('brief-1-woorden-2');
      await page.keyboard.press('Alt+ArrowUp');
      await page.keyboard.press('Alt+ArrowUp');
      expect(await page.locator('.finding.raised').count()).toBe(1);
    });

    it('hides the marks and findings of a rule', async () => {
      const page = await open(ONE);
      const jargon = page.locator('.finding[data-rule="jargon"]');
      const all = await page.locator('.finding:visible').count();
      const ofRule = await jargon.count();
      await page.locator('.filter summary').click();
      await page.locator('.filter').getByLabel('jargon', { exact: false }).uncheck();
      expect(await page.locator('.finding:visible').count()).toBe(all - ofRule);
      const number = await jargon.first().getAttribute('data-number');
      const mark = page.locator(`.mark[data-f="${number}"]`).first();
      expect(await styleOf(mark, 'textDecorationLine')).toBe('none');
      await page.getByRole('button', { name: 'Alles aan' }).click();
      expect(await page.locator('.finding:visible').count()).toBe(all);
    });

    it('works without script', async () => {
      const page = await open(ONE, { javaScriptEnabled: false });
      expect(await page.locator('.needs-script:visible').count()).toBe(0);
      await page.locator('#brief-1-woorden-3').click();
      expect(page.url()).toMatch(/#brief-1-punt-3$/);
      await page.locator('#brief-1-punt-3').getByRole('button').click();
      expect(await page.locator('.rule-page:visible').count()).toBe(1);
    });

    it('prints the whole letter and all findings', async () => {
      const page = await open(ONE);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const cut = await page
        .locator('.finding, .finding-items, .paper, .findings')
        .evaluateAll(
          (parts) =>
            parts.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 2)
              .length,
        );
      expect(cut).toBe(0);
      expect(await page.locator('.finding:visible').count()).toBe(
        await page.locator('.finding').count(),
      );
      expect(await styleOf(page.locator('html'), 'color')).toBe('rgb(27, 36, 48)');
      expect(await styleOf(page.locator('#brief-1-woorden-1'), 'content', '::after')).toBe('"1"');
      expect((await page.pdf({ preferCSSPageSize: true })).subarray(0, 4).toString()).toBe('%PDF');
    });
  });

  describe('of many letters', () => {
    it('shows one part at a time, and letters by their address', async () => {
      const page = await open(MANY);
      expect(await page.locator('.letter:visible').count()).toBe(0);
      await page
        .locator('.letters')
        .getByRole('link', { name: /jeugdhulp/ })
        .click();
      expect(await page.locator('.letter:visible h1').innerText()).toContain('jeugdhulp');
      expect(await page.locator('.overview').isVisible()).toBe(false);
      await page.locator('.letter:visible .paper a').first().click();
      expect(await page.locator('.finding.current:visible').count()).toBeGreaterThan(0);
      await page.getByRole('link', { name: 'Alle brieven' }).click();
      expect(await page.locator('.overview').isVisible()).toBe(true);
    });

    it('does so without script', async () => {
      const page = await open(MANY, { javaScriptEnabled: false });
      await page
        .locator('.letters')
        .getByRole('link', { name: /woz-aanslag/ })
        .click();
      await page.locator('.letter:visible .paper a').first().click();
      expect(await page.locator('.letter:visible').count()).toBe(1);
      expect(await page.locator('.letter:visible h1').innerText()).toContain('woz-aanslag');
    });

    it('sorts by any column, with what has no value last', async () => {
      const page = await open(MANY);
      const column = (at: number) =>
        page
          .locator('.letters tbody tr')
          .evaluateAll(
            (rows, cell) => rows.map((row) => row.children[cell]?.textContent ?? ''),
            at,
          );
      await page.getByRole('button', { name: 'Woorden per zin' }).click();
      const heading = page.getByRole('columnheader', { name: 'Woorden per zin' });
      expect(await heading.getAttribute('aria-sort')).toBe('ascending');
      const at = await heading.evaluate(inPage<number>('element.cellIndex'));
      const numbers = (texts: readonly string[]) =>
        texts
          .map((text) => /[\d,]+/.exec(text)?.[0].replace(',', '.'))
          .map((text) => (text === undefined ? Number.POSITIVE_INFINITY : Number(text)));
      const ascending = numbers(await column(at));
      expect(ascending).toEqual(ascending.toSorted((a, b) => a - b));
      await page.getByRole('button', { name: 'Woorden per zin' }).click();
      const descending = numbers(await column(at));
      expect(descending.at(-1)).toBe(Number.POSITIVE_INFINITY);
      expect(descending[0]).toBe(ascending.findLast(Number.isFinite));
    });

    it('is searched and narrowed down', async () => {
      const page = await open(MANY);
      const rows = page.locator('.letters tbody tr:visible');
      const all = await rows.count();
      await page.getByLabel('Zoek op naam').fill('vergunning');
      expect(await rows.count()).toBe(2);
      expect(await page.locator('.table-tools [role="status"]').innerText()).toBe(`2 van ${all}`);
      await page.getByLabel('voldoet niet').uncheck();
      expect(await rows.count()).toBe(1);
    });

    it('shows what a letter says of itself as text', async () => {
      const page = await open(MANY);
      expect(await page.title()).not.toContain('gekraakt');
      await page.locator('.letters').getByRole('link', { name: 'vreemd <i>&.txt' }).click();
      const letter = page.locator('.letter:visible');
      expect(await letter.locator('.paper').innerText()).toContain(
        `<script>document.title = 'gekraakt'</script> en <b onclick="alert(1)">hulp</b>`,
      );
      expect(await letter.locator('script, b').count()).toBe(0);
      expect(await page.title()).not.toContain('gekraakt');
    });
  });

  it('runs nothing but its own script and style', async () => {
    const broken = join(FOLDER, 'ingebroken.html');
    const page = readFileSync(MANY, 'utf8').replace(
      '<main>',
      `<main><script>globalThis.broken = 'script'</script>
       <img src="pixel.png" onerror="globalThis.broken = 'image'">
       <p id="painted" style="color: rgb(1, 2, 3)">x</p>
       <script src="other.js"></script><link rel="stylesheet" href="other.css"><iframe src="other.html"></iframe>`,
    );
    writeFileSync(broken, page);
    writeFileSync(join(FOLDER, 'other.js'), `globalThis.broken = 'file'`);
    const opened = await open(broken);
    const refused = takeErrors();
    expect(refused.length).toBeGreaterThanOrEqual(5);
    expect(refused.filter((text) => !/Content Security Policy/.test(text))).toEqual([]);
    expect(await opened.evaluate(() => (globalThis as { broken?: string }).broken)).toBeUndefined();
    expect(await styleOf(opened.locator('#painted'), 'color')).not.toBe('rgb(1, 2, 3)');
    expect(await opened.locator('html.with-script').count()).toBe(1);
  });

  describe.each([
    ['by day', { colorScheme: 'light' }],
    ['by night', { colorScheme: 'dark' }],
    ['on a small screen', { viewport: { width: 320, height: 640 } }],
  ] as const)('can be used by everybody %s', (_, options) => {
    it('one letter', async () => {
      const page = await open(ONE, options);
      await page.locator('.filter summary').click();
      await page.locator('#brief-1-woorden-9').click();
      expect(await violations(page)).toEqual([]);
      await page.locator('.finding.raised').getByRole('button').click();
      expect(await violations(page)).toEqual([]);
      expect(await sideways(page)).toEqual([]);
    });

    it('many letters, and one of them', async () => {
      const page = await open(MANY, options);
      expect(await violations(page)).toEqual([]);
      expect(await sideways(page)).toEqual([]);
      await page.goto(`${pathToFileURL(MANY).href}#brief-2`);
      expect(await violations(page)).toEqual([]);
      expect(await sideways(page)).toEqual([]);
    });
  });
});

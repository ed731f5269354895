import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openBrowser } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe gives back, as far as it is read here. */
interface AxeResult {
  readonly violations: readonly { id: string; nodes: readonly { html: string }[] }[];
}

/** What axe finds wrong by the rules of WCAG 2.2 AA and by its own best practices. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run(): Promise<AxeResult> } }).axe;
    const { violations: found } = await axe.run();
    return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** A browser for the tests of a block. */
interface Session {
  /** Opens a file as a page. */
  readonly open: (file: string, options?: BrowserContextOptions) => Promise<Page>;
  /** What went wrong in pages up to now, for a test that wants it so. */
  readonly takeErrors: () => string[];
}

/**
 * A browser for the tests of this block. A test fails where one of its pages complains, or asks for
 * anything but itself.
 */
export function pagesInBrowser(): Session {
  let browser: Browser;
  const errors: string[] = [];
  const pages: Page[] = [];

  const takeErrors = () => errors.splice(0);

  beforeAll(async () => {
    browser = await openBrowser();
  }, 120_000);

  afterAll(() => browser?.close());

  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
    expect(takeErrors()).toEqual([]);
  });

  const open: Session['open'] = async (file, options = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    pages.push(page);
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) errors.push(message.text());
    });
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) errors.push(`asked for ${request.url()}`);
    });
    await page.goto(pathToFileURL(file).href);
    return page;
  };

  return { open, takeErrors };
}

import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Where a Chromium stands that was installed beside the system; `HELDER_CHROMIUM` names another. */
const PLACES = [
  process.env['HELDER_CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const executablePath = PLACES.find((place) => place !== undefined && existsSync(place));

/** In CI a browser must be there; elsewhere the tests that need one are left out, and say so. */
export const noBrowser = executablePath === undefined && process.env['CI'] !== 'true';

if (noBrowser) {
  process.stderr.write(
    'No Chromium found: the tests in a browser are left out. Name one in HELDER_CHROMIUM.\n',
  );
}

/** @throws where there is no browser */
export function openBrowser(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('no Chromium found: install one');
  // Containers run as root and have no room for the sandbox; the pages are our own.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

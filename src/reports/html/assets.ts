import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { once, packageFile } from '../../language/word-data.ts';

/** The parts of the style that all pages have, in the order in which they count. */
const STYLES = ['colours', 'base', 'verdict', 'letter', 'findings', 'overview', 'print'] as const;

/** What pages have beside it, by what they show. */
const MORE_STYLES = {
  letters: [],
  inventory: ['chart', 'inventory'],
  council: ['chart', 'inventory', 'council'],
} as const;

/** What a page shows. */
export type Look = keyof typeof MORE_STYLES;

/** The parts of the script; each stands by itself. */
const SCRIPTS = ['letter', 'table'] as const;

/** Something that stands within the page, with what the content security policy knows it by. */
export interface Asset {
  readonly text: string;
  /** Such as `sha256-…`. */
  readonly hash: string;
}

/** Line ends as HTML has them: the hash is of the text as the browser reads it. */
const partOf = (file: string): string =>
  readFileSync(packageFile(`src/reports/html/page/${file}`), 'utf8').replaceAll('\r\n', '\n');

function assetOf(text: string): Asset {
  const hash = createHash('sha256').update(text).digest('base64');
  return { text, hash: `sha256-${hash}` };
}

const styleOf = (names: readonly string[]): Asset =>
  assetOf(names.map((name) => partOf(`${name}.css`)).join('\n'));

/** The style of a page, by what it shows. */
export const PAGE_STYLES: Readonly<Record<Look, () => Asset>> = {
  letters: once(() => styleOf([...STYLES, ...MORE_STYLES.letters])),
  inventory: once(() => styleOf([...STYLES, ...MORE_STYLES.inventory])),
  council: once(() => styleOf([...STYLES, ...MORE_STYLES.council])),
};

/** The style of a drawing that stands by itself. */
export const chartStyle = once(() => styleOf(['colours', 'chart']));

/** Runs before anything is shown, so that nothing jumps when the rest of the script comes. */
export const firstScript = once(() => assetOf(partOf('first.js')));

/** What makes a page easier to use. All that it tells can be read without. */
export const pageScript = once(() =>
  assetOf(["'use strict';", ...SCRIPTS.map((name) => `{\n${partOf(`${name}.js`)}}`)].join('\n')),
);

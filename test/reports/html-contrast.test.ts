import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FINDING_KINDS } from '../../src/reports/html/finding-kind.ts';
import { ROOT } from '../run-helder.ts';

const CSS = readFileSync(resolve(ROOT, 'src/reports/html/page/colours.css'), 'utf8');

const coloursIn = (css: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gu)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

/** Relative luminance of `#rrggbb`, 0..1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, 1..21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = ['ink', 'faint', 'accent', 'meets', 'nearly', 'fails', 'not-judged', ...FINDING_KINDS];
const GROUNDS = ['page', 'surface', 'paper', 'current'];

/** What may stand on what: text everywhere, and the words of a mark on its tint. */
const PAIRS = [
  ...TEXT.flatMap((text) => GROUNDS.map((ground) => [text, ground, 4.5] as const)),
  ...FINDING_KINDS.map((kind) => ['ink', `${kind}-tint`, 7] as const),
  ...FINDING_KINDS.map((kind) => [kind, `${kind}-tint`, 3] as const),
  ...['edge', 'focus', 'limit'].map((line) => [line, 'surface', 3] as const),
  ...['meets', 'nearly', 'fails', 'accent', 'word'].map((bar) => [bar, 'track', 3] as const),
];

// axe cannot tell what lies behind text in a list that scrolls, so the colours are held to it here.
describe.each([
  ['by day', coloursIn(CSS.split('@media')[0] ?? '')],
  ['by night', coloursIn(CSS.split('@media')[1] ?? '')],
])('the colours of the page %s', (_, colours) => {
  it.each(PAIRS)('%s stands out on %s, at least %d to 1', (front, back, least) => {
    const [one, other] = [colours[front], colours[back]];
    expect(one && other && contrast(one, other)).toBeGreaterThanOrEqual(least);
  });
});

import type { Span } from '../../rules/finding.ts';
import { SEPARATOR } from './separators.ts';
import type { Finder } from './span.ts';

/** How many signs the longest and the shortest account number have. */
const LONGEST = 34;
const SHORTEST = 15;

/**
 * Whether the checksum of an account number holds: with the first four signs at the end, letters
 * as numbers (A is 10), it leaves 1 when divided by 97. Source: ISO 13616, ISO 7064 mod 97-10.
 */
export function isIban(written: string): boolean {
  const signs = written.replace(/[^A-Za-z0-9]/gu, '').toUpperCase();
  const digits = [...signs.slice(4), ...signs.slice(0, 4)].map((sign) => parseInt(sign, 36));
  return digits.reduce((rest, value) => Number(`${rest}${value}`) % 97, 0) === 1;
}

const START = /(?<![\p{L}\d])(?:[A-Z]{2}|NL[ .-])\d{2}(?=.{0,2}[A-Z0-9])/giu;

/** Dutch ones have four letters for the bank and ten digits. */
const DUTCH = new RegExp(
  String.raw`^NL[ .-]?\d{2}(?:${SEPARATOR}[A-Z]){4}(?:${SEPARATOR}\d){10}(?!\d)`,
  'iu',
);

/** The ends of what may be one account number: behind each sign, until something else comes. */
function* endsOf(text: string): Generator<number> {
  const sign = new RegExp(`${SEPARATOR}[A-Z0-9]`, 'iuy');
  let end = 0;
  for (let count = 1; count <= LONGEST; count++) {
    sign.lastIndex = end;
    const [found] = sign.exec(text) ?? [];
    if (found === undefined) return;
    end += found.length;
    if (count >= SHORTEST && !/^\d/u.test(text.slice(end))) yield end;
  }
}

/** Where the account number ends that this text begins with. */
function lengthOf(text: string): number | undefined {
  const [dutch] = DUTCH.exec(text) ?? [];
  if (dutch !== undefined) return dutch.length;
  return [...endsOf(text)].findLast((end) => isIban(text.slice(0, end)));
}

/** Account numbers; a Dutch one with a typing error is somebody's too. */
export const ibanIn: Finder = (text): Span[] =>
  [...text.matchAll(START)].flatMap(({ index }) => {
    const length = lengthOf(text.slice(index, index + 3 * LONGEST));
    return length === undefined ? [] : [{ start: index, end: index + length }];
  });

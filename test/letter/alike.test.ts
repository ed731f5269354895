import { describe, expect, it } from 'vitest';
import { groupAlike } from '../../src/letter/alike.ts';
import {
  fingerprintFromText,
  fingerprintOf,
  fingerprintToText,
  likeness,
} from '../../src/letter/fingerprint.ts';

const printOf = (text: string) =>
  fingerprintOf({
    format: 'md',
    blocks: [{ kind: 'paragraph', text, anchors: [{ offset: 0 }] }],
    placeholders: [],
    properties: {},
    warnings: [],
  });

/** A word that no other number has. */
const word = (number: number) =>
  [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('x');

const words = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => word(from + i)).join(' ');

describe('a fingerprint', () => {
  it('tells how much two texts have in common', () => {
    const [a, b, c] = [words(0, 1000), words(250, 1250), words(5000, 6000)].map(printOf);
    if (!a || !b || !c) throw new Error('these texts are long enough');
    expect(likeness(a, a)).toBe(1);
    // 750 of 1250 words are shared.
    expect(Math.abs(likeness(a, b) - 0.6)).toBeLessThan(0.12);
    expect(likeness(a, c)).toBeLessThan(0.05);
  });

  it('does not see which number stands in a letter', () => {
    const [a, b] = [
      'U betaalt 35 euro voor 1 mei 2024.',
      'U betaalt 1.250 euro voor 30 mei 2025.',
    ].map(printOf);
    expect(a).toBeDefined();
    expect(a && fingerprintToText(a)).not.toBe('');
    expect(a && b && likeness(a, b)).toBeGreaterThan(0.5);
  });

  it('survives as text', () => {
    const print = printOf(words(0, 50));
    expect(print && fingerprintFromText(fingerprintToText(print))).toEqual(print);
  });

  it('is not there for a text of two words', () => {
    expect(printOf('Tot ziens')).toBeUndefined();
  });
});

it('groups letters with the first that they are like', () => {
  const letter = (field: string) => `${words(0, 40)} ${field} ${words(40, 80)}`;
  const prints = [
    letter('jansen'),
    words(900, 980),
    letter('de vries'),
    'Ja',
    letter('yilmaz'),
    words(900, 981),
  ].map(printOf);
  expect(groupAlike(prints, (print) => print)).toEqual([0, 1, 0, 3, 0, 1]);
});

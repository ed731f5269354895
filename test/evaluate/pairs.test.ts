import { describe, expect, it } from 'vitest';
import { likeness, parsePairs, scorePairs } from '../../scripts/evaluate/pairs.js';
import { type Prose, proseOf } from '../../src/language/prose.ts';
import { isWord } from '../../src/language/token.ts';
import { MEASURES } from '../../src/measures/index.ts';
import { words } from '../../src/measures/words.ts';
import { B1 } from '../../src/norm/b1.ts';
import { judge } from '../../src/norm/verdict.ts';

/** A stand-in for a score: the longer the harder. */
const byLength = (prose: Prose) => words.of(prose) ?? 0;

const PRODUCT = { B1, difficultyOf: byLength, isWord, judge, MEASURES, proseOf };

const LONG =
  'Wij delen u hierbij mee dat uw aanvraag voor een vergunning die u onlangs bij ons hebt ingediend door ons in behandeling wordt genomen.';
const SHORT = 'Wij lezen uw aanvraag.';

const pair = (document: string, complex: string, simple: string) => ({ document, complex, simple });
const times = <T>(count: number, thing: T): T[] => Array<T>(count).fill(thing);

describe('pairs', () => {
  it('come from columns by name, without empty sides', () => {
    expect(parsePairs(['simple\tdocument\tcomplex', 'kort\t1\tlang', '\t1\tlang'])).toEqual([
      pair('1', 'lang', 'kort'),
    ]);
    expect(() => parsePairs(['document\tcomplex'])).toThrow("no column 'simple'");
  });

  it('are alike by the words they share, whatever their case and number', () => {
    expect(likeness(pair('1', 'De bus rijdt.', 'Rijdt de bus?'), PRODUCT)).toBe(1);
    expect(likeness(pair('1', 'De bus rijdt.', 'De bus en de bus stopt.'), PRODUCT)).toBeCloseTo(
      4 / 7,
    );
    expect(likeness(pair('1', 'Ja.', 'Nee.'), PRODUCT)).toBe(0);
  });

  it('hold documents of five pairs against the norm, however short their text', () => {
    const figures = scorePairs(
      [...times(5, pair('1', LONG, SHORT)), ...times(4, pair('2', SHORT, LONG))],
      PRODUCT,
    );
    expect(figures.n).toBe(9);
    expect(figures.documents.n).toBe(1);
    expect(figures.meetsNorm.simple).toMatchObject({ value: 1, of: 1 });
    expect(figures.meetsNorm.complex).toMatchObject({ value: 0, of: 1 });
  });

  it('are compared on the score of difficulty', () => {
    const figures = scorePairs(
      [
        ...times(5, pair('1', LONG, SHORT)),
        pair('2', SHORT, 'Wij lezen uw brief.'),
        pair('2', SHORT, 'Wij lezen nu uw aanvraag.'),
      ],
      PRODUCT,
    );
    expect(figures.harder?.value).toBeCloseTo(5 / 7);
    expect(figures.tied?.value).toBeCloseTo(1 / 7);
    expect(figures.reversed?.value).toBeCloseTo(1 / 7);
    expect(figures.rewritten).toMatchObject({ n: 5, harder: { value: 1 }, reversed: { value: 0 } });
    expect(figures.documents).toMatchObject({ n: 1, rankedRight: { value: 1, of: 1 } });
  });
});

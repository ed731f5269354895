import { describe, expect, it } from 'vitest';
import { commonOf, folded, scoreTwins, sentencesIn } from '../../scripts/evaluate/twins.js';
import { proseOf } from '../../src/language/prose.ts';
import { isWord } from '../../src/language/token.ts';
import { letterOf } from '../letter-of.ts';

describe('twins', () => {
  it('are compared on sentences of five words in the running text', () => {
    const prose = proseOf(
      letterOf('Wij lezen uw brief. Wij lezen morgen uw brief.', [
        'heading',
        'Zo werkt het bij de gemeente',
      ]),
    );
    expect(sentencesIn(prose, { isWord })).toEqual(['wijlezenmorgenuwbrief.']);
  });

  it('fold case, spaces and all kinds of hyphens, and keep the rest', () => {
    expect(folded('E-mail ons:\u00a0bel-\u00adafspraak')).toBe(
      folded('e\u2010mail ons: belafspraak'),
    );
    expect(folded('Ja – nee')).not.toBe(folded('Ja nee'));
  });

  it('must have a sentence as often as it stands there', () => {
    expect(commonOf(['a', 'a', 'b'], ['a', 'c'])).toEqual({ found: 1, gold: 3, predicted: 2 });
    expect(commonOf(['a'], ['a', 'a'])).toEqual({ found: 1, gold: 1, predicted: 2 });
  });

  it('have a score each and one together', () => {
    const figures = scoreTwins([
      { name: 'een', match: { found: 3, gold: 3, predicted: 3 } },
      { name: 'twee', match: { found: 0, gold: 1, predicted: 0 } },
    ]);
    expect(figures.n).toBe(2);
    expect(figures.f1?.value).toBeCloseTo(6 / 7);
    expect(figures.files.map(({ name, f1 }) => [name, f1])).toEqual([
      ['een', 1],
      ['twee', 0],
    ]);
  });
});

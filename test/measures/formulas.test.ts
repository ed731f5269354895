import { describe, expect, it } from 'vitest';
import { proseOf } from '../../src/language/prose.ts';
import { brouwer, brouwerScore } from '../../src/measures/brouwer.ts';
import { fleschDouma, fleschDoumaScore } from '../../src/measures/flesch-douma.ts';
import { lix, lixScore } from '../../src/measures/lix.ts';
import { syllablesPerWord } from '../../src/measures/syllables-per-word.ts';
import { letterOf } from '../letter-of.ts';

describe('formulas', () => {
  it('give the value of a known vector', () => {
    expect(fleschDoumaScore(2, 5)).toBeCloseTo(48.19, 6);
    expect(brouwerScore(1.5, 15)).toBeCloseTo(65, 6);
    expect(lixScore(12, 0.25)).toBeCloseTo(37, 6);
  });

  it('read a text', () => {
    // Wij be-ta-len u het geld. De ge-meen-te be-taalt huur-toe-slag.
    const prose = proseOf(letterOf('Wij betalen u het geld. De gemeente betaalt huurtoeslag.'));
    const wordLength = (1 + 3 + 1 + 1 + 1 + 1 + 3 + 2 + 3) / 9;
    expect(syllablesPerWord.of(prose)).toBeCloseTo(wordLength, 9);
    expect(fleschDouma.of(prose)).toBeCloseTo(fleschDoumaScore(wordLength, 4.5), 9);
    expect(brouwer.of(prose)).toBeCloseTo(brouwerScore(wordLength, 4.5), 9);
    expect(lix.of(prose)).toBeCloseTo(4.5 + (100 * 4) / 9, 9);
  });

  it('count syllables of words in letters only', () => {
    const prose = proseOf(letterOf('Bel 14 020 of kijk op www.gemeente.nl.'));
    expect(syllablesPerWord.of(prose)).toBe(1);
  });

  it('have no value without text', () => {
    const prose = proseOf(letterOf(['heading', 'Uw aanvraag']));
    for (const measure of [fleschDouma, brouwer, lix, syllablesPerWord])
      expect(measure.of(prose), measure.id).toBeUndefined();
  });
});

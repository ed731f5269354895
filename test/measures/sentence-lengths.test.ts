import { describe, expect, it } from 'vitest';
import { proseOf } from '../../src/language/prose.ts';
import { longSentences } from '../../src/measures/long-sentences.ts';
import { longestSentence } from '../../src/measures/longest-sentence.ts';
import { sentenceLengths } from '../../src/measures/sentence-lengths.ts';
import { sentences } from '../../src/measures/sentences.ts';
import { words } from '../../src/measures/words.ts';
import { wordsPerSentence } from '../../src/measures/words-per-sentence.ts';
import { letterOf } from '../letter-of.ts';

const sentenceOf = (length: number): string => `Wij ${'gaan '.repeat(length - 1).trim()}.`;

describe('the length of sentences', () => {
  it('is counted in words, not in marks', () => {
    const prose = proseOf(letterOf('U krijgt € 12,50 (d.w.z. veel). Bel dhr. Bos, a.u.b.!'));
    expect(sentenceLengths(prose)).toEqual([5, 4]);
  });

  it('leaves out fragments of a list, but not their words', () => {
    const prose = proseOf(
      letterOf(
        'Dit neemt u mee:',
        ['list-item', 'een pasfoto'],
        ['list-item', 'een brief van uw huisarts'],
        ['list-item', 'Bel ons.'],
      ),
    );
    expect(sentenceLengths(prose)).toEqual([4, 5, 2]);
    expect(sentences.of(prose)).toBe(3);
    expect(words.of(prose)).toBe(13);
    expect(wordsPerSentence.of(prose)).toBeCloseTo(11 / 3, 9);
  });

  it('counts a short paragraph, list or not, with an end mark or not', () => {
    expect(sentenceLengths(proseOf(letterOf('Tot dan')))).toEqual([2]);
  });

  it('leaves out blocks that are no running text', () => {
    const prose = proseOf(letterOf(['heading', sentenceOf(30)], sentenceOf(8)));
    expect(longestSentence.of(prose)).toBe(8);
    expect(words.of(prose)).toBe(8);
  });

  it('calls a sentence long from 21 words', () => {
    const prose = proseOf(letterOf([20, 21, 5, 30].map((length) => sentenceOf(length)).join(' ')));
    expect(longSentences.of(prose)).toBe(0.5);
    expect(longestSentence.of(prose)).toBe(30);
    expect(wordsPerSentence.of(prose)).toBe(19);
  });

  it('has no value without sentences', () => {
    const prose = proseOf(letterOf(['list-item', '—']));
    expect(sentences.of(prose)).toBe(0);
    for (const measure of [longestSentence, longSentences, wordsPerSentence])
      expect(measure.of(prose), measure.id).toBeUndefined();
  });
});

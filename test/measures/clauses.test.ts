import { describe, expect, it } from 'vitest';
import { proseOf } from '../../src/language/prose.ts';
import { clausesPerSentence } from '../../src/measures/clauses-per-sentence.ts';
import { dependencyLength } from '../../src/measures/dependency-length.ts';
import { subordinateClausesPerSentence } from '../../src/measures/subordinate-clauses-per-sentence.ts';
import { wordsPerClause } from '../../src/measures/words-per-clause.ts';
import { letterOf } from '../letter-of.ts';

const read = (...texts: string[]) => proseOf(letterOf(...texts));
const TWO = read('Wij lezen uw brief. U krijgt antwoord als wij meer weten.');

describe('clauses', () => {
  it('are counted for each sentence', () => {
    expect(clausesPerSentence.of(TWO)).toBe(1.5);
    expect(subordinateClausesPerSentence.of(TWO)).toBe(0.5);
  });

  it('are subordinate only within another', () => {
    expect(subordinateClausesPerSentence.of(read('Wij lezen uw brief en wij bellen u.'))).toBe(0);
  });

  it('have a length in words', () => {
    // 4 words for one verb, 7 for two.
    expect(wordsPerClause.of(TWO)).toBe((4 + 3.5) / 2);
    expect(wordsPerClause.of(read('Met vriendelijke groet.'))).toBeUndefined();
  });
});

describe('dependencyLength', () => {
  it('is the mean number of words between a word and its head', () => {
    // Wij 0, uw 0, brief 1 (uw stands between).
    expect(dependencyLength.of(read('Wij lezen uw brief.'))).toBeCloseTo(1 / 3, 9);
  });

  it('grows with what stands between', () => {
    const near = read('Wij hebben uw brief gelezen.');
    const far = read('Wij hebben uw lange brief van vorige week vandaag gelezen.');
    expect(dependencyLength.of(far)).toBeGreaterThan(dependencyLength.of(near) ?? 9);
  });
});

describe('measures of clauses', () => {
  it('have no value without text', () => {
    const prose = read();
    for (const measure of [
      clausesPerSentence,
      subordinateClausesPerSentence,
      wordsPerClause,
      dependencyLength,
    ])
      expect(measure.of(prose), measure.id).toBeUndefined();
  });
});

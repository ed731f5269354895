import { describe, expect, it } from 'vitest';
import { parseDocument, scoreLintII } from '../../scripts/evaluate/lint-ii.js';
import { analyse } from '../../src/language/analyse.ts';
import type { Sentence } from '../../src/language/token.ts';
import { lintScoreOf } from '../../src/measures/lint.ts';

const word = (text: string, pos: string, more = {}) => ({ text, pos, ...more });
const sentence = (words: ReturnType<typeof word>[], score: number | null) => ({
  word_features: words,
  lint_score: score,
  mean_log_word_frequency: score,
  max_sdl: score,
  content_words_per_clause: score,
  proportion_of_concrete_nouns: score,
});

const DOCUMENT = JSON.stringify({
  document_lint_score: 40,
  sentences: [
    sentence([word('jan', 'PROPN'), word('leest', 'VERB', { word_frequency: 5 })], 1),
    sentence([word('veel', 'DET'), word('brieven', 'NOUN', { super_sem_type: 'concrete' })], 2),
    sentence([word('hallo', 'INTJ')], null),
  ],
});

/** A stand-in for the features that grows with the length of the text. */
const doors = (seen: string[] = []) => ({
  analyse,
  lintScoreOf,
  lintFeaturesOf: (sentences: readonly Sentence[]) => {
    for (const { text } of sentences) seen.push(text);
    const words = sentences.flatMap(({ tokens }) => tokens).reduce((n, t) => n + t.text.length, 0);
    return {
      wordFrequency: words / 10,
      longestDependency: 1,
      contentWordsPerClause: 1,
      concreteNouns: 1,
    };
  },
});

describe('documents of LiNT-II', () => {
  it('give names and first words their capital back', () => {
    const seen: string[] = [];
    scoreLintII([parseDocument('a.json', DOCUMENT)], doors(seen));
    expect(new Set(seen)).toEqual(new Set(['Jan leest', 'Veel brieven', 'Hallo']));
  });

  it('are held against their scores, and their sentences where both have one', () => {
    const figures = scoreLintII([parseDocument('a.json', DOCUMENT)], doors());
    expect(figures.documents).toMatchObject([
      {
        name: 'a',
        gold: 40,
        frequency: { gold: 5 },
        longestDependency: { value: 1, gold: 1.5 },
        concreteNouns: { gold: 1 },
      },
    ]);
    expect(figures.sentences.frequency.r).toMatchObject({ value: expect.closeTo(1), of: 2 });
    expect(figures.sentences.longestDependency.r).toBeUndefined();
  });

  it('must be documents of LiNT-II', () => {
    expect(() => parseDocument('a.json', '{}')).toThrow('lint-ii/a.json is no document');
    expect(() => parseDocument('a.json', 'x')).toThrow('lint-ii/a.json is no document');
  });
});

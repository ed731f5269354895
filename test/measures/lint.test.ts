import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import { proseOf } from '../../src/language/prose.ts';
import { concreteNouns } from '../../src/measures/concrete-nouns.ts';
import { contentWordsPerClause } from '../../src/measures/content-words-per-clause.ts';
import {
  lintFeaturesOf,
  lintLevel,
  lintLevelOf,
  lintScore,
  lintScoreOf,
} from '../../src/measures/lint.ts';
import { longestDependency } from '../../src/measures/longest-dependency.ts';
import { wordFrequency } from '../../src/measures/word-frequency.ts';
import { letterOf } from '../letter-of.ts';

const read = (...texts: string[]) => proseOf(letterOf(...texts));
const FEATURES = {
  wordFrequency: 5.2,
  longestDependency: 3,
  contentWordsPerClause: 4.5,
  concreteNouns: 0.6,
};

describe('the formula of LiNT-II', () => {
  it('gives the value of a known vector', () => {
    expect(lintScoreOf(FEATURES)).toBeCloseTo(21.0204456, 6);
  });

  it('stays between 0 and 100', () => {
    expect(lintScoreOf({ ...FEATURES, wordFrequency: 9 })).toBe(0);
    expect(lintScoreOf({ ...FEATURES, longestDependency: 80 })).toBe(100);
  });

  it.each([
    [0, 1],
    [33.99, 1],
    [34, 2],
    [46, 3],
    [58, 4],
    [100, 4],
  ])('calls %d level %d', (score, level) => {
    expect(lintLevelOf(score)).toBe(level);
  });
});

describe('the features of LiNT-II', () => {
  it('count content words for each finite verb', () => {
    // sturen, brief · ligt, stadhuis
    expect(contentWordsPerClause.of(read('Wij sturen u een brief die op het stadhuis ligt.'))).toBe(
      2,
    );
    // The copula and the ordinal carry no content, the manner adverb does.
    expect(contentWordsPerClause.of(read('Dit is de tweede brief.'))).toBe(1);
    expect(contentWordsPerClause.of(read('Zij las de brief hardop.'))).toBe(3);
    expect(contentWordsPerClause.of(read('Zij las de brief gisteren.'))).toBe(2);
  });

  it('leave sentences without finite verb out of the mean', () => {
    expect(contentWordsPerClause.of(read('Met vriendelijke groet.'))).toBeUndefined();
    expect(contentWordsPerClause.of(read('Zij las de brief. Een mooie dag.'))).toBe(2);
  });

  it('take the mean of the longest dependencies', () => {
    expect(longestDependency.of(read('Wij lezen brieven.'))).toBe(0);
    // "door de gemeente" stands between aanvraag … behandeld.
    expect(
      longestDependency.of(
        read('Wij lezen brieven. Uw aanvraag wordt door de gemeente behandeld.'),
      ),
    ).toBe(2);
  });

  it('tell concrete nouns from abstract ones', () => {
    expect(concreteNouns.of(read('De man zit op een stoel.'))).toBe(1);
    expect(concreteNouns.of(read('De man heeft een mening.'))).toBe(0.5);
    expect(concreteNouns.of(read('Wij bellen u.'))).toBeUndefined();
  });

  it('find words of officialese rarer than words of every day', () => {
    const easy = wordFrequency.of(read('Wij zien een huis.'));
    const hard = wordFrequency.of(read('Wij formaliseren een inspectie.'));
    expect(easy).toBeGreaterThan(5);
    expect(hard).toBeLessThan(4);
  });

  it('count a compound as its last part, and an unknown word as very rare', () => {
    const frequency = (noun: string) => wordFrequency.of(read(`Dat is een ${noun}.`)) ?? 0;
    expect(frequency('keukentafel')).toBeCloseTo(frequency('tafel'), 9);
    expect(frequency('xyloptoleet')).toBeCloseTo(1.359, 3);
  });

  it('leave separable verbs in one word out, and take those in two for the part that is left', () => {
    expect(wordFrequency.of(read('Wij hebben u uitgenodigd.'))).toBeUndefined();
    expect(wordFrequency.of(read('Wij bellen u op.'))).toBeCloseTo(
      wordFrequency.of(read('Wij bellen u.')) ?? 0,
      9,
    );
  });
});

describe('LiNT-II', () => {
  const EASY = read('De man koopt een brood. Hij eet het in zijn huis.');
  const HARD = read(
    'De beoordeling van de aanspraak op een tegemoetkoming geschiedt met inachtneming van de door het college vastgestelde beleidsregels.',
  );

  it('finds officialese harder than a story', () => {
    expect(lintLevel.of(EASY)).toBe(1);
    expect(lintLevel.of(HARD)).toBe(4);
    expect(lintScore.of(HARD)).toBeGreaterThan(lintScore.of(EASY) ?? 100);
  });

  it('has a score for a single sentence as for a text', () => {
    const sentences = analyse('De man koopt een brood.');
    expect(lintFeaturesOf(sentences)).toMatchObject({ concreteNouns: 1, longestDependency: 1 });
  });

  it('has no score without nouns', () => {
    expect(lintScore.of(read('Wij bellen u.'))).toBeUndefined();
    expect(lintLevel.of(read('Wij bellen u.'))).toBeUndefined();
  });
});

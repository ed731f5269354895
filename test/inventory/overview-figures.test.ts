import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commonFindings } from '../../src/inventory/common-findings.ts';
import { distributionOf, medianOf } from '../../src/inventory/distribution.ts';
import { departmentsOf, groupsBy, kindOfFile, sharedPath } from '../../src/inventory/groups.ts';
import { obstaclesOf } from '../../src/inventory/obstacles.ts';
import { distanceFromNorm, furthestFirst } from '../../src/inventory/ranking.ts';
import { type Assessment, assess } from '../../src/letter/assess.ts';
import { B1 } from '../../src/norm/b1.ts';
import { judge, type Verdict } from '../../src/norm/verdict.ts';
import { letterOf } from '../letter-of.ts';

/** A letter with these values, and with good ones for all other criteria. */
function judged(file: string, values: Readonly<Record<string, number>>): Assessment {
  const measures = { words: 100, sentences: 10, ...values };
  const verdict = judge(B1, measures) as Verdict;
  const read = { file, format: 'txt', warnings: [], findings: [], blanks: 0 } as const;
  return { ...read, measures, status: 'judged', verdict };
}

const unread = (file: string): Assessment => ({
  status: 'unreadable',
  file,
  reason: { code: 'empty-file' },
});

const named = (...files: string[]) => files.map((file) => ({ file }));

describe('departments', () => {
  it('are the first folders that letters do not share', () => {
    const files = ['in/2024/zorg/a.txt', 'in/2024/zorg/oud/b.txt', 'in/2024/werk/c.txt'];
    expect(departmentsOf(named(...files))).toEqual(['zorg', 'zorg', 'werk']);
    expect(sharedPath(files)).toBe('in/2024/'.length);
  });

  it('are nameless for letters in the folder that all share, however the machine parts them', () => {
    expect(departmentsOf(named(join('in', 'a.txt'), join('in', 'zorg', 'b.txt')))).toEqual([
      '',
      'zorg',
    ]);
    expect(departmentsOf(named('a.txt', 'b.txt'))).toEqual(['', '']);
    expect(sharedPath(['a.txt', 'in/b.txt'])).toBe(0);
  });

  it('have totals of their own, in the order of their names', () => {
    const letters = [judged('b/1', {}), judged('a/2', { wordsPerSentence: 30 }), unread('b/3.pdf')];
    const groups = groupsBy(letters, departmentsOf(letters));
    expect(groups.map(({ name, totals }) => [name, totals.shareMeets, totals.notJudged])).toEqual([
      ['a', 0, 0],
      ['b', 1, 1],
    ]);
    expect(letters.map(kindOfFile)).toEqual(['txt', 'txt', 'pdf']);
  });
});

describe('distributions', () => {
  it('count a value on an edge below it, and what lies beyond in the last bin', () => {
    const { bins, median } = distributionOf([0, 3, 3.1, 15, 99], 3, 4);
    expect(bins).toEqual([2, 1, 0, 2]);
    expect(median).toBe(3.1);
  });

  it('are not led astray by how shares are divided', () => {
    const shares = [0.15, 0.03, 0.06, 0.09, 0.12];
    expect(distributionOf(shares, 0.15 / 5, 10).bins.slice(0, 6)).toEqual([1, 1, 1, 1, 1, 0]);
  });

  it('have a median between two values, or none', () => {
    expect(medianOf([4, 1, 3, 2])).toBe(2.5);
    expect(medianOf([])).toBeUndefined();
  });
});

describe('what stands in the way', () => {
  const letters = [
    judged('a', { wordsPerSentence: 16, passiveSentences: 0.5 }),
    judged('b', { passiveSentences: 0.3 }),
    judged('c', { longestSentence: 99 }),
    unread('d'),
  ];

  it('are the criteria that decide, the commonest first', () => {
    const [first, second] = obstaclesOf(letters, B1);
    expect([first?.criterion.measure, first?.letters, first?.nearly]).toEqual([
      'passiveSentences',
      2,
      0,
    ]);
    expect([second?.criterion.measure, second?.letters, second?.nearly]).toEqual([
      'wordsPerSentence',
      1,
      1,
    ]);
    expect(obstaclesOf(letters, B1).some(({ letters: number }) => number === 4)).toBe(false);
  });

  it('puts the letter that is furthest from the norm first, and those without a verdict last', () => {
    expect(furthestFirst([unread('d'), ...letters].slice(0, 4))).toEqual([1, 2, 3, 0]);
    const distances = letters.map((letter) =>
      letter.status === 'judged' ? distanceFromNorm(letter.verdict) : undefined,
    );
    expect(distances[0]).toBeCloseTo(1 / 15 + 4);
    expect(distances[2]).toBe(0);
  });
});

describe('the commonest findings', () => {
  it('are those in most letters', () => {
    const bad = 'De beschikking is verzonden. De beschikking is verzonden.';
    const letters = [letterOf(bad), letterOf(bad), letterOf('«Naam» komt.')].map((letter, at) =>
      assess(`${at}`, letter, B1),
    );
    const counts = commonFindings(letters);
    const jargon = counts.find(({ rule }) => rule === 'jargon');
    expect(jargon?.letters).toBe(2);
    expect(jargon?.findings).toBeGreaterThan(2);
    expect(counts.map(({ letters: number }) => number)).toEqual(
      counts.map(({ letters: number }) => number).toSorted((a, b) => b - a),
    );
  });
});

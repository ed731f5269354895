import { describe, expect, it } from 'vitest';
import type { Criterion, Norm } from '../../src/norm/norm.ts';
import { judge, type Verdict } from '../../src/norm/verdict.ts';

const criterion = (measure: string, more: Partial<Criterion> = {}): Criterion => ({
  measure,
  limit: 10,
  nearLimit: 12,
  weight: 'must',
  source: 'the test',
  ...more,
});

const norm = (...criteria: Criterion[]): Norm => ({
  id: 'T',
  version: '1',
  criteria,
  minimum: { words: 50, sentences: 3 },
});

const verdict = (n: Norm, values: Record<string, number>) =>
  judge(n, { words: 100, sentences: 10, ...values }) as Verdict;

describe('judge', () => {
  const abc = norm(criterion('a'), criterion('b'), criterion('c'));

  it.each([
    ['meets', { a: 10, b: 0, c: 5 }],
    ['nearly', { a: 10.1, b: 0, c: 5 }],
    ['nearly', { a: 12, b: 12, c: 5 }],
    ['fails', { a: 12, b: 12, c: 11 }],
    ['fails', { a: 12.1, b: 0, c: 0 }],
  ])('gives %s for %j', (band, values) => {
    expect(verdict(abc, values).band).toBe(band);
  });

  it('lists each criterion with its value, limit and outcome', () => {
    expect(verdict(abc, { a: 13, b: 1, c: 11 }).criteria).toMatchObject([
      { measure: 'a', value: 13, limit: 10, outcome: 'fails' },
      { measure: 'b', value: 1, limit: 10, outcome: 'meets' },
      { measure: 'c', value: 11, limit: 10, outcome: 'nearly' },
    ]);
  });

  it('shows advice without letting it decide', () => {
    const advised = norm(criterion('a'), criterion('b', { weight: 'should' }));
    const { band, criteria } = verdict(advised, { a: 1, b: 99 });
    expect(band).toBe('meets');
    expect(criteria[1]?.outcome).toBe('fails');
  });

  it('lets a criterion hold where there is nothing to measure', () => {
    expect(verdict(norm(criterion('a')), {}).criteria[0]).toMatchObject({ outcome: 'meets' });
  });

  it('never fails a letter for one sentence, where the criterion says so', () => {
    const shares = norm(criterion('a', { limit: 0.1, nearLimit: 0.2, oneIsFine: true }));
    expect(verdict(shares, { a: 1 / 3, sentences: 3 }).band).toBe('meets');
    expect(verdict(shares, { a: 2 / 3, sentences: 3 }).band).toBe('fails');
  });

  it('gives no verdict on too little text, and says how little', () => {
    expect(judge(abc, { words: 49, sentences: 10, a: 99 })).toEqual({
      code: 'too-little-text',
      words: 49,
      sentences: 10,
      minimum: { words: 50, sentences: 3 },
    });
    expect(judge(abc, { words: 500, sentences: 2 })).toHaveProperty('code', 'too-little-text');
  });
});

import { describe, expect, it } from 'vitest';
import type { Norm } from '../../src/norm/norm.ts';
import { normWith, type OwnLimit } from '../../src/norm/own-norm.ts';
import { judge } from '../../src/norm/verdict.ts';

const NORM: Norm = {
  id: 'T',
  version: '2026-1',
  minimum: { words: 50, sentences: 3 },
  criteria: [
    { measure: 'length', limit: 15, nearLimit: 17, weight: 'must', source: 'a guide' },
    {
      measure: 'passive',
      limit: 0.1,
      nearLimit: 0.2,
      weight: 'must',
      oneIsFine: true,
      source: 'a guide',
    },
  ],
};

const limit = (measure: string, value: number, more: Partial<OwnLimit> = {}): OwnLimit => ({
  measure,
  limit: value,
  reason: 'Zo staat het in onze schrijfwijzer.',
  owner: 'Communicatie',
  ...more,
});

const withLimits = (...limits: OwnLimit[]) => normWith(NORM, limits);

describe('a norm that a municipality changes', () => {
  it('is the norm itself without changes, or with limits that it has already', () => {
    expect(withLimits()).toBe(NORM);
    expect(withLimits(limit('length', 15))).toBe(NORM);
    expect(withLimits(limit('length', 15, { nearLimit: 17, weight: 'must' }))).toBe(NORM);
  });

  it('has the new limit, and its near limit in proportion', () => {
    const [length, passive] = withLimits(limit('length', 30), limit('passive', 0.05)).criteria;
    expect(length).toMatchObject({ limit: 30, nearLimit: 34, weight: 'must' });
    expect(passive).toMatchObject({ limit: 0.05, nearLimit: 0.1, oneIsFine: true });
    expect(withLimits(limit('length', 14)).criteria[0]?.nearLimit).toBe(15.87);
  });

  it('takes a near limit and a weight where they are given', () => {
    const own = limit('length', 14, { nearLimit: 14, weight: 'should' });
    expect(withLimits(own).criteria[0]).toMatchObject({
      limit: 14,
      nearLimit: 14,
      weight: 'should',
    });
  });

  it('leaves other criteria and the norm it came from as they are', () => {
    const before = structuredClone(NORM);
    const changed = withLimits(limit('length', 14));
    expect(changed.criteria[1]).toBe(NORM.criteria[1]);
    expect(NORM).toEqual(before);
  });

  it('tells what was changed, by whom and why', () => {
    const changed = withLimits(limit('length', 14));
    expect(changed.changes).toEqual([
      {
        measure: 'length',
        limit: 14,
        nearLimit: 15.87,
        weight: 'must',
        reason: 'Zo staat het in onze schrijfwijzer.',
        owner: 'Communicatie',
        was: { limit: 15, nearLimit: 17, weight: 'must' },
      },
    ]);
    expect(changed.criteria[0]?.source).toBe('Communicatie: Zo staat het in onze schrijfwijzer.');
  });

  it('has a version that follows the limits, not their order or their reasons', () => {
    const { version } = withLimits(limit('length', 14), limit('passive', 0.05));
    expect(version).toMatch(/^2026-1\+eigen-[0-9a-f]{8}$/);
    const reason = 'Een andere reden.';
    const turned = withLimits(limit('passive', 0.05, { reason }), limit('length', 14));
    expect(turned.version).toBe(version);
    for (const other of [
      withLimits(limit('length', 14)),
      withLimits(limit('length', 14), limit('passive', 0.06)),
      withLimits(limit('length', 14), limit('passive', 0.05, { weight: 'should' })),
      withLimits(limit('length', 14), limit('passive', 0.05, { nearLimit: 0.06 })),
    ]) {
      expect(other.version).not.toBe(version);
    }
  });

  it('changes the verdict', () => {
    const values = { words: 100, sentences: 10, length: 14.5, passive: 0 };
    expect(judge(NORM, values)).toMatchObject({ band: 'meets' });
    expect(judge(withLimits(limit('length', 14)), values)).toMatchObject({ band: 'nearly' });
    expect(judge(withLimits(limit('length', 10)), values)).toMatchObject({ band: 'fails' });
    const advice = limit('length', 10, { weight: 'should' });
    expect(judge(withLimits(advice), values)).toMatchObject({ band: 'meets' });
  });
});

import { describe, expect, it } from 'vitest';
import { agreement, matchOf } from '../../scripts/evaluate/figures.js';
import { bootstrap, wilson } from '../../scripts/evaluate/intervals.js';

const mean = (sample: readonly number[]) =>
  sample.reduce((sum, value) => sum + value, 0) / sample.length;

describe('the interval of a share', () => {
  it.each([
    [8, 10, 0.4902, 0.9433],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [450, 500, 0.8706, 0.9233],
  ])('of %i in %i is from %f to %f', (found, of, low, high) => {
    const interval = wilson(found, of);
    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1]).toBeCloseTo(high, 4);
  });
});

describe('the interval by bootstrap', () => {
  const units = Array.from({ length: 100 }, (_, index) => index % 2);

  it('is the same each time and as wide as theory says', () => {
    const interval = bootstrap(units, mean);
    expect(bootstrap(units, mean)).toEqual(interval);
    // The standard error of this mean is 0.05.
    expect(interval?.[0]).toBeCloseTo(0.4, 1);
    expect(interval?.[1]).toBeCloseTo(0.6, 1);
    expect((interval?.[1] ?? 0) - (interval?.[0] ?? 0)).toBeGreaterThan(0.15);
  });

  it('is wider for fewer units', () => {
    const width = ([low, high]: readonly [number, number] = [0, 0]) => high - low;
    expect(width(bootstrap(units.slice(0, 10), mean))).toBeGreaterThan(
      1.5 * width(bootstrap(units, mean)),
    );
  });

  it('does not exist for a single unit', () => {
    expect(bootstrap([1], mean)).toBeUndefined();
  });
});

describe('agreement', () => {
  it('counts what was found over all units together', () => {
    const units = [matchOf(['a', 'b', 'c'], ['a', 'b', 'x']), matchOf(['d'], [])];
    const { precision, recall, f1 } = agreement(units);
    expect(precision?.value).toBeCloseTo(2 / 3);
    expect(recall?.value).toBeCloseTo(2 / 4);
    expect(f1?.value).toBeCloseTo(4 / 7);
    expect(f1?.of).toBe(4);
  });

  it('has no figure where there is nothing', () => {
    expect(agreement([matchOf([], [])])).toEqual({
      precision: undefined,
      recall: undefined,
      f1: undefined,
    });
  });
});

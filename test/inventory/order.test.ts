import { describe, expect, it } from 'vitest';
import { inOrderOfTime } from '../../src/inventory/order.ts';
import { periodIn } from '../../src/inventory/period.ts';

describe('the name of a measurement', () => {
  it.each([
    ['2024-Q2', '2024-04-01', '2024-06-30'],
    ['2024q2', '2024-04-01', '2024-06-30'],
    ['Q4-2024', '2024-10-01', '2024-12-31'],
    ['2024 K1', '2024-01-01', '2024-03-31'],
    ['K3_2024', '2024-07-01', '2024-09-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['12.2023', '2023-12-01', '2023-12-31'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-05-17', '2024-05-17', '2024-05-17'],
  ])('%s is the period from %s to %s', (name, first, last) => {
    expect(periodIn(name)).toMatchObject({ first, last });
  });

  it.each([
    'nulmeting',
    '2024-Q5',
    '2024-13',
    '2024-02-30',
    '2024-Q2-werk',
    '20240517',
    '0000',
  ])('%s is no period', (name) => {
    expect(periodIn(name)).toBeUndefined();
  });
});

describe('measurements', () => {
  const named = (name: string, date: string, edition = 1) => ({ name, date, edition });
  const order = (...measurements: ReturnType<typeof named>[]) =>
    inOrderOfTime(measurements).map(({ name, edition }) => `${name}~${edition}`);

  it('named after periods go by the periods, whenever they were made', () => {
    expect(
      order(
        named('Q1-2025', '2025-04-02'),
        named('Q4-2024', '2025-06-01'),
        named('2024-Q2', '2024-07-01'),
        named('2023', '2024-07-03'),
        named('2024-09', '2024-10-01'),
      ),
    ).toEqual(['2023~1', '2024-Q2~1', '2024-09~1', 'Q4-2024~1', 'Q1-2025~1']);
  });

  it('with another name go by the day of their first edition', () => {
    expect(
      order(
        named('na-de-training', '2024-05-10'),
        named('2024-Q1', '2024-04-03'),
        named('2024-Q2', '2024-07-03'),
        named('nulmeting', '2024-01-15'),
        named('nulmeting', '2024-09-01', 2),
      ),
    ).toEqual(['nulmeting~1', 'nulmeting~2', '2024-Q1~1', 'na-de-training~1', '2024-Q2~1']);
  });

  it('of a quarter come before those of the year that ends with it', () => {
    expect(order(named('2024', '2025-01-05'), named('2024-Q4', '2025-01-05'))).toEqual([
      '2024-Q4~1',
      '2024~1',
    ]);
  });
});

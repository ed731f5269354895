import { describe, expect, it } from 'vitest';
import { inventoryTotals } from '../../src/inventory/shares.ts';
import { wilson } from '../../src/inventory/wilson.ts';
import { rowOf } from './row-of.ts';

describe('an interval', () => {
  // Newcombe, "Two-sided confidence intervals for the single proportion" (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is as Newcombe has it', (met, n, low, high) => {
    const interval = wilson(met / n, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('of nothing is everything', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });
});

const TEMPLATE = (name: string, amount: string) =>
  `U krijgt dit jaar geld terug van de gemeente, ${name}. Het gaat om ${amount} euro. Wij betalen dat bedrag binnen vier weken op uw rekening. U hoeft daar zelf niets voor te doen. Klopt uw rekening niet meer? Bel ons dan even. Wij veranderen de rekening meteen voor u.`;

const OTHER =
  'De straat bij u voor de deur gaat open. Wij leggen nieuwe riolen aan en planten bomen. Het werk duurt zes weken. U kunt in die tijd niet parkeren voor uw huis. Fietsen en lopen kan wel gewoon.';

describe('the totals of an inventory', () => {
  it('count the copies of a template once, and show them', () => {
    const totals = inventoryTotals([
      rowOf('a1.md', 'meets', {}, TEMPLATE('mevrouw Jansen', '120')),
      rowOf('b.md', 'fails', {}, OTHER),
      rowOf('a2.md', 'meets', {}, TEMPLATE('meneer De Vries', '1.350')),
      rowOf('a3.md', 'fails', {}, TEMPLATE('mevrouw Yilmaz', '75')),
    ]);
    expect(totals).toMatchObject({ files: 4, letters: 2 });
    expect(totals.byLetter?.share).toBeCloseTo((2 / 3 + 0) / 2);
    expect(totals.templates).toEqual([{ file: 'a1.md', files: 3, copies: 3, meets: 2 / 3 }]);
  });

  it('count a letter as often as it was sent', () => {
    const { byLetter, byCopies } = inventoryTotals([
      rowOf('a.md', 'meets', { copies: 900 }, TEMPLATE('u', '1')),
      rowOf('b.md', 'fails', { copies: 100 }, OTHER),
    ]);
    expect(byLetter).toMatchObject({ share: 0.5, judged: 2 });
    expect(byCopies).toMatchObject({ share: 0.9, judged: 1000 });
    // A thousand copies of two letters are worth hardly more than one: (Σw)²/Σw² is 1.2.
    expect(byCopies?.low).toBeLessThan(0.35);
  });

  it('keep letters without a verdict apart, with the reason', () => {
    const totals = inventoryTotals([rowOf('a.md', 'meets'), rowOf('b.pdf', 'scan')]);
    expect(totals).toMatchObject({ files: 2, notJudged: { scan: 1 } });
    expect(totals.byLetter).toMatchObject({ share: 1, judged: 1 });
    expect(inventoryTotals([rowOf('b.pdf', 'scan')]).byLetter).toBeUndefined();
  });

  it('are made for each label that is known, and say where they are uncertain', () => {
    const { groups } = inventoryTotals([
      rowOf('a.md', 'meets', { department: 'Werk', date: '2024-05-31' }),
      rowOf('b.md', 'fails', { department: 'Werk', date: '2024-07' }),
      rowOf('c.md', 'fails', {}),
    ]);
    expect(groups.kind).toBeUndefined();
    expect(Object.keys(groups.department ?? {})).toEqual(['', 'Werk']);
    expect(groups.department?.['Werk']).toMatchObject({ letters: 2, uncertain: true });
    expect(Object.keys(groups.period ?? {})).toEqual(['', '2024-Q2', '2024-Q3']);
  });
});

import { describe, expect, it } from 'vitest';
import { type Inventory, inventoryOf } from '../../src/inventory/inventory.ts';
import type { LetterRow } from '../../src/inventory/row.ts';
import { drawSample } from '../../src/inventory/sample.ts';
import { B1 } from '../../src/norm/b1.ts';
import { rowOf, rowsFrom } from './row-of.ts';

const rest = {
  norm: B1,
  yardstick: { helder: '1.0.0', norm: 'n', words: 'w', model: 'm', config: 'c' },
  target: { share: 0.8, by: '2024-Q4' },
};

const BENEFIT =
  'U krijgt dit jaar geld terug van de gemeente. Wij betalen dat bedrag binnen vier weken op uw rekening. U hoeft daar zelf niets voor te doen. Klopt uw rekening niet meer? Bel ons dan even. Wij veranderen de rekening meteen voor u.';

const ROADS =
  'De straat bij u voor de deur gaat open. Wij leggen nieuwe riolen aan en planten bomen. Het werk duurt zes weken. U kunt in die tijd niet parkeren voor uw huis. Fietsen en lopen kan wel gewoon.';

/** Files of a department, of which the first `plain` meet the norm, all of one template or none. */
function filesOf(
  department: string,
  number: number,
  plain: number,
  template?: string,
): LetterRow[] {
  const [{ fingerprint } = { fingerprint: undefined }] = [rowOf('', 'meets', {}, template)];
  return Array.from({ length: number }, (_, at) => ({
    ...rowOf(
      `${department}/${template?.slice(0, 8) ?? ''}${at}.md`,
      at < plain ? 'meets' : 'fails',
      {
        department,
        copies: 1 + (at % 4) * (department === 'Werk' ? 10 : 3),
      },
    ),
    ...(fingerprint !== undefined && { fingerprint }),
  }));
}

/** Departments of very different sizes; two templates make up most of the largest. */
const DEPARTMENTS = [
  [
    ...filesOf('Belastingen', 300, 300, BENEFIT),
    ...filesOf('Belastingen', 200, 0, ROADS),
    ...filesOf('Belastingen', 400, 40),
  ],
  filesOf('Werk', 250, 150),
  filesOf('Zorg', 60, 6),
  ...Array.from({ length: 12 }, (_, at) => filesOf(`Klein ${at}`, 3, 3)),
];

const FILES = DEPARTMENTS.flat();

const nameOf = ({ file }: LetterRow) => file;

function drawnRows(wanted: number, seed: number): LetterRow[] {
  return [...drawSample(DEPARTMENTS, nameOf, wanted, seed)].map(([row, weight]) =>
    weight === 1 ? row : { ...row, weight },
  );
}

const measured = (rows: readonly LetterRow[], seed: number): Promise<Inventory> =>
  inventoryOf(rowsFrom(rows), {
    ...rest,
    sample: { drawn: rows.length, from: FILES.length, seed },
  });

const copiesOf = ({ labels }: LetterRow) => labels.copies ?? 1;

const shareIn = (rows: readonly LetterRow[], worth: (row: LetterRow) => number): number => {
  const total = (some: readonly LetterRow[]) => some.reduce((sum, row) => sum + worth(row), 0);
  return total(rows.filter(({ band }) => band === 'meets')) / total(rows);
};

describe('a sample', () => {
  it('has as many files as were asked for, and stands for all of them', () => {
    for (const wanted of [1, 3, 7, 60, 61, 600, FILES.length, FILES.length + 1]) {
      const drawn = drawSample(DEPARTMENTS, nameOf, wanted, 1);
      expect(drawn.size).toBe(Math.min(wanted, FILES.length));
      const stoodFor = [...drawn.values()].reduce((sum, weight) => sum + weight, 0);
      expect(stoodFor).toBeCloseTo(FILES.length, 2);
    }
  });

  it('gives a small department no more than its part', () => {
    const small = [...drawSample(DEPARTMENTS, nameOf, 60, 1).keys()].filter(({ file }) =>
      file.startsWith('Klein'),
    );
    expect(small).toHaveLength(2);
  });

  it('counts every file as one, also where they are alike, and shows no templates', async () => {
    const rows = [
      ...filesOf('Belastingen', 8, 8, BENEFIT).map((row) => ({ ...row, weight: 10 })),
      rowOf('Werk/a.md', 'fails', { department: 'Werk' }),
      { ...rowOf('Werk/b.md', 'scan', { department: 'Werk' }), weight: 40 },
    ];
    const { totals } = await measured(rows, 1);
    expect(totals).toMatchObject({ files: 10, letters: 10, templates: [] });
    expect(totals.byLetter).toMatchObject({ judged: 9, share: 80 / 81 });
    expect(totals.groups.department).toMatchObject({ Belastingen: { letters: 8 } });
  });

  it('of copies counts each as often as the file stands for', async () => {
    const { totals } = await measured(
      [
        { ...rowOf('a.md', 'meets', { copies: 30 }), weight: 2 },
        { ...rowOf('b.md', 'fails', { copies: 10 }), weight: 4 },
      ],
      1,
    );
    expect(totals.byCopies).toMatchObject({ share: 60 / 100, judged: 40 });
  });

  it('gives intervals that hold the truth about 95 times in 100, without leaning', async () => {
    const draws = 400;
    const truths = {
      all: shareIn(FILES, () => 1),
      copies: shareIn(FILES, copiesOf),
      largest: shareIn(DEPARTMENTS[0] ?? [], () => 1),
      second: shareIn(DEPARTMENTS[1] ?? [], () => 1),
    };
    const held = { all: 0, copies: 0, largest: 0, second: 0 };
    const means = { all: 0, copies: 0, largest: 0, second: 0 };
    for (let seed = 1; seed <= draws; seed++) {
      const { totals } = await measured(drawnRows(120, seed), seed);
      const found = {
        all: totals.byLetter,
        copies: totals.byCopies,
        largest: totals.groups.department?.['Belastingen']?.byLetter,
        second: totals.groups.department?.['Werk']?.byLetter,
      };
      for (const of of ['all', 'copies', 'largest', 'second'] as const) {
        const { share = 0, low = 1, high = 0 } = found[of] ?? {};
        means[of] += share / draws;
        if (low <= truths[of] && truths[of] <= high) held[of]++;
      }
    }
    for (const of of ['all', 'copies', 'largest', 'second'] as const) {
      expect(Math.abs(means[of] - truths[of]), of).toBeLessThan(0.015);
      expect(held[of] / draws, of).toBeGreaterThanOrEqual(0.9);
      expect(held[of] / draws, of).toBeLessThanOrEqual(0.99);
    }
  });
});

import { unzipSync } from 'fflate';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { type Inventory, inventoryOf } from '../../src/inventory/inventory.ts';
import type { LetterRow } from '../../src/inventory/row.ts';
import { messagesIn } from '../../src/messages/index.ts';
import { B1 } from '../../src/norm/b1.ts';
import { INVENTORY_FORMATS } from '../../src/reports/inventory/formats.ts';
import { rowOf, rowsFrom } from './row-of.ts';

const inventoryFrom = (rows: readonly LetterRow[], more = {}): Promise<Inventory> =>
  inventoryOf(rowsFrom(rows), {
    norm: B1,
    yardstick: { helder: '1.0.0', norm: 'n', words: 'w', model: 'm', config: 'c' },
    target: { share: 0.8, by: '2024-Q4' },
    ...more,
  });

const context = (language: 'nl' | 'en' = 'nl') => ({
  messages: messagesIn(language),
  terminal: { columns: 80, color: false, unicode: true, all: false, command: 'helder' },
});

const textOf = async (inventory: Inventory, id: 'terminal' | 'html', language?: 'nl' | 'en') =>
  String(await INVENTORY_FORMATS[id].render(inventory, context(language)));

/** Letters of so many in each quarter. */
const inQuarters = (sizes: Readonly<Record<string, number>>): LetterRow[] =>
  Object.entries(sizes).flatMap(([date, size]) =>
    Array.from({ length: size }, (_, at) => rowOf(`${date}/${at}.md`, 'meets', { date })),
  );

describe('quarters', () => {
  it.each(['terminal', 'html'] as const)('are in order of time in %s', async (id) => {
    const sizes = { '2024-Q3': 9, '2023-Q4': 2, '2024-Q1': 30, '': 40 };
    const text = await textOf(await inventoryFrom(inQuarters(sizes)), id);
    const places = ['2023-Q4', '2024-Q1', '2024-Q3', '(onbekend)'].map((name) =>
      text.indexOf(name),
    );
    expect(places[0]).toBeGreaterThan(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('that are many show the last ones at a terminal', async () => {
    const names = [2021, 2022, 2023, 2024].flatMap((year) =>
      [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
    );
    const sizes = Object.fromEntries(names.map((name, at) => [name, names.length - at]));
    const text = await textOf(await inventoryFrom(inQuarters(sizes)), 'terminal');
    expect(text).not.toContain('2021-Q4 ');
    expect(text).toContain('2024-Q4 ');
  });
});

it('an inventory in English has letters that meet the norm', async () => {
  const rows = inQuarters({ '2024-Q1': 3 }).map((row) => ({ ...row, labels: { copies: 2 } }));
  for (const id of ['terminal', 'html'] as const) {
    const text = await textOf(await inventoryFrom(rows), id, 'en');
    expect(text).toMatch(/letters (?:with a verdict )?meet the/u);
    expect(text).toContain('100% meet it');
    expect(text).not.toContain('meets the B1 norm');
  }
});

it('a Parquet file of a sample tells what each letter stands for', async () => {
  const [row] = inQuarters({ '2024-Q1': 1 });
  const sample = { drawn: 2, from: 30, seed: 1 };
  const rows = row ? [row, { ...row, weight: 2.25 }] : [];
  const bytes = await INVENTORY_FORMATS.parquet.render(
    await inventoryFrom(rows, { sample }),
    context(),
  );
  const file = Uint8Array.from(bytes as Uint8Array).buffer;
  const read = await parquetReadObjects({ file });
  expect(read.map(({ weight }) => weight)).toEqual([1, 2.25]);
  const { key_value_metadata } = await parquetMetadataAsync(file);
  expect(key_value_metadata?.find(({ key }) => key === 'helder')?.value).toContain('"drawn":2');
});

describe('a workbook of a sample', () => {
  it('says that it is one, and has no sheet of templates', async () => {
    const sample = { drawn: 3, from: 30, seed: 1 };
    const inventory = await inventoryFrom(inQuarters({ '2024-Q1': 3 }), { sample });
    const parts = unzipSync(
      (await INVENTORY_FORMATS.xlsx.render(inventory, context())) as Uint8Array,
    );
    const all = Object.values(parts)
      .map((part) => new TextDecoder().decode(part))
      .join('');
    expect(all).toContain('3 van de 30 bestanden');
    expect(all).toContain('In een steekproef telt elk bestand mee');
    expect(all).toContain('staat voor (bestanden)');
    expect(all).not.toContain('Sjablonen');
  });
});

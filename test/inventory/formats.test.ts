import { unzipSync } from 'fflate';
import { parquetMetadataAsync, parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { inventoryOf } from '../../src/inventory/inventory.ts';
import { messagesIn } from '../../src/messages/index.ts';
import { B1 } from '../../src/norm/b1.ts';
import { INVENTORY_FORMATS } from '../../src/reports/inventory/formats.ts';
import { rowOf, rowsFrom } from './row-of.ts';

const inventory = await inventoryOf(
  rowsFrom([
    {
      ...rowOf('Werk/=besluit;1.docx', 'meets', {
        department: 'Werk',
        date: '2024-05-31',
        copies: 1200,
      }),
      measures: { words: 240, sentences: 20, wordsPerSentence: 12 },
      findings: { 'lange-zin': 2 },
    },
    { ...rowOf('Werk/b.docx', 'fails', { department: 'Werk' }), measures: { words: 100 } },
    rowOf('Belastingen/scan.pdf', 'scan', { department: 'Belastingen' }),
  ]),
  {
    norm: B1,
    yardstick: { helder: '1.0.0', norm: 'n', words: 'w', model: 'm', config: 'c' },
    target: { share: 0.8, by: '2024-Q4' },
  },
);

const context = (language: 'nl' | 'en') => ({
  messages: messagesIn(language),
  terminal: { columns: 80, color: false, unicode: true, all: false, command: 'helder' },
});

async function textOf(parts: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const part of parts) text += part;
  return text;
}

async function bytesOf(id: 'csv' | 'xlsx' | 'parquet', language: 'nl' | 'en' = 'nl') {
  const format = INVENTORY_FORMATS[id];
  if (format.kind === 'parted') {
    return new TextEncoder().encode(await textOf(format.parts(inventory, context(language))));
  }
  const rendered = await format.render(inventory, context(language));
  return typeof rendered === 'string' ? new TextEncoder().encode(rendered) : rendered;
}

describe('an inventory as Parquet', () => {
  it('is read back, typed, with a row for each letter', async () => {
    const bytes = await bytesOf('parquet');
    const file = bytes.buffer.slice(
      bytes.byteOffset,
      bytes.byteOffset + bytes.byteLength,
    ) as ArrayBuffer;
    const rows = await parquetReadObjects({ file });
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      file: 'Werk/=besluit;1.docx',
      meets: true,
      period: '2024-Q2',
      copies: 1200n,
      measure_wordsPerSentence: 12,
      finding_lange_zin: 2,
      finding_jargon: 0,
    });
    expect(rows[2]).toMatchObject({
      status: 'unreadable',
      reason: 'scan',
      meets: null,
      finding_jargon: null,
    });
    const { key_value_metadata } = await parquetMetadataAsync(file);
    expect(
      JSON.parse(key_value_metadata?.find(({ key }) => key === 'helder')?.value ?? ''),
    ).toMatchObject({
      yardstick: { norm: 'n' },
    });
  });
});

describe('an inventory for a spreadsheet', () => {
  it('is CSV that opens in the Excel of the language, and runs no formula', async () => {
    const [head = '', first = ''] = new TextDecoder().decode(await bytesOf('csv')).split('\r\n');
    expect(head).toMatch(/^brief;Afdeling;/u);
    expect(first).toMatch(/^"Werk\/=besluit;1.docx";Werk;;;2024-05-31;2024-Q2;1200;voldoet;/u);
    expect(new TextDecoder().decode(await bytesOf('csv', 'en'))).toContain('letter,Department,');
  });

  it('is a workbook with sheets for the totals, the letters and the templates', async () => {
    const parts = unzipSync(await bytesOf('xlsx'));
    const workbook = new TextDecoder().decode(parts['xl/workbook.xml']);
    expect([...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/gu)].map(([, name]) => name)).toEqual([
      'Totalen',
      'Brieven',
      'Sjablonen',
    ]);
  });

  it.each(['csv', 'xlsx', 'parquet'] as const)('gives the same bytes as %s twice', async (id) => {
    expect(Buffer.from(await bytesOf(id)).equals(Buffer.from(await bytesOf(id)))).toBe(true);
  });
});

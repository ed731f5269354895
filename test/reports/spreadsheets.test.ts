import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/reports/report.ts';
import { renderCsv } from '../../src/reports/sheets/csv.ts';
import { renderXlsx } from '../../src/reports/sheets/xlsx.ts';
import { BAD, GOOD, reportOf, SHORT } from './report-of.ts';

const FORMULA = '=HYPERLINK("http://x","klik").md';

const csvOf = async (letters: Readonly<Record<string, string>>, language: 'nl' | 'en' = 'nl') => {
  const { report, context } = await reportOf(letters, language);
  return renderCsv(report, context.messages);
};

describe('CSV', () => {
  it('is what a Dutch Excel opens: UTF-8 with a mark, semicolons, CRLF, a decimal comma', async () => {
    const csv = await csvOf({ 'goed.md': GOOD, 'fout.md': BAD, 'kort.md': SHORT });
    expect(csv.startsWith('\uFEFFbrief;oordeel;')).toBe(true);
    const rows = csv.slice(1).split('\r\n');
    expect(rows).toHaveLength(5);
    const cells = rows.map((row) => row.split(';'));
    expect(new Set(cells.slice(0, 4).map(({ length }) => length)).size).toBe(1);
    const average = cells[0]?.findIndex((name) => name.startsWith('woorden per zin')) ?? -1;
    expect(cells[1]?.[average]).toMatch(/^\d+,\d+$/);
    const passives = cells[0]?.findIndex((name) => name.includes('lijdende vorm')) ?? -1;
    expect(cells[2]?.[passives]).toMatch(/^\d+(?:,\d+)?%$/);
    expect(cells[3]?.[average]).toBe('');
  });

  it('is what an English Excel opens where it is in English', async () => {
    const csv = await csvOf({ 'good.md': GOOD }, 'en');
    expect(csv).toContain('letter,verdict,');
    expect(csv).toMatch(/,\d+\.\d+,/);
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    '|calc',
    '＝1',
  ])('lets no spreadsheet take %j for a formula', async (name) => {
    const csv = await csvOf({ [name]: BAD });
    const first = csv.split('\r\n')[1]?.split(';')[0]?.replaceAll('"', '');
    expect(first).toBe(`'${name}`);
  });

  it('keeps a field in its place, whatever stands in it', async () => {
    const csv = await csvOf({ 'a;"b"\nc.md': GOOD });
    expect(csv.split('\r\n')[1]).toMatch(/^"a;""b""\nc\.md";voldoet;/);
  });

  it('says that personal data was masked', async () => {
    const { report, context } = await reportOf({ 'goed.md': GOOD });
    const csv = renderCsv({ ...report, redacted: true }, context.messages);
    expect(csv.split('\r\n').map((row) => row.split(';').at(-1))).toEqual([
      'persoonsgegevens',
      'onleesbaar gemaakt',
      '',
    ]);
  });
});

/** The sheets of a file for Excel, with the strings of their cells in place. */
function sheetsIn(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const strings = [
    ...text('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>([\s\S]*?)<\/t><\/si>/g),
  ].map(([, string]) => string ?? '');
  const names = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(
    ([, name]) => name,
  );
  return names.map((name, index) => {
    const xml = text(`xl/worksheets/sheet${index + 1}.xml`);
    const rows = [...xml.matchAll(/<row [^>]*>([\s\S]*?)<\/row>/g)].map(([, row = '']) =>
      [...row.matchAll(/<c ([^>]*?)(?:\/>|>(?:<v>([^<]*)<\/v>)?<\/c>)/g)].map(
        ([, attributes = '', value = '']) =>
          attributes.includes('t="s"') ? (strings[Number(value)] ?? '?') : Number(value),
      ),
    );
    return { name, xml, rows };
  });
}

const xlsxOf = async (letters: Readonly<Record<string, string>>, most?: number) => {
  const { report, context } = await reportOf(letters);
  return { sheets: sheetsIn(await renderXlsx(report, context.messages, most)), report };
};

const findingsIn = ({ letters }: Report) =>
  letters.flatMap((letter) => (letter.status === 'unreadable' ? [] : letter.findings)).length;

describe('XLSX', () => {
  it('has sheets for letters, findings, the norm and totals, with a filter and a frozen head', async () => {
    const { sheets, report } = await xlsxOf({ 'goed.md': GOOD, 'fout.md': BAD, 'kort.md': SHORT });
    expect(sheets.map(({ name }) => name)).toEqual(['Brieven', 'Punten', 'Norm', 'Totalen']);
    const [letters, findings, norm, totals] = sheets;
    expect(letters?.rows.slice(1).map(([file]) => file)).toEqual(['goed.md', 'fout.md', 'kort.md']);
    expect(findings?.rows).toHaveLength(findingsIn(report) + 1);
    expect(norm?.rows).toHaveLength(2 * report.norm.criteria.length + 1);
    expect(totals?.rows).toContainEqual(['brieven', 3]);
    for (const { xml, rows } of sheets) {
      expect(xml).toContain('state="frozen"');
      expect(/<autoFilter ref="A1:[A-Z]+(\d+)"\/>/.exec(xml)?.[1]).toBe(String(rows.length));
      expect(xml).toContain('<cols>');
    }
  });

  it('writes numbers as numbers and shares as per cent', async () => {
    const { sheets } = await xlsxOf({ 'fout.md': BAD });
    const passives = sheets[2]?.rows.find(([, name]) => name === 'zinnen in de lijdende vorm');
    expect(passives?.[2]).toBeGreaterThan(0.1);
    expect(passives?.[2]).toBeLessThanOrEqual(1);
  });

  it('holds no formula, whatever letters are called', async () => {
    const { sheets } = await xlsxOf({ [FORMULA]: BAD, constructor: BAD });
    expect(sheets.map(({ xml }) => xml).join('')).not.toMatch(/<f[ >]/);
    expect(sheets[0]?.rows[1]?.[0]).toBe('=HYPERLINK("http://x","klik").md');
    expect(String(sheets[0]?.rows[2]?.[0]).trim()).toBe('constructor');
  });

  it('says where a sheet is full how many findings there are, and keeps the most important', async () => {
    const { sheets, report } = await xlsxOf({ 'fout.md': BAD }, 4);
    const [, findings, , totals] = sheets;
    expect(findings?.rows).toHaveLength(5);
    expect(findings?.rows.slice(1).map((row) => row[2])).toEqual(Array(4).fill('doet ertoe'));
    expect(JSON.stringify(totals?.rows)).toContain(
      `In dit blad passen 4 punten. Het zijn er ${findingsIn(report)}.`,
    );
  });
});

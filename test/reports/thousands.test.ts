import { describe, expect, it } from 'vitest';
import { inventoryOf } from '../../src/inventory/inventory.ts';
import { totalsOf } from '../../src/inventory/totals.ts';
import { messagesIn } from '../../src/messages/index.ts';
import type { Language } from '../../src/messages/messages.ts';
import { B1 } from '../../src/norm/b1.ts';
import { formatValue } from '../../src/reports/format-value.ts';
import { REPORT_FORMATS } from '../../src/reports/formats.ts';
import { INVENTORY_FORMATS } from '../../src/reports/inventory/formats.ts';
import { rowOf, rowsFrom } from '../inventory/row-of.ts';
import { BAD, GOOD, type Reported, reportOf, SHORT } from './report-of.ts';

/** More letters of each kind than three digits can tell. */
const EACH = 1234;

async function manyLetters(language: Language): Promise<Reported> {
  const { report, context } = await reportOf(
    { 'a.md': GOOD, 'b.md': BAD, 'c.md': SHORT },
    language,
  );
  const letters = report.letters.flatMap((letter) => Array.from({ length: EACH }, () => letter));
  return {
    report: { ...report, letters, totals: totalsOf(letters) },
    context: { ...context, documents: new Map() },
  };
}

/** What a person reads of a page, without its script, style and addresses. */
const textOf = (page: string) =>
  page.replace(/<(script|style)>[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, ' ');

describe('numbers of four digits and more', () => {
  it.each([
    ['nl', '.', ','],
    ['en', ',', '.'],
  ] as const)('in %s have a mark between thousands: %s', (language, thousands, decimal) => {
    const messages = messagesIn(language);
    const shown = (value: number) => formatValue(value, 'count', messages);
    expect([999, 1000, 12_872, 1_234_567].map(shown)).toEqual([
      '999',
      `1${thousands}000`,
      `12${thousands}872`,
      `1${thousands}234${thousands}567`,
    ]);
    expect([1234.56, -1234, -0.5].map(shown)).toEqual([
      `1${thousands}234${decimal}6`,
      `-1${thousands}234`,
      `-0${decimal}5`,
    ]);
  });

  it.each(['nl', 'en'] as const)('have it wherever people read them, in %s', async (language) => {
    const { report, context } = await manyLetters(language);
    const [one, two, all] =
      language === 'nl' ? ['1.234', '2.468', '3.702'] : ['1,234', '2,468', '3,702'];
    for (const format of ['terminal', 'html', 'markdown'] as const) {
      const text = textOf(String(await REPORT_FORMATS[format].render(report, context)));
      const missing = [one, two, all].filter((number) => !text.includes(number));
      expect({ format, missing }).toEqual({ format, missing: [] });
      expect({ format, bare: text.match(/(?<![\d.])(?:1234|2468|3702)(?!\d)/g) }).toEqual({
        format,
        bare: null,
      });
    }
  });

  it('have it in an inventory', async () => {
    const rows = [
      ...['Werk', 'Zorg'].flatMap((department) =>
        Array.from({ length: EACH }, (_, at) =>
          rowOf(`${department}/${at % 1000}.md`, 'meets', { department, copies: 10_000 }),
        ),
      ),
      ...Array.from({ length: EACH }, () => rowOf('scan.pdf', 'scan')),
    ];
    const yardstick = { helder: '1.0.0', norm: 'n', words: 'w', model: 'm', config: 'c' };
    const inventory = await inventoryOf(rowsFrom(rows), {
      norm: B1,
      yardstick,
      target: { share: 0.8, by: '2024-Q4' },
    });
    const { context } = await reportOf({});
    for (const format of ['terminal', 'html'] as const) {
      const text = textOf(String(await INVENTORY_FORMATS[format].render(inventory, context)));
      const missing = ['1.234', '2.468', '3.702'].filter((number) => !text.includes(number));
      const bare = text.match(/(?<![\d.])(?:1234|2468|3702|10000)(?!\d)/g);
      expect({ format, missing, bare }).toEqual({ format, missing: [], bare: null });
    }
  });

  it('have it in the advice of a rule, and on the line that says how far a run is', () => {
    const { command, unreadable, rules } = messagesIn('nl');
    expect(command.progress(1250, 12_872, 'brief.md')).toBe('1.250 van 12.872: brief.md');
    expect(unreadable({ code: 'too-many-pages', pages: 1500, most: 1000 }).problem).toContain(
      'heeft 1.500 bladzijden. Helder leest er hoogstens 1.000.',
    );
    const finding = { variant: 'words', arguments: { words: 1432, pages: 4 } };
    expect(rules['te-lang'](finding as never).problem).toContain('1.432 woorden');
  });

  it('have none where a program reads them, nor in a year', async () => {
    const { report } = await manyLetters('nl');
    expect(REPORT_FORMATS.json.render(report)).toContain('"letters": 3702');
    const messages = messagesIn('nl');
    expect(messages.inventory.council.subtitle('2024-Q3')).toContain('van 2024');
    expect(messages.inventory.target('80%', '2024-Q4')).toContain('2024-Q4');
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReportFormat } from '../../src/reports/format.ts';
import { REPORT_FORMATS } from '../../src/reports/formats.ts';
import { BAD, GOOD, reportOf, SHORT } from './report-of.ts';

const LETTERS = { 'goed.md': GOOD, 'fout.md': BAD, 'kort.md': SHORT };

const formats: readonly (readonly [string, ReportFormat])[] = Object.entries(REPORT_FORMATS);

const zone = process.env['TZ'];

afterEach(() => {
  vi.useRealTimers();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** What a format makes at a moment in a part of the world. */
async function madeAt(format: ReportFormat, moment: string, place: string): Promise<Uint8Array> {
  vi.useFakeTimers({ now: new Date(moment), toFake: ['Date'] });
  process.env['TZ'] = place;
  const { report, context } = await reportOf(LETTERS);
  if (format.kind === 'whole') return Buffer.from(await format.render(report, context));
  const { letters, ...run } = report;
  const lines = letters.map((letter) => format.letter(letter, context.messages));
  return Buffer.from([...lines, format.end(run, context.messages)].join(''));
}

describe('the same letters give the same bytes', () => {
  it.each(formats)('as %s, whenever and wherever', async (_, format) => {
    const once = await madeAt(format, '2026-03-01T23:30:00Z', 'Europe/Amsterdam');
    const again = await madeAt(format, '2031-12-31T10:00:00Z', 'Pacific/Auckland');
    expect(Buffer.compare(once, again)).toBe(0);
    expect(once.length).toBeGreaterThan(100);
  });
});

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Comparison, compareSnapshots } from '../../src/inventory/compare.ts';
import { mcnemar } from '../../src/inventory/mcnemar.ts';
import type { LetterRow } from '../../src/inventory/row.ts';
import { readSnapshot } from '../../src/inventory/snapshot.ts';
import { messagesIn } from '../../src/messages/index.ts';
import { COMPARISON_FORMATS } from '../../src/reports/inventory/comparison.ts';
import { keep } from './kept.ts';
import { rowOf } from './row-of.ts';

describe('the test of McNemar', () => {
  // Two-sided binomial probabilities, worked out with whole numbers.
  it.each([
    [0, 0, 1],
    [5, 0, 0.0625],
    [0, 6, 0.03125],
    [10, 10, 1],
    [121, 59, 4.434449263755176e-6],
    // Agresti, Categorical Data Analysis (2002), table 10.1: approval of a prime minister.
    [150, 86, 3.715936139571442e-5],
  ])('of %i and %i that turned gives %d', (one, other, probability) => {
    expect(mcnemar(one, other) / probability).toBeCloseTo(1, 9);
  });

  it('is of use for many letters too', () => {
    expect(mcnemar(50_000, 50_000)).toBe(1);
    expect(mcnemar(49_500, 50_500)).toBeCloseTo(0.0016, 4);
    expect(mcnemar(0, 100_000)).toBe(0);
  });
});

const TEXT =
  'U krijgt dit jaar geld terug van de gemeente. Wij betalen dat bedrag binnen vier weken op uw rekening. U hoeft daar zelf niets voor te doen. Klopt uw rekening niet meer? Bel ons dan even. Wij veranderen de rekening meteen voor u.';

/** Letters of which those named meet the norm. */
const lettersOf = (
  numbers: readonly number[],
  meets: (number: number) => boolean,
  text?: string,
): LetterRow[] =>
  numbers.map((number) => rowOf(`brief-${number}.md`, meets(number) ? 'meets' : 'fails', {}, text));

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

async function compared(
  before: readonly LetterRow[],
  after: readonly LetterRow[],
): Promise<Comparison> {
  const folder = mkdtempSync(join(tmpdir(), 'helder-vergelijk-'));
  await keep(folder, '2024-Q2', before);
  await keep(folder, '2024-Q3', after);
  const comparison = await compareSnapshots(
    await readSnapshot(folder, '2024-Q2'),
    await readSnapshot(folder, '2024-Q3'),
  );
  if ('code' in comparison) throw new Error(comparison.code);
  return comparison;
}

const shown = (comparison: Comparison, language: 'nl' | 'en' = 'nl'): string =>
  COMPARISON_FORMATS.terminal
    .render(
      { from: '2024-Q2', to: '2024-Q3', comparison },
      {
        messages: messagesIn(language),
        terminal: { columns: 80, color: false, unicode: true, all: false, command: 'helder' },
      },
    )
    .replace(/\s+/gu, ' ');

describe('letters with the same masked name', () => {
  const letter = (band: 'meets' | 'fails', text: string) =>
    rowOf('brief █████████.md', band, {}, text);
  const a = 'U krijgt vanaf volgende maand een andere dag voor het ophalen van uw afval thuis.';
  const b = 'Wij hebben uw bezwaar tegen de aanslag ontvangen en nemen het in behandeling.';
  const c = 'De bibliotheek is deze zomer gesloten omdat het dak van het gebouw wordt vernieuwd.';

  it('are one letter only where their text is the same', async () => {
    const comparison = await compared(
      [letter('meets', a), letter('fails', b)],
      [letter('fails', c), letter('meets', a)],
    );
    expect(comparison).toMatchObject({ both: 1, gone: 1, added: 1, improved: [], fellBack: [] });
  });
});

describe('letters that were there both times', () => {
  it('that only improve are no chance, though their shares alone might be', async () => {
    const comparison = await compared(
      lettersOf(range(0, 300), (number) => number < 150),
      lettersOf(range(0, 300), (number) => number < 170),
    );
    expect(comparison.interval.low).toBeLessThan(0);
    expect(comparison).toMatchObject({
      turned: { letters: 300, came: 20, ceased: 0 },
      basis: 'same-letters',
      isClear: true,
    });
    const text = shown(comparison);
    expect(text).toContain('300 brieven waren er beide keren');
    expect(text).toContain('gingen er 20 aan de norm voldoen, en 0 juist niet meer');
    expect(text).toContain('meer dan toeval');
    expect(text).not.toContain('kan toeval zijn.');
    expect(text).toContain('300 waren er beide keren, 0 alleen eerst');
    expect(shown(comparison, 'en')).toContain('20 came to meet the norm and 0 ceased to');
  });

  it('that turn both ways as often may be chance', async () => {
    const { turned, isClear } = await compared(
      lettersOf(range(0, 100), (number) => number < 50),
      lettersOf(range(0, 100), (number) => number >= 10 && number < 62),
    );
    expect(turned).toMatchObject({ came: 12, ceased: 10 });
    expect(isClear).toBe(false);
  });

  it('count copies of one template as one letter', async () => {
    const comparison = await compared(
      [...lettersOf(range(0, 20), () => false, TEXT), ...lettersOf(range(20, 30), () => true)],
      [...lettersOf(range(0, 20), () => true, TEXT), ...lettersOf(range(20, 30), () => true)],
    );
    expect(comparison).toMatchObject({
      both: 30,
      turned: { letters: 11, came: 1, ceased: 0, probability: 1 },
      isClear: false,
    });
  });

  it('that are few leave the conclusion to the shares of all', async () => {
    const comparison = await compared(
      lettersOf(range(0, 200), (number) => number < 60),
      lettersOf(range(150, 350), (number) => number < 300),
    );
    expect(comparison).toMatchObject({
      both: 50,
      gone: 150,
      added: 150,
      basis: 'all-letters',
      isClear: true,
    });
    expect(shown(comparison)).toContain('groter dan toeval');
  });
});

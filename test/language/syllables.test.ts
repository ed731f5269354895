import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countSyllables } from '../../src/language/syllables.ts';
import { parseRows } from '../../src/language/word-data.ts';

const rows = parseRows(
  readFileSync(new URL('../../fixtures/syllables.tsv', import.meta.url), 'utf8'),
);

describe('syllables', () => {
  it('are right for at least 95% of the words with a known number', () => {
    const wrong = rows.filter(
      (row) => countSyllables(row['word'] ?? '') !== Number(row['syllables']),
    );
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(wrong.length / rows.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.05);
  });

  it('are at least one', () => {
    expect(["'s", '12', 'hm', ''].map(countSyllables)).toEqual([1, 1, 1, 1]);
  });

  it('do not depend on capitals, the form of accents or the ligature of ij', () => {
    expect(countSyllables('BEËINDIGEN')).toBe(4);
    expect(countSyllables('bee\u0308indigen')).toBe(4);
    expect(countSyllables('bijzonder'.replace('ij', 'ĳ'))).toBe(3);
  });
});

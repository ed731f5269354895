import { describe, expect, it } from 'vitest';
import { findAbbreviation } from '../../src/language/abbreviations.ts';
import { readRows } from '../../src/language/word-data.ts';

describe('abbreviations', () => {
  it('are found as written, with a capital in front, and without full stops', () => {
    expect(findAbbreviation('t.a.v.')?.meaning).toContain('ten aanzien van');
    expect(findAbbreviation('T.a.v.')?.form).toBe('t.a.v.');
    expect(findAbbreviation('evt')?.form).toBe('evt.');
    expect(findAbbreviation('ivm.')?.form).toBe('i.v.m.');
  });

  it('are not words that look like one', () => {
    for (const word of ['Jan.', 'Max.', 'jan', 'art', 'min', 'tel', 'BV', 'mij.', 'u.'])
      expect(findAbbreviation(word), word).toBeUndefined();
  });

  it('say whether a sentence may end with them', () => {
    expect(findAbbreviation('enz.')?.endsSentence).toBe(true);
    expect(findAbbreviation('dhr.')?.endsSentence).toBe(false);
  });

  it('have a list without holes or doubles', () => {
    const rows = readRows('abbreviations.tsv');
    expect(rows.length).toBeGreaterThan(200);
    const forms = rows.map((row) => row['abbreviation'] ?? '');
    expect(new Set(forms).size).toBe(forms.length);
    for (const row of rows) {
      expect(row['abbreviation']).toMatch(/^\p{L}[\p{L}.-]*\.$/u);
      expect(row['meaning'], row['abbreviation']).not.toBe('');
      expect(row['ends_sentence'], row['abbreviation']).toMatch(/^(?:ja|nee)$/u);
    }
  });
});

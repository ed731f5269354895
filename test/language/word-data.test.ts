import { describe, expect, it } from 'vitest';
import { once, parseRows } from '../../src/language/word-data.ts';

describe('word data', () => {
  it('has a row per line, by the names on the first', () => {
    const rows = parseRows('\uFEFFa\tb\r\n# note\r\n1\t2\r\n\r\n3\r\n');
    expect(rows).toEqual([
      { a: '1', b: '2' },
      { a: '3', b: '' },
    ]);
  });

  it('is made once, when first asked for', () => {
    let made = 0;
    const get = once(() => ++made);
    expect(made).toBe(0);
    expect([get(), get()]).toEqual([1, 1]);
  });
});

import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';

const PIECES = [
  ...['Wij', 'de', 'aanvraag', "foto's", '’s', 'Ochtends', 'in-', 'J.', 'A.B.', 'enz.', 't.a.v.'],
  ...[
    'dhr.',
    'art.',
    '4',
    '2.',
    '1e',
    '€',
    '1.250,-',
    '50%',
    '03-05-2024',
    '9.00',
    'uur',
    '«Naam»',
  ],
  ...['[naam]', 'www.x.nl', 'a@b.nl', 'Z/24/001', 'kind(eren)', '(tbs-)huis', 'ons.Wij', 'a,,b'],
  ...[
    '.',
    '...',
    '…',
    '?!',
    ',',
    ';',
    ':',
    '"',
    "'",
    '‘',
    '’',
    '“',
    '”',
    '„',
    '«',
    '»',
    ',,',
    "''",
  ],
  ...['(', ')', '[', ']', '-', '–', '—', '•', '*', '/', '\\', '<', '>', '&', '😀', 'é', 'e\u0301'],
];
const GAPS = [' ', ' ', ' ', '', '  ', '\n', '\n\n', '\u00a0', '\t'];

/** The same texts on every run: a small linear congruential generator. */
function* texts(count: number): Generator<string> {
  let state = 20240503;
  const pick = <T>(from: readonly T[]): T => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return from[Math.floor((state / 2147483648) * from.length)] as T;
  };
  for (let i = 0; i < count; i++) {
    let text = '';
    for (let j = 0; j < 25; j++) text += pick(PIECES) + pick(GAPS);
    yield text;
  }
}

describe('offsets', () => {
  it('tie every token to its text and leave nothing but white space out', () => {
    for (const text of texts(2000)) {
      let at = 0;
      for (const { text: own, start, end } of analyse(text).flatMap(({ tokens }) => tokens)) {
        expect(text.slice(at, start)).toMatch(/^\s*$/u);
        expect(end).toBeGreaterThan(start);
        expect(own).toBe(text.slice(start, end));
        at = end;
      }
      expect(text.slice(at)).toMatch(/^\s*$/u);
    }
  });

  it('make a sentence run from its first token to its last', () => {
    for (const text of texts(500)) {
      for (const sentence of analyse(text)) {
        expect(sentence.tokens.length).toBeGreaterThan(0);
        expect(sentence.start).toBe(sentence.tokens[0]?.start);
        expect(sentence.end).toBe(sentence.tokens.at(-1)?.end);
        expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../src/document/readers/plain-text.ts';
import { bytesOf, outline } from './outline.ts';

const outlineOf = async (...lines: string[]) =>
  outline(await readPlainText(bytesOf(lines.join('\n'))));

describe('paragraphs of plain text', () => {
  it('are parted by empty lines, and wrapped lines are joined', async () => {
    expect(
      await outlineOf(
        'Op 12 mei vroeg u ons om een vergunning voor een dakkapel op het huis van',
        'Mevrouw De Boer aan de Dorpsstraat.',
        'U hoort voor 1 juni van ons.',
        '  ',
        'U hoeft niets te doen.',
      ),
    ).toEqual([
      'paragraph: Op 12 mei vroeg u ons om een vergunning voor een dakkapel op het huis van Mevrouw De Boer aan de Dorpsstraat. U hoort voor 1 juni van ons.',
      'paragraph: U hoeft niets te doen.',
    ]);
  });

  it('are parted line by line in addresses, references and greetings', async () => {
    expect(
      await outlineOf(
        'Gemeente Waterveen',
        'Postbus 12',
        '1234 AB Waterveen',
        '',
        'Datum: 12 mei 2026',
        'Ons kenmerk: 2026-114',
        '',
        'Met vriendelijke groet,',
        'Anna de Vries',
      ),
    ).toEqual([
      'paragraph: Gemeente Waterveen',
      'paragraph: Postbus 12',
      'paragraph: 1234 AB Waterveen',
      'paragraph: Datum: 12 mei 2026',
      'paragraph: Ons kenmerk: 2026-114',
      'paragraph: Met vriendelijke groet,',
      'paragraph: Anna de Vries',
    ]);
  });

  it('are list items where a bullet or number starts them', async () => {
    expect(
      await outlineOf('Neem mee:', '- uw paspoort,', '  of een kopie', '* een foto', '2) geld'),
    ).toEqual([
      'paragraph: Neem mee:',
      'list-item 1 -: uw paspoort, of een kopie',
      'list-item 1 *: een foto',
      'list-item 1 2): geld',
    ]);
  });
});

describe('headings of plain text', () => {
  it('are underlined', async () => {
    expect(
      await outlineOf('Besluit', '=======', 'U krijgt geld.', '', 'Meer', '--', '---'),
    ).toEqual([
      'heading 1: Besluit',
      'paragraph: U krijgt geld.',
      'paragraph: Meer',
      'paragraph: --',
    ]);
  });

  it('are short lines right above prose', async () => {
    const prose = 'De gemeente maakt in mei de straat open voor een nieuw riool en nieuwe bomen.';
    expect(await outlineOf('Wat gaan wij doen?', prose, '', 'Planning', '', prose)).toEqual([
      'heading 2: Wat gaan wij doen?',
      `paragraph: ${prose}`,
      'heading 2: Planning',
      `paragraph: ${prose}`,
    ]);
  });

  it('may have a number, unless other items come before', async () => {
    const prose = 'De gemeente maakt in mei de straat open voor een nieuw riool en nieuwe bomen.';
    expect(
      await outlineOf('1. Planning', prose, '', 'Neem mee:', '1) pas', '2) Foto', '', prose),
    ).toEqual([
      'heading 2 1.: Planning',
      `paragraph: ${prose}`,
      'paragraph: Neem mee:',
      'list-item 1 1): pas',
      'list-item 1 2): Foto',
      `paragraph: ${prose}`,
    ]);
  });

  it('are not the names under a letter, nor lines with a full stop', async () => {
    expect(await outlineOf('Dit is klaar.', '', 'Anna de Vries', '', 'Wethouder')).toEqual([
      'paragraph: Dit is klaar.',
      'paragraph: Anna de Vries',
      'paragraph: Wethouder',
    ]);
  });
});

describe('characters of plain text', () => {
  const text = 'Eén brief over de wijk, \u201czo\u201d zei zij: \u20ac 5.';

  it.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`)],
    ['UTF-16 with a mark', new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from(text, 'utf16le'))],
    [
      'UTF-16 the other way round',
      new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
    ],
    [
      'Windows-1252',
      Uint8Array.from(text, (character) => {
        const special: Record<string, number> = { '\u201c': 0x93, '\u201d': 0x94, '\u20ac': 0x80 };
        return special[character] ?? character.charCodeAt(0);
      }),
    ],
  ])('are read from %s', async (_name, bytes) => {
    expect(outline(await readPlainText(bytes))).toEqual([`paragraph: ${text}`]);
  });

  it('are folded', async () => {
    const odd =
      'Cafe\u0301\u00a0met \ufb01lm in \u0132sselstein,\u2003lang\u00adzaam\u200b en non\u2011stop.';
    expect(await outlineOf(odd)).toEqual([
      'paragraph: Café met film in IJsselstein, langzaam en non-stop.',
    ]);
  });
});

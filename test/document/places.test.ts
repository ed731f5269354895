import { describe, expect, it } from 'vitest';
import type { RawDocument } from '../../src/document/model.ts';
import { placeOf } from '../../src/document/place.ts';
import { readMarkdown } from '../../src/document/readers/markdown.ts';
import { readPlainText } from '../../src/document/readers/plain-text.ts';
import { bytesOf } from './outline.ts';

const WORD = /[\p{L}\d]+/gu;

/** Words of a document that do not stand in the source where their place says. */
function misplaced(document: RawDocument, source: string): string[] {
  const lines = source.replace(/^\ufeff/, '').split(/\r\n|\n/);
  return document.blocks.flatMap((block, index) =>
    [...block.text.matchAll(WORD)].flatMap((match) => {
      const { line = 0, column = 0 } = placeOf(document, index, match.index);
      const found = lines[line - 1]?.slice(column - 1) ?? '';
      return found.normalize('NFC').startsWith(match[0])
        ? []
        : [`${match[0]} at ${line}:${column}`];
    }),
  );
}

const LETTER = [
  '---',
  'title: Besluit',
  '---',
  '',
  '##   Uw **kaart** voor *zone* 2   ##',
  '',
  'U vroeg ons   om een [nieuwe *kaart*](https://a.example "x") en',
  '  een _tweede_ kaart&nbsp;voor uw \\*partner\\*. Dat kan &eacute;cht &amp; snel',
  'op <https://b.example/p_q> of bij `loket  12`. Zie &onbekend; en &amp;amp; hier',
  'of ![plaatje](a.png) daar 😀 verderop, met eerste\u00adhulp en een cafe\u0301 erbij.',
  '',
  '> Een aanhaling die',
  '> doorloopt op de *volgende*',
  'regel zonder teken.',
  '',
  '1. Eerste stap met',
  '   een vervolg;',
  '   - onderdeel **vet** erin',
  '2. [x] tweede stap',
  '',
  '| Wat | Bedrag |',
  '|:---|---:|',
  '|  Kaart \\| pas  | 12 **euro** |',
  '',
  'Regel met break<br>en een\\',
  'laatste[^n] regel.',
  '',
  '##Zonder spatie',
  '',
  '- met teken',
  '',
  '[^n]: Een voetnoot met',
  '    twee regels.',
];

describe('the place of each word', () => {
  it.each([
    ['LF', '\n', ''],
    ['CRLF', '\r\n', ''],
    ['a byte order mark', '\n', '\ufeff'],
  ])('is where it stands in Markdown with %s', async (_name, end, start) => {
    const source = start + LETTER.join(end);
    const document = await readMarkdown(bytesOf(source));
    const words = document.blocks.flatMap((block) => block.text.match(WORD) ?? []);
    expect(words.length).toBeGreaterThan(80);
    // These words start where they should, and read differently there.
    const column = (line: number, text: string) => (LETTER[line - 1] ?? '').indexOf(text) + 1;
    expect(misplaced(document, source)).toEqual([
      `écht at 8:${column(8, '&eacute;')}`,
      `eerstehulp at 10:${column(10, 'eerste')}`,
    ]);
  });

  it('is where it stands in plain text', async () => {
    const source = [
      'Besluit op uw aanvraag',
      '======================',
      '',
      '   U vroeg ons\tom een kaart voor de parkeerplaats bij u voor de deur,',
      '   en wij geven u die kaart.',
      '- een  kaart voor u',
      '  1) een pas',
    ].join('\r\n');
    expect(misplaced(await readPlainText(bytesOf(source)), source)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { readDoc } from '../../src/document/readers/doc.ts';
import { UnreadableError } from '../../src/document/unreadable.ts';
import { makeDoc } from './make-ole.ts';
import { outline } from './outline.ts';

const reasonOf = (bytes: Uint8Array) =>
  readDoc(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof UnreadableError ? error.reason : error),
  );

describe('an old Word file (.doc)', () => {
  it('gives each paragraph a block, and curly quotes as they are', async () => {
    const text = 'Beste mevrouw,\r\rU krijgt ‘een kaart’ van de gemeente.\rDie is gratis.\r';
    expect(outline(await readDoc(makeDoc(text)))).toEqual([
      'paragraph: Beste mevrouw,',
      'paragraph: U krijgt ‘een kaart’ van de gemeente.',
      'paragraph: Die is gratis.',
    ]);
  });

  it('tells rows of a table from lines with a tab', async () => {
    const text =
      'Datum\x07Bedrag\x07\r1 mei\x07€ 12\rof minder\x07\rKenmerk:\tZ-12\rWij schrijven u over de kaart.\r';
    expect(outline(await readDoc(makeDoc(text)))).toEqual([
      'table-cell: Datum',
      'table-cell: Bedrag',
      'table-cell: 1 mei',
      'table-cell: € 12',
      'table-cell: of minder',
      'paragraph: Kenmerk: Z-12',
      'paragraph: Wij schrijven u over de kaart.',
    ]);
  });

  it('reads rows of a number and a text as items of a list', async () => {
    const text =
      '1.1\x07Vraag een bewijs aan.\x07\r2.\x07Stuur het op.\rBewaar een kopie.\x07\r3\x07€ 12\x07\r';
    expect(outline(await readDoc(makeDoc(text)))).toEqual([
      'list-item 1 1.1: Vraag een bewijs aan.',
      'list-item 1 2.: Stuur het op.',
      'list-item 1: Bewaar een kopie.',
      'table-cell: 3',
      'table-cell: € 12',
    ]);
  });

  it('knows headings and items of lists by what the file says of them', async () => {
    const long = 'Neem uw oude paspoort mee, ook als het niet meer geldig is.';
    const bytes = makeDoc([
      { text: 'Uw nieuwe paspoort\r', style: 1 },
      { text: 'Kom naar het gemeentehuis.\r' },
      { text: `${long}\r`, depth: 1 },
      { text: 'Maak een foto.\x0bDie mag niet ouder zijn dan een half jaar.\r', depth: 2 },
      { text: 'Kom naar het gemeentehuis.\r' },
      { text: 'Wat kost het?\r', style: 2 },
    ]);
    expect(outline(await readDoc(bytes))).toEqual([
      'heading 1: Uw nieuwe paspoort',
      'paragraph: Kom naar het gemeentehuis.',
      `list-item 1: ${long}`,
      'list-item 2: Maak een foto.',
      'paragraph: Die mag niet ouder zijn dan een half jaar.',
      'paragraph: Kom naar het gemeentehuis.',
      'heading 2: Wat kost het?',
    ]);
  });

  it('says that a password is needed', async () => {
    expect(await reasonOf(makeDoc('x\r', 0x0100))).toEqual({ code: 'encrypted', format: 'doc' });
  });

  it('says that Word 95 is too old', async () => {
    const bytes = makeDoc('Dag.\r');
    const at = Buffer.from(bytes).indexOf('eca5', 0, 'hex');
    bytes[at] = 0xdc;
    expect(await reasonOf(bytes)).toEqual({ code: 'unknown-format', found: 'Word 95' });
  });
});

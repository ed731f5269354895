import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read.ts';
import { proseOf } from '../../src/language/prose.ts';
import { makeDocx, p, r } from './make-docx.ts';
import { makeOdt } from './make-odt.ts';
import { makeDoc } from './make-ole.ts';
import { makePdf, print } from './make-pdf.ts';
import { bytesOf } from './outline.ts';

const TEXT = 'Beste [naam], op %DATUM% krijgt u de pas van {{ gemeente | upper }} voor € xx,xx.';
const LISTED = [
  { text: '[naam]', kind: 'field', name: 'naam' },
  { text: '%DATUM%', kind: 'field', name: 'DATUM' },
  { text: '{{ gemeente | upper }}', kind: 'field', name: 'gemeente' },
  { text: '€ xx,xx', kind: 'blank' },
];

const read = (name: string, bytes: Uint8Array) => readDocument({ name, bytes });
const docx = (body: string) => read('brief.docx', makeDocx({ body }));

const complex = (code: string, ...result: readonly string[]): string =>
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  `<w:r><w:instrText> ${code} </w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
  `${result.map((text) => r(text)).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const simple = (code: string, result = ''): string =>
  `<w:fldSimple w:instr=" ${code} ">${result && r(result)}</w:fldSimple>`;
const control = (text: string): string =>
  `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r(text)}</w:sdtContent></w:sdt>`;

describe('what is still to be filled in', () => {
  it.each([
    ['brief.txt', async () => bytesOf(TEXT)],
    ['brief.md', async () => bytesOf(TEXT)],
    ['brief.html', async () => bytesOf(`<p>${TEXT}</p>`)],
    ['brief.docx', async () => makeDocx({ body: p(r(TEXT)) })],
    ['brief.odt', async () => makeOdt({ body: `<text:p>${TEXT}</text:p>` })],
    ['brief.doc', async () => makeDoc(`${TEXT}\r`)],
    ['brief.pdf', () => makePdf((canvas) => print(canvas, TEXT))],
    ['brief.eml', async () => bytesOf(`From: a@b.example\r\nMIME-Version: 1.0\r\n\r\n${TEXT}`)],
  ])('is listed alike in %s', async (name, bytes) => {
    const { blocks, placeholders } = await read(name, await bytes());
    expect(placeholders).toMatchObject(LISTED);
    for (const { block, start, end, text } of placeholders) {
      expect(blocks[block]?.text.slice(start, end)).toBe(text);
    }
  });

  it.each([
    ['{MERGEFIELD Naam}', 'Naam'],
    ['{ MERGEFIELD "Naam aanvrager" \\* Upper }', 'Naam aanvrager'],
    ['«Aanhef»', 'Aanhef'],
    ['<<plaats>>', 'plaats'],
    ['<NAAM>', 'NAAM'],
    ['<1>', '1'],
    ['%NAAM%', 'NAAM'],
    ['\u0024{voornaam}', 'voornaam'],
    ['##kenmerk##', 'kenmerk'],
  ])('has the name of the field %s', async (mark, name) => {
    const { placeholders } = await read(
      'brief.txt',
      bytesOf(`Wij schrijven aan ${mark} in Vught.`),
    );
    expect(placeholders).toEqual([
      { block: 0, start: 18, end: 18 + mark.length, text: mark, kind: 'field', name },
    ]);
  });

  it('tells fields from instructions, blanks and errors', async () => {
    const text = 'Op [datum] [vul hier de plaats in] betaalt u XXX euro: #REF!';
    const { placeholders } = await read('brief.txt', bytesOf(text));
    expect(placeholders.map(({ kind }) => kind)).toEqual(['field', 'prompt', 'blank', 'error']);
  });

  it('holds the merge fields of Word that have no value, whatever they are called', async () => {
    const { blocks, placeholders } = await docx(
      p(
        r('Beste ') +
          complex('MERGEFIELD roepnaam', '«roep', 'naam»') +
          simple('MERGEFIELD tussenvoegsel', '«tussenvoegsel»') +
          simple('MERGEFIELD &quot;2e regel&quot;') +
          r(' uit ') +
          complex('MERGEFIELD Plaats', 'Vught') +
          r(', u las «hoofdverblijf» in de wet.'),
      ),
    );
    expect(blocks[0]?.text).toBe(
      'Beste «roepnaam»«tussenvoegsel»«2e regel» uit Vught, u las «hoofdverblijf» in de wet.',
    );
    expect(placeholders.map(({ kind, name }) => [kind, name])).toEqual([
      ['field', 'roepnaam'],
      ['field', 'tussenvoegsel'],
      ['field', '2e regel'],
    ]);
  });

  it('holds the prompts of content controls, each as one token', async () => {
    const document = await docx(
      p(r('Wij geven u ') + control('soort besluit') + r(' voor de weg.')),
    );
    expect(document.placeholders).toEqual([
      { block: 0, start: 12, end: 25, text: 'soort besluit', kind: 'prompt' },
    ]);
    const [passage] = proseOf(document).passages;
    const tokens = passage?.sentences.flatMap((sentence) => sentence.tokens) ?? [];
    expect(tokens.map(({ text, kind }) => [text, kind])[3]).toEqual([
      'soort besluit',
      'placeholder',
    ]);
  });

  it('keeps its place where a letter part splits off', async () => {
    const document = await read('brief.txt', bytesOf('Geachte heer «Naam», u krijgt [bedrag].'));
    for (const { block, start, end, text } of document.placeholders) {
      expect(document.blocks[block]?.text.slice(start, end)).toBe(text);
    }
    expect(document.placeholders.map(({ name }) => name)).toEqual(['Naam', 'bedrag']);
  });

  it('is empty in a letter that is finished', async () => {
    const text =
      'Zie [1] en <https://gemeente.example>. U krijgt 50% korting, of {dat mag niet zo.';
    expect((await read('brief.txt', bytesOf(text))).placeholders).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { copyWithNotes } from '../../src/document/copies/index.ts';
import type { Note } from '../../src/document/copies/note.ts';
import type { Document } from '../../src/document/model.ts';
import { readDocument } from '../../src/document/read.ts';
import { unguardedLetters } from '../../src/letter/letters.ts';
import { messagesIn } from '../../src/messages/index.ts';
import { B1 } from '../../src/norm/b1.ts';
import { notesOf } from '../../src/reports/annotate/notes.ts';
import { type DocxXml, makeDocx, p, r, table } from '../document/make-docx.ts';
import { ROOT } from '../run-helder.ts';
import { commentsOf, faultsOf, partsOf, xmlOf } from './word-file.ts';

const LETTERS = join(ROOT, 'fixtures/letters');

const read = (bytes: Uint8Array): Promise<Document> => readDocument({ name: 'brief.docx', bytes });

const textsOf = ({ blocks }: Document): string[] =>
  blocks.map(({ kind, text }) => `${kind}: ${text}`);

/** A note about each of some words, where they first stand in the letter. */
const notesAbout = ({ blocks }: Document, words: readonly string[]): Note[] =>
  words.map((word) => {
    const block = blocks.findIndex(({ text }) => text.includes(word));
    const start = blocks[block]?.text.indexOf(word) ?? 0;
    return {
      title: word,
      paragraphs: ['Zo beter.'],
      elsewhere: `Dit gaat over ${word}.`,
      at: { block, spans: [{ start, end: start + word.length }] },
    };
  });

/** A copy of a letter with a note about each of some words; fails where there is none. */
async function annotated(bytes: Uint8Array, words: readonly string[]) {
  const document = await read(bytes);
  const copy = await copyWithNotes(bytes, document, notesAbout(document, words));
  if (typeof copy === 'string') throw new Error(copy);
  return { ...copy, xml: xmlOf(copy.bytes, 'word/document.xml') };
}

const withBody = (body: string, xml: Partial<DocxXml> = {}) => makeDocx({ body, ...xml });

/** The words that the comments of a copy are about. */
const aboutOf = (bytes: Uint8Array): string[] => commentsOf(bytes).map(({ about }) => about);

describe('comments in a Word file', () => {
  it('stand at their words, which keep their looks', async () => {
    const { bytes, xml } = await annotated(
      withBody(p(r('Wij hebben uw verzoek ontvangen.', '<w:b/>'))),
      ['uw verzoek'],
    );
    expect(commentsOf(bytes)).toEqual([{ text: ['uw verzoek', 'Zo beter.'], about: 'uw verzoek' }]);
    expect(xml.match(/<w:r><w:rPr><w:b\/><\/w:rPr><w:t /g)).toHaveLength(3);
    expect(faultsOf(bytes)).toEqual([]);
  });

  it.each([
    ['over runs', p(r('Wij heb') + r('ben uw ver', '<w:i/>') + r('zoek.')), 'uw verzoek'],
    ['at the start of a run', p(r('Uw verzoek is er.')), 'Uw verzoek'],
    ['at the end of a run', p(r('Hier is uw verzoek')), 'uw verzoek'],
    [
      'behind a tab',
      p('<w:r><w:t>Van</w:t><w:tab/><w:t>uw verzoek hier</w:t></w:r>'),
      'uw verzoek',
    ],
    [
      'before a line end',
      p('<w:r><w:t>Dit uw verzoek</w:t><w:br/><w:t>nu</w:t></w:r>'),
      'uw verzoek',
    ],
    ['with entities', p(r('A &amp; B &lt;en&gt; uw verzoek &#8364; 5')), 'uw verzoek &#8364;'],
    [
      'in a link',
      p(`<w:hyperlink w:anchor="a">${r('Lees uw verzoek hier')}</w:hyperlink>`),
      'uw verzoek',
    ],
    [
      'half in a link',
      p(`<w:hyperlink w:anchor="a">${r('Lees uw')}</w:hyperlink>${r(' verzoek')}`),
      'uw verzoek',
    ],
    [
      'in an insertion',
      p(`<w:ins w:id="4" w:author="x">${r('Hier uw verzoek nu')}</w:ins>`),
      'uw verzoek',
    ],
    ['in a cell', table([p(r('Wat')), p(r('Hier uw verzoek nu'))]) + p(''), 'uw verzoek'],
    [
      'in a control',
      `<w:sdt><w:sdtContent>${p(r('Hier uw verzoek nu'))}</w:sdtContent></w:sdt>`,
      'uw verzoek',
    ],
    [
      'in the result of a field',
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Hier uw verzoek nu')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      ),
      'uw verzoek',
    ],
  ])('point at words %s', async (_, body, words) => {
    const plain = words.replace('&#8364;', '€');
    const source = withBody(body);
    const { bytes, unplaced } = await annotated(source, [plain]);
    expect({ about: aboutOf(bytes), unplaced }).toEqual({ about: [plain], unplaced: 0 });
    expect(faultsOf(bytes)).toEqual([]);
    expect(textsOf(await read(bytes))).toEqual(textsOf(await read(source)));
  });

  it('may overlap and follow each other', async () => {
    const { bytes } = await annotated(withBody(p(r('Wij hebben uw verzoek goed gelezen.'))), [
      'uw verzoek goed',
      'verzoek goed gelezen',
      'Wij hebben ',
      'uw',
    ]);
    expect(aboutOf(bytes)).toHaveLength(4);
    expect(faultsOf(bytes)).toEqual([]);
  });

  it.each([
    [
      'a text box',
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p(r('Bel uw verzoek'))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(r('Bel uw verzoek'))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('Brief')}`,
      ),
    ],
    [
      'a control of plain text',
      p(
        `${r('Brief ')}<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${r('met uw verzoek erin')}</w:sdtContent></w:sdt>`,
      ),
    ],
    [
      'a simple field',
      p(`${r('Brief ')}<w:fldSimple w:instr="REF a">${r('met uw verzoek erin')}</w:fldSimple>`),
    ],
  ])('stand around %s, in which there can be none', async (_, body) => {
    const source = withBody(body);
    const { bytes, unplaced } = await annotated(source, ['uw verzoek']);
    expect(aboutOf(bytes)[0]).toContain('uw verzoek');
    expect(unplaced).toBe(0);
    expect(faultsOf(bytes)).toEqual([]);
    expect(textsOf(await read(bytes))).toEqual(textsOf(await read(source)));
  });

  it('stand at the mark of a footnote for words in it', async () => {
    const { bytes, unplaced, xml } = await annotated(
      withBody(p(`${r('De wet')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' zegt dat.')}`), {
        footnotes: `<w:footnote w:id="1">${p(r('Iets anders.'))}</w:footnote><w:footnote w:id="2">${p(r('Zie uw verzoek.'))}</w:footnote>`,
      }),
      ['uw verzoek'],
    );
    expect(unplaced).toBe(0);
    expect(xml).toMatch(/<w:commentRangeStart w:id="\d"\/><w:r><w:footnoteReference/);
    expect(faultsOf(bytes)).toEqual([]);
  });

  it('stand at the beginning for words in a paragraph that is a control of plain text', async () => {
    const control = `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${p(r('Met uw verzoek'))}</w:sdtContent></w:sdt>`;
    const { bytes, unplaced } = await annotated(withBody(control + p(r('De brief.'))), [
      'uw verzoek',
    ]);
    expect(unplaced).toBe(1);
    expect(xmlOf(bytes, 'word/document.xml')).toContain(control);
    expect(faultsOf(bytes)).toEqual([]);
  });

  it('stand at the beginning for words in a header, and say which', async () => {
    const { bytes, unplaced } = await annotated(
      withBody(p(r('De brief.')), { header: p(r('Van de afdeling uw verzoek')) }),
      ['uw verzoek'],
    );
    expect(unplaced).toBe(1);
    expect(commentsOf(bytes)).toEqual([
      { text: ['uw verzoek', 'Dit gaat over uw verzoek.', 'Zo beter.'], about: '' },
    ]);
    expect(faultsOf(bytes)).toEqual([]);
  });

  it('leave spaces that did not count without effect', async () => {
    const { xml } = await annotated(withBody(p('<w:r><w:t>  Hier uw verzoek nu  </w:t></w:r>')), [
      'uw verzoek',
    ]);
    expect(xml).toContain('<w:t>  </w:t><w:t xml:space="preserve">Hier </w:t>');
    expect(xml).toContain('<w:t xml:space="preserve"> nu</w:t><w:t>  </w:t>');
  });

  it('keep the tracked change of a format in both halves, each with its own number', async () => {
    const change = '<w:b/><w:rPrChange w:id="7" w:author="x"><w:rPr/></w:rPrChange>';
    const { xml } = await annotated(withBody(p(r('Hier uw verzoek nu', change))), ['uw verzoek']);
    const ids = [...xml.matchAll(/rPrChange w:id="(\d+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(3);
  });

  it('are in the namespace of Word, whatever its prefix', async () => {
    const source = partsOf(withBody(p(r('Hier uw verzoek nu'))));
    const xml = strFromU8(source['word/document.xml'] as Uint8Array)
      .replaceAll('<w:', '<x:')
      .replaceAll('</w:', '</x:')
      .replace('xmlns:w=', 'xmlns:x=');
    const { xml: copied, unplaced } = await annotated(
      zipSync({ ...source, 'word/document.xml': strToU8(xml) }),
      ['uw verzoek'],
    );
    expect(unplaced).toBe(0);
    expect(copied).toMatch(/<w:commentRangeStart xmlns:w="[^"]+main" w:id="0"\/>/);
  });

  it('join those that are there already, which stay as they are', async () => {
    const source = withBody(p(r('Eerst iets over ') + r('uw verzoek') + r(' en meer.')));
    const once = await annotated(source, ['uw verzoek']);
    const twice = await annotated(once.bytes, ['uw verzoek', 'meer']);
    expect(commentsOf(twice.bytes)).toHaveLength(3);
    expect(faultsOf(twice.bytes)).toEqual([]);
    const before = xmlOf(once.bytes, 'word/comments.xml').replace('</w:comments>', '');
    expect(xmlOf(twice.bytes, 'word/comments.xml').startsWith(before)).toBe(true);
  });

  it('are not made in a file with a digital signature', async () => {
    const parts = {
      ...partsOf(withBody(p(r('Brief.')))),
      '_xmlsignatures/sig1.xml': strToU8('<a/>'),
    };
    const bytes = zipSync(parts);
    expect(await copyWithNotes(bytes, await read(bytes), [])).toBe('signed');
  });
});

describe('a copy of a sample letter', () => {
  const messages = messagesIn('nl');

  async function copyOf(name: string) {
    const source = { name, bytes: readFileSync(join(LETTERS, name)) };
    const { document, assessment } = await unguardedLetters({ norm: B1 }).examine(source);
    if (assessment.status === 'unreadable') throw new Error(name);
    const notes = notesOf(assessment, false, messages);
    const copy = await copyWithNotes(source.bytes, document, notes);
    if (typeof copy === 'string') throw new Error(copy);
    return { source, document, notes, copy };
  }

  const names = readdirSync(LETTERS).filter((name) => name.endsWith('.docx'));

  const withoutMark = (types: string) =>
    types.replace('<Override PartName="/docProps/helder.xml" ContentType="application/xml"/>', '');

  it.each(names)('of %s has all notes in order, and all else as it was', async (name) => {
    const { source, document, notes, copy } = await copyOf(name);
    expect(faultsOf(copy.bytes)).toEqual([]);
    expect(copy.unplaced).toBe(0);
    expect(commentsOf(copy.bytes).map(({ text }) => text[0])).toEqual(
      notes.map(({ title }) => title),
    );
    expect(textsOf(await read(copy.bytes))).toEqual(textsOf(document));

    const changed = new Set(['word/document.xml', 'word/comments.xml', '[Content_Types].xml']);
    const [before, after] = [partsOf(source.bytes), partsOf(copy.bytes)];
    expect(Object.keys(after)).toEqual([...Object.keys(before), 'docProps/helder.xml']);
    expect(withoutMark(xmlOf(copy.bytes, '[Content_Types].xml'))).toBe(
      xmlOf(source.bytes, '[Content_Types].xml'),
    );
    for (const path of Object.keys(before).filter((each) => !changed.has(each))) {
      expect({
        path,
        same: Buffer.compare(before[path] as Uint8Array, after[path] as Uint8Array),
      }).toEqual({ path, same: 0 });
    }
  });

  it('is the same to the byte when it is made again', async () => {
    const name = 'bijstand-besluit.docx';
    const [first, second] = [await copyOf(name), await copyOf(name)];
    expect(Buffer.compare(first.copy.bytes, second.copy.bytes)).toBe(0);
  });

  it('has nothing in the letter that was not there but the marks of comments', async () => {
    const { source, copy } = await copyOf('parkeervergunning-geweigerd.docx');
    const joined = (bytes: Uint8Array) =>
      xmlOf(bytes, 'word/document.xml')
        .replace(/<w:commentRange(?:Start|End) w:id="\d+"\/>/g, '')
        .replace(
          /<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:commentReference w:id="\d+"\/><\/w:r>/g,
          '',
        )
        // A run that goes on as it was is one run.
        .replace(
          /<\/w:t><\/w:r><w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: xml:space="preserve")?>/g,
          '',
        )
        .replaceAll(' xml:space="preserve"', '');
    expect(joined(copy.bytes)).toBe(joined(source.bytes));
  });
});

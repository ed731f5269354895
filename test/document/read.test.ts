import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DocumentFormat } from '../../src/document/model.ts';
import { readDocument } from '../../src/document/read.ts';
import { UnreadableError } from '../../src/document/unreadable.ts';
import { makeDocx, p, r } from './make-docx.ts';
import { makeOdt, tp } from './make-odt.ts';
import { BODY, makeDoc, makeMsg, makeOle } from './make-ole.ts';
import { bytesOf, outline } from './outline.ts';

const reasonOf = (bytes: Uint8Array, name = 'brief') =>
  readDocument({ name, bytes }).then(
    () => 'read',
    (error: unknown) => (error instanceof UnreadableError ? error.reason : error),
  );

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const ole = (stream: string) =>
  Uint8Array.from(
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from(stream, 'utf16le'),
    ]),
  );
const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));

/** A zip whose directory says that its one entry unpacks to this many bytes. */
function claiming(bytes: number): Uint8Array {
  const packed = Buffer.from(zipSync({ 'word/document.xml': strToU8('<x/>') }));
  const directory = packed.indexOf('PK\x01\x02', 0, 'latin1');
  packed.writeUInt32LE(bytes, directory + 24);
  return Uint8Array.from(packed);
}

describe('the format of a file', () => {
  const docx = makeDocx({ body: p(r('Dag.')) });

  it.each<[string, Uint8Array, DocumentFormat | undefined, DocumentFormat]>([
    ['brief.md', bytesOf('Dag.'), undefined, 'md'],
    ['BRIEF.MARKDOWN', bytesOf('Dag.'), undefined, 'md'],
    ['brief.txt', bytesOf('Dag.'), undefined, 'txt'],
    ['brief', bytesOf('Dag.'), undefined, 'txt'],
    ['brief.pdf', bytesOf('Dag.'), undefined, 'txt'],
    ['-', bytesOf('Dag.'), 'md', 'md'],
    ['brief.md', bytesOf('Dag.'), 'txt', 'txt'],
    ['brief.docx', docx, undefined, 'docx'],
    ['brief.md', docx, 'md', 'docx'],
    ['brief.docx', makeOdt({ body: tp('Dag.') }), undefined, 'odt'],
    ['brief.docx', makeDoc('Dag.\r'), undefined, 'doc'],
    ['brief.doc', makeMsg({ [BODY]: 'Dag.' }), undefined, 'msg'],
    ['brief.txt', latin1('\n<!-- x --><!DOCTYPE html><p>Dag.</p>'), undefined, 'html'],
    ['brief.htm', bytesOf('<p>Dag.</p>'), undefined, 'html'],
    ['-', bytesOf('<p>Dag.</p>'), 'html', 'html'],
    ['brief.txt', bytesOf('From: a@b.example\nMIME-Version: 1.0\n\nDag.'), undefined, 'eml'],
    ['brief.txt', bytesOf('Datum: 1 mei\nOnderwerp: kaart\n\nDag.'), undefined, 'txt'],
  ])('%s', async (name, bytes, given, format) => {
    const source = given ? { name, bytes, format: given } : { name, bytes };
    expect((await readDocument(source)).format).toBe(format);
  });

  it.each([
    ['ods', zip('mimetype', 'application/vnd.oasis.opendocument.spreadsheet')],
    ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['pptx', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['zip', zip('brief.txt')],
    [
      'xls',
      makeOle({ Workbook: new Uint8Array(9) }, { Bijlage: { WordDocument: new Uint8Array(9) } }),
    ],
    ['xls', ole('Workbook')],
    ['png', latin1('\x89PNG\r\n\x1a\n')],
    ['jpg', latin1('\xff\xd8\xff\xe0')],
    ['rtf', latin1('{\\rtf1 Dag.}')],
    ['xml', latin1('<?xml version="1.0"?><a/>')],
  ])('is named where there is no reader for it: %s', async (found, bytes) => {
    expect(await reasonOf(bytes)).toEqual({ code: 'unknown-format', found });
  });

  it('is unknown for noise', async () => {
    const noise = Uint8Array.from({ length: 500 }, (_, index) => (index * 37) % 251);
    expect(await reasonOf(noise, 'brief.txt')).toEqual({ code: 'unknown-format' });
  });
});

it('is a Word file even where a workbook is packed into it', async () => {
  const workbook = zip('xl/workbook.xml');
  const { 'word/document.xml': letter, ...others } = unzipSync(makeDocx({ body: p(r('Dag.')) }));
  const bytes = zipSync({
    'word/embeddings/blad.xlsx': [workbook, { level: 0 }],
    ...others,
    'word/document.xml': letter ?? new Uint8Array(),
  });
  expect((await readDocument({ name: 'brief.docx', bytes })).format).toBe('docx');
});

describe('a file without a letter in it', () => {
  it.each([
    ['no bytes', new Uint8Array()],
    ['white space', bytesOf(' \r\n\t\n')],
    ['a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf)],
  ])('is empty: %s', async (_name, bytes) => {
    expect(await reasonOf(bytes)).toEqual({ code: 'empty-file' });
  });

  it.each([
    ['Word', makeDocx({ body: p('') }), 'brief.docx'],
    ['Markdown', bytesOf('![foto](a.png)\n\n---\n'), 'brief.md'],
    ['front matter', bytesOf('---\ntitle: Brief\n---\n'), 'brief.md'],
  ])('has no text: %s', async (_name, bytes, name) => {
    expect(await reasonOf(bytes, name)).toEqual({ code: 'no-text' });
  });

  it('is encrypted', async () => {
    expect(await reasonOf(ole('EncryptedPackage'))).toEqual({ code: 'encrypted', format: 'docx' });
  });

  const whole = makeDocx({ body: p(r('Dag.')) });
  it.each([
    ['cut off', whole.slice(0, whole.length / 2)],
    ['without its letter', zip('[Content_Types].xml')],
    ['with broken XML', makeDocx({ body: '<w:p><w:r>' })],
  ])('is damaged: %s', async (_name, bytes) => {
    expect(await reasonOf(bytes)).toEqual({ code: 'corrupt', format: 'docx' });
  });

  it('is too large to open', async () => {
    const text = bytesOf('Dag. '.repeat(500_000));
    expect(await reasonOf(claiming(13_000_000))).toEqual({ code: 'too-large' });
    expect(await reasonOf(text, 'brief.md')).toEqual({ code: 'too-large' });
    expect(await reasonOf(text, 'brief.txt')).toEqual({ code: 'too-large' });
  });

  it('is damaged when it unpacks to more than it says', async () => {
    const packed = Buffer.from(makeDocx({ body: p(r('Dag. '.repeat(9000))) }));
    const directory = packed.indexOf('PK\x01\x02', 0, 'latin1');
    const name = packed.indexOf('word/document.xml', directory, 'latin1');
    packed.writeUInt32LE(100, name - 46 + 24);
    expect(await reasonOf(Uint8Array.from(packed))).toEqual({ code: 'corrupt', format: 'docx' });
  });
});

it('marks the parts of a letter', async () => {
  const bytes = bytesOf(
    'Beste mevrouw Jansen,\n\nU krijgt een kaart voor uw auto. Die is gratis.\n\nMet vriendelijke groet,\n\nAnna de Vries\n',
  );
  expect(outline(await readDocument({ name: 'brief.md', bytes }))).toEqual([
    'salutation: Beste mevrouw Jansen,',
    'paragraph: U krijgt een kaart voor uw auto. Die is gratis.',
    'closing: Met vriendelijke groet,',
    'signature: Anna de Vries',
  ]);
});

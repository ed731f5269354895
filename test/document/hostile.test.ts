import { deflateSync } from 'node:zlib';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/document/format.ts';
import { readDocument } from '../../src/document/read.ts';
import { UnreadableError } from '../../src/document/unreadable.ts';
import { makeDocx, p, r } from './make-docx.ts';
import { makeOdt, tp } from './make-odt.ts';
import { BODY, makeDoc, makeMsg, SUBJECT } from './make-ole.ts';
import { bytesOf, outline } from './outline.ts';

const codeOf = (bytes: Uint8Array, name = 'brief') =>
  readDocument({ name, bytes }).then(
    () => 'read',
    (error: unknown) => (error instanceof UnreadableError ? error.reason.code : error),
  );

/** A file with a part of its zip changed. */
function withPart(zip: Uint8Array, name: string, change: (content: string) => string): Uint8Array {
  const { mimetype, ...parts } = unzipSync(zip);
  const content = Buffer.from(parts[name] ?? '').toString();
  return zipSync({
    ...(mimetype && { mimetype: [mimetype, { level: 0 }] }),
    ...parts,
    [name]: strToU8(change(content)),
  });
}

/** A PDF of raw objects, the first of which is its root. */
function rawPdf(...objects: string[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const starts = objects.map((content, index) => {
    const start = text.length;
    text += `${index + 1} 0 obj\n${content}\nendobj\n`;
    return `${String(start).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${starts.length + 1}\n0000000000 65535 f \n${starts.join('')}`;
  const trailer = `trailer<</Size ${starts.length + 1}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF`;
  return Uint8Array.from(Buffer.from(text + table + trailer, 'latin1'));
}

const packed = (content: string): string => {
  const stream = deflateSync(content).toString('latin1');
  return `<</Length ${stream.length}/Filter/FlateDecode>>\nstream\n${stream}\nendstream`;
};

const docx = makeDocx({ body: p(r('U krijgt een kaart.')) });
const odt = makeOdt({ body: tp('U krijgt een kaart.') });

describe('a bomb', () => {
  it.each([
    ['of a zip', zipSync({ 'word/document.xml': new Uint8Array(20_000_000) })],
    ['of many parts', withManyParts()],
    ['of nested elements in Word', makeDocx({ body: nested('w:sdt', p(r('Dag.'))) })],
    ['of nested sections', makeOdt({ body: nested('text:section', tp('Dag.')) })],
    ['of nested HTML', bytesOf(`<html>${'<div>'.repeat(20_000)}Dag.`)],
    ['of nested quotes', bytesOf(`${'>'.repeat(8000)} Dag.`)],
  ])('%s is too large', async (_name, bytes) => {
    expect(await codeOf(bytes, 'brief.md')).toBe('too-large');
  });

  function withManyParts(): Uint8Array {
    const part = new Uint8Array(100_000);
    const names = Array.from({ length: 150 }, (_, index) => `word/deel${index}.xml`);
    return zipSync({
      ...Object.fromEntries(names.map((name) => [name, part])),
      'word/document.xml': part,
    });
  }

  function nested(name: string, inside: string): string {
    return `<${name}>`.repeat(20_000) + inside + `</${name}>`.repeat(20_000);
  }

  it('of spaces in one element stays small', async () => {
    const { blocks } = await readDocument({
      name: 'brief.odt',
      bytes: makeOdt({ body: tp('Dag<text:s text:c="2147483647"/>allemaal.') }),
    });
    expect(blocks[0]?.text).toBe('Dag allemaal.');
  });

  it('of aliases in front matter is refused', async () => {
    const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(of).join()}]\n`;
    const lines = level('a', 'x') + level('b', '*a') + level('c', '*b') + level('d', '*c');
    expect(await codeOf(bytesOf(`---\n${lines}---\nDag.`), 'brief.md')).toBe('corrupt');
  });
});

describe('entities of a document type', () => {
  const ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>';

  it.each(['&a;', '&b;'])('are not known: %s', async (entity) => {
    const change = (xml: string) =>
      xml.replace(/(<\?xml[^>]*>)?/, `$1${ENTITIES}`).replace('U krijgt', entity);
    expect(await codeOf(withPart(odt, 'content.xml', change))).toBe('corrupt');
    expect(await codeOf(withPart(docx, 'word/document.xml', change))).not.toBe('read');
  });
});

describe('paths in a zip', () => {
  it('are names only', async () => {
    const parts = unzipSync(docx);
    const evil = strToU8('<x/>');
    const bytes = zipSync({
      '../../../../tmp/a.xml': evil,
      '/etc/b.xml': evil,
      'C:\\c.xml': evil,
      'word/../../d.xml': evil,
      ...parts,
    });
    expect(outline(await readDocument({ name: 'brief.docx', bytes }))).toEqual([
      'paragraph: U krijgt een kaart.',
    ]);
  });
});

describe('a PDF made to hurt', () => {
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R';
  const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';
  const text = packed('BT /F 9 Tf 50 700 Td (Dag.) Tj ET');

  it('has too many pages', async () => {
    const kids = '3 0 R '.repeat(501);
    const bytes = rawPdf(
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Kids[${kids}]/Count 501>>`,
      `${page}/Resources<</Font<</F 5 0 R>>>>>>`,
      text,
      FONT,
    );
    await expect(readDocument({ name: 'brief.pdf', bytes })).rejects.toMatchObject({
      reason: { code: 'too-many-pages', pages: 501, most: 500 },
    });
  });

  it('has pages that hold each other', async () => {
    const bytes = rawPdf('<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 2>>');
    expect(await codeOf(bytes)).toBe('corrupt');
  });

  it('has a drawing that draws itself', async () => {
    const bytes = rawPdf(
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      `${page}/Resources<</XObject<</X 5 0 R>>>>>>`,
      packed('/X Do'),
      '<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X 5 0 R>>>>/Length 5>>\nstream\n/X Do\nendstream',
    );
    expect(await codeOf(bytes)).toBe('no-text');
  });
});

describe('a damaged file', () => {
  it('is known by its name where its content tells nothing any more', () => {
    const zip = Uint8Array.from([...Buffer.from('PK\x03\x04'), ...new Uint8Array(50)]);
    const ole = makeDoc('Dag.\r').slice(0, 600);
    expect(formatOf(zip, 'brief.docx')).toBe('docx');
    expect(formatOf(zip, 'brief.ODT')).toBe('odt');
    expect(() => formatOf(ole, 'brief.doc')).toThrow('corrupt');
    expect(() => formatOf(zip, 'brief.zip')).toThrow('unknown-format');
    expect(() => formatOf(ole, 'brief.xls')).toThrow('unknown-format');
  });

  it('is an OpenDocument text also when its type was packed', async () => {
    expect(await codeOf(zipSync(unzipSync(odt), { level: 6 }))).toBe('read');
  });

  it('is damaged where its tables go round in a circle', async () => {
    const bytes = Buffer.from(makeDoc('Dag. '.repeat(900)));
    const table = bytes.readUInt32LE(76);
    const at = (sector: number) => (table + 1) * 512 + 4 * sector;
    const chained = Array.from({ length: 127 }, (_, sector) => sector).find(
      (sector) => bytes.readUInt32LE(at(sector)) === sector + 1,
    );
    bytes.writeUInt32LE(chained ?? 0, at((chained ?? 0) + 1));
    expect(await codeOf(Uint8Array.from(bytes), 'brief.doc')).toBe('corrupt');
  });

  it('is damaged where its tables go round by a sector that it does not have', async () => {
    const bytes = Buffer.from(makeMsg({ [SUBJECT]: 'Uw pas', [BODY]: 'U krijgt een pas.' }));
    const table = (bytes.readUInt32LE(76) + 1) * 512;
    const directory = bytes.readUInt32LE(48);
    bytes.writeUInt32LE(100, table + 4 * directory);
    bytes.writeUInt32LE(directory, table + 400);
    expect(await codeOf(Uint8Array.from(bytes), 'brief.msg')).toBe('corrupt');
  });

  it('is damaged where its directory goes round in a circle', async () => {
    const bytes = Buffer.from(makeDoc('Dag.\r'));
    const directory = (bytes.readUInt32LE(48) + 1) * 512;
    bytes.writeUInt32LE(0, directory + 128 + 72);
    expect(await codeOf(Uint8Array.from(bytes), 'brief.doc')).toBe('corrupt');
  });

  it.each([
    ['with its names', (bytes: Buffer) => bytes],
    [
      'without its names',
      (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace(/_\0/g, '\0\0'), 'latin1'),
    ],
  ])('is damaged where its table was cut off, %s', async (_, broken) => {
    const bytes = Buffer.from(
      makeMsg({ [SUBJECT]: 'Uw pas', [BODY]: 'U krijgt een pas. '.repeat(90) }),
    );
    const table = (bytes.readUInt32LE(76) + 1) * 512;
    const cut = broken(bytes.subarray(0, table));
    expect(await codeOf(Uint8Array.from(cut), 'brief.msg')).toBe('corrupt');
  });

  it('is damaged where it says to have more tables than it has', async () => {
    const bytes = Buffer.from(makeDoc('Dag.\r'));
    bytes.writeUInt32LE(9, 44);
    expect(await codeOf(Uint8Array.from(bytes), 'brief.doc')).toBe('corrupt');
  });

  it('is damaged, not too large, where it points outside itself', async () => {
    const bytes = makeDoc('Dag. '.repeat(300));
    expect(await codeOf(bytes.slice(0, bytes.length - 1024), 'brief.doc')).toBe('corrupt');
  });
});

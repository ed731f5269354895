import { burn } from '@kenjiuno/msgreader/lib/Burner.js';

/** The types of entries in an OLE compound file that tests need (MS-CFB 2.6.1). */
const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;

/** An OLE compound file with these streams at its top, and in storages by their name. */
export function makeOle(
  streams: Readonly<Record<string, Uint8Array<ArrayBuffer>>>,
  storages: Readonly<Record<string, Readonly<Record<string, Uint8Array<ArrayBuffer>>>>> = {},
): Uint8Array {
  const entries: Parameters<typeof burn>[0] = [
    { name: 'Root Entry', type: ROOT, length: 0, children: [] },
  ];
  const add = (parent: number, name: string, type: number, bytes = new Uint8Array()): number => {
    const index = entries.length;
    entries.push({
      name,
      type,
      length: bytes.length,
      children: [],
      binaryProvider: () => bytes,
    });
    entries[parent]?.children?.push(index);
    return index;
  };
  for (const [name, bytes] of Object.entries(streams)) add(0, name, STREAM, bytes);
  for (const [storage, inside] of Object.entries(storages)) {
    const parent = add(0, storage, STORAGE);
    for (const [name, bytes] of Object.entries(inside)) add(parent, name, STREAM, bytes);
  }
  return burn(entries);
}

/** The numbers of properties of a mail (MS-OXPROPS) that tests need, as text in UTF-16. */
export const SUBJECT = '0037001F';
export const BODY = '1000001F';
export const HTML = '10130102';
export const FILE_NAME = '3707001F';

/** A mail of Outlook (MS-OXMSG) with these properties and attachments. */
export function makeMsg(
  properties: Readonly<Record<string, string>>,
  ...attachments: readonly string[]
): Uint8Array {
  const value = (number: string, text: string): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(Buffer.from(text, number.endsWith('001F') ? 'utf16le' : 'utf8'));
  const streams = (of: Readonly<Record<string, string>>): Record<string, Uint8Array<ArrayBuffer>> =>
    Object.fromEntries(
      Object.entries(of).map(([number, text]) => [`__substg1.0_${number}`, value(number, text)]),
    );
  return makeOle(
    { '__properties_version1.0': new Uint8Array(32), ...streams(properties) },
    Object.fromEntries(
      attachments.map((name, index) => [
        `__attach_version1.0_#0000000${index}`,
        { '__properties_version1.0': new Uint8Array(8), ...streams({ [FILE_NAME]: name }) },
      ]),
    ),
  );
}

/** Where the head of a Word file keeps what is needed to find its text (MS-DOC 2.5). */
const AT = { flags: 10, textLength: 76, paragraphs: 258, pieces: 418 };

/** Numbers of properties of a paragraph (MS-DOC 2.6.2). */
const LIST = 0x460b;
const LIST_LEVEL = 0x260a;

/** A paragraph of an old Word file: the number of its style, and the depth of its list from 1. */
export interface DocText {
  readonly text: string;
  readonly style?: number;
  readonly depth?: number;
}

/** What is kept of a paragraph (MS-DOC 2.9.181), its length in words in front. */
function propertiesOf({ style = 0, depth }: DocText): Buffer {
  const list = Buffer.alloc(depth === undefined ? 3 : 11);
  list.writeUInt8((list.length + 1) / 2, 0);
  list.writeUInt16LE(style, 1);
  if (depth !== undefined) {
    list.writeUInt16LE(LIST_LEVEL, 3);
    list.writeUInt8(depth - 1, 5);
    list.writeUInt16LE(LIST, 6);
    list.writeUInt16LE(1, 8);
  }
  return list;
}

/** A page of properties (MS-DOC 2.9.175) for paragraphs that start at a place in the file. */
function propertyPage(paragraphs: readonly DocText[], start: number): Buffer {
  const page = Buffer.alloc(512);
  page.writeUInt8(paragraphs.length, 511);
  page.writeUInt32LE(start, 0);
  let end = start;
  paragraphs.forEach((paragraph, index) => {
    end += 2 * paragraph.text.length;
    page.writeUInt32LE(end, 4 * (index + 1));
    const at = 256 + 16 * index;
    propertiesOf(paragraph).copy(page, at);
    page.writeUInt8(at / 2, 4 * (paragraphs.length + 1) + 13 * index);
  });
  return page;
}

/**
 * An old Word file (.doc): one piece of text in UTF-16.
 *
 * @param content its text, where paragraphs end on `\r`, cells and rows of a table on `\x07`; or its
 *   paragraphs, each with the mark at its end
 */
export function makeDoc(content: string | readonly DocText[], flags = 0): Uint8Array {
  const paragraphs = typeof content === 'string' ? [] : content;
  const text = typeof content === 'string' ? content : content.map((one) => one.text).join('');
  const head = Buffer.alloc(1024);
  head.writeUInt16LE(0xa5ec, 0);
  head.writeUInt16LE(0x00c1, 2);
  head.writeUInt16LE(flags, AT.flags);
  head.writeUInt32LE(text.length, AT.textLength);
  const clx = Buffer.alloc(21);
  clx.writeUInt8(2, 0);
  clx.writeUInt32LE(16, 1);
  clx.writeUInt32LE(text.length, 9);
  clx.writeUInt32LE(head.length, 15);
  head.writeUInt32LE(0, AT.pieces);
  head.writeUInt32LE(clx.length, AT.pieces + 4);
  // One page of properties right behind the first 512 bytes, for all of the text.
  propertyPage(paragraphs, head.length).copy(head, 512);
  const pages = Buffer.alloc(12);
  pages.writeUInt32LE(head.length, 0);
  pages.writeUInt32LE(head.length + 2 * text.length, 4);
  pages.writeUInt32LE(1, 8);
  if (paragraphs.length > 0) {
    head.writeUInt32LE(clx.length, AT.paragraphs);
    head.writeUInt32LE(pages.length, AT.paragraphs + 4);
  }
  return makeOle({
    WordDocument: Uint8Array.from(Buffer.concat([head, Buffer.from(text, 'utf16le')])),
    '0Table': Uint8Array.from(Buffer.concat([clx, pages])),
  });
}

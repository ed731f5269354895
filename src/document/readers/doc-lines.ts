import { streamOfOle } from '../ole.ts';

/**
 * What an old Word file says of a line besides its text, by the specification [MS-DOC]: whether it
 * is a heading or an item of a list.
 */
export interface DocLine {
  /** See `plainly`. */
  readonly text: string;
  /** Level of a heading, from 1. */
  readonly heading?: number;
  /** Depth of a list item, from 1. */
  readonly item?: number;
}

/** Where the head of the letter says where its parts are (MS-DOC 2.5.2, 2.5.6). */
const FLAGS = 0x0a;
const IN_TABLE_1 = 0x0200;
const TEXT_LENGTH = 0x4c;
const PARAGRAPHS = 0x0102;
const PIECES = 0x01a2;

/** Pages of properties are this large, and their last byte counts what is on them (2.9.175). */
const PAGE = 512;

/** Properties of a paragraph (2.6.2): its style, whether and how deep it is in a list, its level. */
const STYLE = 0x4600;
const LIST = 0x460b;
const LIST_LEVEL = 0x260a;
const OUTLINE_LEVEL = 0x2640;

/** How many bytes a property takes, by the three bits in front of its number (2.6). */
const SIZES: readonly (number | undefined)[] = [1, 1, 2, 4, 2, 2, undefined, 3];

/** The only ones whose size takes two bytes (2.9.326). */
const LONG: ReadonlySet<number> = new Set([0xd608, 0xd606]);

/** A stretch of text with where it stands in the file. */
interface Piece {
  readonly start: number;
  readonly bytes: number;
  readonly text: string;
}

const NARROW = new TextDecoder('windows-1252');

/** The text of the file in the order of the letter (2.8.35). */
function piecesOf(word: Buffer, table: Buffer): Piece[] {
  let at = word.readUInt32LE(PIECES);
  while (table.readUInt8(at) === 1) at += 3 + table.readUInt16LE(at + 1);
  const count = (table.readUInt32LE(at + 1) - 4) / 12;
  const first = at + 5;
  const pieces: Piece[] = [];
  let left = word.readUInt32LE(TEXT_LENGTH);
  for (let index = 0; index < count && left > 0; index++) {
    const [from, to] = [0, 4].map((by) => table.readUInt32LE(first + 4 * index + by));
    const length = Math.min((to ?? 0) - (from ?? 0), left);
    if (length < 0) throw new RangeError('pieces of text overlap');
    left -= length;
    const place = table.readUInt32LE(first + 4 * (count + 1) + 8 * index + 2);
    // One byte a character where this bit is set, and then the place is doubled.
    const isNarrow = (place & 0x40000000) !== 0;
    const start = isNarrow ? (place & 0x3fffffff) / 2 : place;
    const bytes = isNarrow ? length : 2 * length;
    const kept = word.subarray(start, start + bytes);
    const text = isNarrow ? NARROW.decode(kept) : kept.toString('utf16le');
    pieces.push({ start, bytes, text });
  }
  return pieces;
}

type Properties = Omit<DocLine, 'text'>;

/** What a list of properties says; `style` is the number of the style of the paragraph. */
function readProperties(list: Buffer, style: number): Properties {
  const found = { style, list: 0, depth: 0, outline: 9 };
  for (let at = 0; at + 2 <= list.length; ) {
    const property = list.readUInt16LE(at);
    const value = at + 2;
    const own = SIZES[property >> 13];
    const size =
      own ?? (LONG.has(property) ? list.readUInt16LE(value) + 1 : list.readUInt8(value) + 1);
    if (property === STYLE) found.style = list.readUInt16LE(value);
    else if (property === LIST) found.list = list.readUInt16LE(value);
    else if (property === LIST_LEVEL) found.depth = list.readUInt8(value);
    else if (property === OUTLINE_LEVEL) found.outline = list.readUInt8(value);
    at = value + size;
  }
  // The first styles of every file are Normal and Heading 1 to 9 (2.9.271).
  const heading = found.style >= 1 && found.style <= 9 ? found.style : found.outline + 1;
  if (heading <= 9) return { heading };
  return found.list > 0 && found.list !== 0xf801 ? { item: found.depth + 1 } : {};
}

/** Where paragraphs end in the file, with what is said of them (2.8.6, 2.9.175). */
function propertiesByEnd(word: Buffer, table: Buffer): ReadonlyMap<number, Properties> {
  const start = word.readUInt32LE(PARAGRAPHS);
  const count = (word.readUInt32LE(PARAGRAPHS + 4) - 4) / 8;
  const found = new Map<number, Properties>();
  for (let index = 0; index < count; index++) {
    const number = table.readUInt32LE(start + 4 * (count + 1) + 4 * index) & 0x3fffff;
    const page = word.subarray(number * PAGE, (number + 1) * PAGE);
    const paragraphs = page.readUInt8(PAGE - 1);
    for (let one = 0; one < paragraphs; one++) {
      const end = page.readUInt32LE(4 * (one + 1));
      const offset = 2 * page.readUInt8(4 * (paragraphs + 1) + 13 * one);
      if (offset === 0) continue;
      const words = page.readUInt8(offset);
      const from = words > 0 ? offset + 1 : offset + 2;
      const length = words > 0 ? 2 * words - 1 : 2 * page.readUInt8(offset + 1);
      const list = page.subarray(from, from + length);
      found.set(end, readProperties(list.subarray(2), list.readUInt16LE(0)));
    }
  }
  return found;
}

/** What ends a line and what ends a paragraph, a cell among them. */
const LINE_BREAK = '\x0b';
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the marks of Word.
const LINE_ENDS = /[\x07\x0b\x0c\r]/g;

/** Text as it can be compared: codes of fields, marks and white space do not count. */
export const plainly = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the marks of Word.
    .replace(/\x13[^\x13-\x15]*[\x14\x15]/g, '')
    .replace(/[^\p{L}\p{N}\p{P}\p{S}]+/gu, '');

/**
 * The lines of the paragraphs of an old Word file. What is damaged here says nothing: the text is known already.
 */
export function docLines(bytes: Uint8Array): DocLine[] {
  try {
    const word = streamOfOle(bytes, 'WordDocument');
    if (!word) return [];
    const isSecond = (word.readUInt16LE(FLAGS) & IN_TABLE_1) !== 0;
    const table = streamOfOle(bytes, isSecond ? '1Table' : '0Table');
    if (!table) return [];
    const properties = propertiesByEnd(word, table);
    const lines: DocLine[] = [];
    let open: string[] = [''];
    for (const { start, bytes: length, text } of piecesOf(word, table)) {
      const width = length / Math.max(1, text.length);
      let from = 0;
      for (const { 0: mark, index } of text.matchAll(LINE_ENDS)) {
        open.push(`${open.pop()}${text.slice(from, index)}`);
        from = index + 1;
        if (mark === LINE_BREAK) open.push('');
        else {
          const { heading, item } = properties.get(start + width * from) ?? {};
          lines.push(
            ...open.map((line, at) => ({
              text: plainly(line),
              ...(heading !== undefined && { heading }),
              ...(item !== undefined && at === 0 && { item }),
            })),
          );
          open = [''];
        }
      }
      open.push(`${open.pop()}${text.slice(from)}`);
    }
    return lines;
  } catch {
    return [];
  }
}

import WordExtractor from 'word-extractor';
import type { Block } from '../model.ts';
import type { Reader } from '../read.ts';
import { UnreadableError } from '../unreadable.ts';
import { type DocLine, docLines, plainly } from './doc-lines.ts';
import { fold } from './fold.ts';
import { numberedItem } from './numbered-row.ts';
import { textBlocks } from './plain-text.ts';

/** The first two bytes of the letter in a Word file, and those of Word 6 and 95 (MS-DOC 2.5.2). */
const WORD_97 = 0xa5ec;
const WORD_95 = 0xa5dc;
const FLAGS = 10;
const ENCRYPTED = 0x0100;
const SECTOR = 512;

/** What the head of the letter in a Word file says of how it is kept. */
function check(bytes: Buffer): void {
  for (let at = SECTOR; at + FLAGS + 2 <= bytes.length; at += SECTOR) {
    const mark = bytes.readUInt16LE(at);
    if (mark === WORD_95) throw new UnreadableError({ code: 'unknown-format', found: 'Word 95' });
    if (mark !== WORD_97) continue;
    if (bytes.readUInt16LE(at + FLAGS) & ENCRYPTED) {
      throw new UnreadableError({ code: 'encrypted', format: 'doc' });
    }
    return;
  }
}

/** Lines that the reader of the text leaves out, such as those of an index, are at most this many. */
const FURTHEST = 50;

/** A row of a table does not hold more lines than this; a tab in a line that far above is a tab. */
const LONGEST_ROW = 12;

/**
 * For each line whether it stands in a table. Each cell ends on a tab, so a row runs on up to a
 * line that ends on one; a cell may hold several lines. Other tabs only move text to the right.
 */
function tableLines(lines: readonly string[]): boolean[] {
  const inTable = lines.map((line) => line.endsWith('\t'));
  lines.forEach((line, start) => {
    if (!line.includes('\t')) return;
    const length = lines.slice(start, start + LONGEST_ROW).findIndex((each) => each.endsWith('\t'));
    if (length > 0) inTable.fill(true, start, start + length);
  });
  return inTable;
}

/** Lines of text as blocks of one kind, each by itself. */
const linesAs = (kind: Block['kind'], lines: readonly string[]): Block[] =>
  lines.flatMap((line) => {
    const folded = fold([{ text: line }]);
    return folded ? [{ kind, ...folded }] : [];
  });

/** Rows of a table, each of which ends on a line that ends on a tab; so does each of its cells. */
function tableBlocks(lines: readonly string[]): Block[] {
  const rows = lines.join('\n').split(/(?<=\t)\n/);
  return rows.flatMap((row) => {
    const cells = row.split('\t').map((cell) => linesAs('table-cell', cell.split('\n')));
    return numberedItem(cells) ?? cells.flat();
  });
}

/** Each line is a paragraph, so that a wrapped line cannot be one. */
const paragraphs = (lines: readonly string[]): Block[] =>
  textBlocks(lines.join('\n\n')).map((block) => ({ ...block, anchors: [{ offset: 0 }] }));

/** What the file says of each line of a text; lines are looked for a little further on. */
function saidOf(lines: readonly string[], known: readonly DocLine[]): (DocLine | undefined)[] {
  let from = 0;
  return lines.map((line) => {
    const text = plainly(line);
    const at = known.slice(from, from + FURTHEST).findIndex((one) => one.text === text);
    if (text === '' || at < 0) return undefined;
    from += at + 1;
    return known[from - 1];
  });
}

/** Lines outside tables: headings and items that the file tells, others by their looks. */
function textLines(lines: readonly string[], said: readonly (DocLine | undefined)[]): Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = (): void => {
    blocks.push(...paragraphs(open));
    open = [];
  };
  lines.forEach((line, index) => {
    const { heading, item } = said[index] ?? {};
    if (heading === undefined && item === undefined) open.push(line);
    else {
      close();
      const kind = heading === undefined ? 'list-item' : 'heading';
      blocks.push(
        ...linesAs(kind, [line]).map((block) => ({ ...block, level: heading ?? item ?? 1 })),
      );
    }
  });
  close();
  return blocks;
}

function bodyBlocks(text: string, known: readonly DocLine[]): Block[] {
  const lines = text.split('\n');
  const said = saidOf(lines, known);
  const inTable = tableLines(lines);
  const blocks: Block[] = [];
  for (let start = 0; start < lines.length; ) {
    const end = inTable.indexOf(!inTable[start], start);
    const part = lines.slice(start, end < 0 ? lines.length : end);
    const isTable = inTable[start];
    blocks.push(
      ...(isTable ? tableBlocks(part) : textLines(part, said.slice(start, start + part.length))),
    );
    start += part.length;
  }
  return blocks;
}

/** The same header or footer on other pages counts once. */
const marginBlocks = (kind: 'header' | 'footer', text: string): Block[] =>
  linesAs(kind, [...new Set(text.split(/[\t\n]/))]);

const AS_IS = { filterUnicode: false };

/**
 * Reads an old Word file (.doc, Word 97 to 2003). Headings and lists are those that the file tells,
 * and what looks like one in a text file.
 *
 * @throws UnreadableError `encrypted`, `corrupt`, or `unknown-format` for Word 95 and before
 */
export const readDoc: Reader = async (bytes) => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  check(buffer);
  const word = await new WordExtractor().extract(buffer);
  return {
    format: 'doc',
    blocks: [
      ...marginBlocks('header', word.getHeaders({ ...AS_IS, includeFooters: false })),
      ...bodyBlocks(word.getBody(AS_IS), docLines(bytes)),
      ...paragraphs(word.getTextboxes({ ...AS_IS, includeHeadersAndFooters: false }).split('\n')),
      ...linesAs('footnote', `${word.getFootnotes(AS_IS)}\n${word.getEndnotes(AS_IS)}`.split('\n')),
      ...marginBlocks('footer', word.getFooters(AS_IS)),
    ],
    properties: {},
    warnings: [],
  };
};

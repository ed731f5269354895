import WordExtractor from 'word-extractor';
import type { Block } from '../model.ts';
import type { Reader } from '../read.ts';
import { UnreadableError } from '../unreadable.ts';
import { fold } from './fold.ts';
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

/** Each line is a paragraph, so that a wrapped line cannot be one. */
const paragraphs = (lines: readonly string[]): Block[] =>
  textBlocks(lines.join('\n\n')).map((block) => ({ ...block, anchors: [{ offset: 0 }] }));

function bodyBlocks(text: string): Block[] {
  const lines = text.split('\n');
  const inTable = tableLines(lines);
  const blocks: Block[] = [];
  for (let start = 0; start < lines.length; ) {
    const end = inTable.indexOf(!inTable[start], start);
    const part = lines.slice(start, end < 0 ? lines.length : end);
    const isTable = inTable[start];
    blocks.push(
      ...(isTable ? linesAs('table-cell', part.join('\n').split(/[\t\n]/)) : paragraphs(part)),
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
 * Reads an old Word file (.doc, Word 97 to 2003). It tells no styles, so headings and lists are
 * known by how their text looks, as in a text file.
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
      ...bodyBlocks(word.getBody(AS_IS)),
      ...paragraphs(word.getTextboxes({ ...AS_IS, includeHeadersAndFooters: false }).split('\n')),
      ...linesAs('footnote', `${word.getFootnotes(AS_IS)}\n${word.getEndnotes(AS_IS)}`.split('\n')),
      ...marginBlocks('footer', word.getFooters(AS_IS)),
    ],
    properties: {},
    warnings: [],
  };
};

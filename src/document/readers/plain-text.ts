import type { Block } from '../model.ts';
import type { Reader } from '../read.ts';
import { decodeText } from './decode-text.ts';
import { fold, type Piece } from './fold.ts';
import { foldLines, type Inline } from './lines.ts';
import { withTypedMarker } from './typed-marker.ts';

/** A line of a text file. */
interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** A line drawn with signs: under a heading, or between parts of the letter. */
const RULE = /^\s*([=\-_*~#+])\1{2,}\s*$/;

const LONGEST_HEADING = 70;
const SHORTEST_PROSE = 60;
const HEADING = /^(?:\d+(?:\.\d+)*\.?\s+)?\p{Lu}[^:]*[^\s.,;:!]$/u;
const SENTENCE_END = /[.?!]["'”’)]*(?:$|\s+["'“‘(]?\p{Lu})/u;

const pieceOf = ({ text, number }: Line): Piece => ({ text, line: number, column: 1 });

const headingBlock = (line: Line, level: number): Block[] => {
  const folded = fold([pieceOf(line)]);
  return folded ? [{ kind: 'heading', level, ...folded }] : [];
};

/** Stretches of lines with no empty line between them. */
function paragraphsOf(source: string): Line[][] {
  const paragraphs: Line[][] = [];
  let current: Line[] = [];
  source.split('\n').forEach((text, index) => {
    if (text.trim()) current.push({ text, number: index + 1 });
    else if (current.length > 0) {
      paragraphs.push(current);
      current = [];
    }
  });
  if (current.length > 0) paragraphs.push(current);
  return paragraphs;
}

function proseBlocks(lines: readonly Line[], textWidth: number): Block[] {
  const inlines = lines.flatMap((line): Inline[] => [{ lineEnd: 'soft' }, pieceOf(line)]);
  return foldLines(inlines, { textWidth }).map((folded) =>
    withTypedMarker({ kind: 'paragraph', ...folded }),
  );
}

function paragraphBlocks(lines: readonly Line[], width: number): Block[] {
  const rule = lines.findIndex((line) => RULE.test(line.text));
  if (rule < 0) return proseBlocks(lines, width);
  const above = lines.slice(0, rule);
  const title = above.at(-1);
  const underlined =
    title && /\p{L}/u.test(title.text) && title.text.trim().length <= LONGEST_HEADING;
  return [
    ...proseBlocks(underlined ? above.slice(0, -1) : above, width),
    ...(underlined ? headingBlock(title, /=/.test(lines[rule]?.text ?? '') ? 1 : 2) : []),
    ...paragraphBlocks(lines.slice(rule + 1), width),
  ];
}

const isProse = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' &&
  block.text.length >= SHORTEST_PROSE &&
  SENTENCE_END.test(block.text);

const isNumbered = (block: Block | undefined): boolean =>
  block?.kind === 'list-item' && /\d/.test(block.marker ?? '');

/** A short line without a full stop, right above prose, is the heading of that prose. */
function withHeadings(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const isAlone = isNumbered(block) && blocks[index - 1]?.kind !== 'list-item';
    const isHeading =
      (block.kind === 'paragraph' || isAlone) &&
      block.text.length <= LONGEST_HEADING &&
      HEADING.test(block.text) &&
      isProse(blocks[index + 1]);
    return isHeading ? { ...block, kind: 'heading', level: 2 } : block;
  });
}

/**
 * The blocks of a text without marks: empty lines part paragraphs, and the look of lines tells what
 * they are.
 *
 * @param text line ends are `\n`
 */
export function textBlocks(text: string): Block[] {
  const paragraphs = paragraphsOf(text);
  const width = paragraphs
    .flat()
    .reduce((widest, line) => Math.max(widest, line.text.trim().length), 0);
  return withHeadings(paragraphs.flatMap((lines) => paragraphBlocks(lines, width)));
}

/** Reads plain text. */
export const readPlainText: Reader = async (bytes) => ({
  format: 'txt',
  blocks: textBlocks(decodeText(bytes)),
  properties: {},
  warnings: [],
});

import type { Block, BlockKind, MarkStyle } from '../../model.ts';
import { LONGEST_STYLED_HEADING, looksLikeHeading, MOST_HEADING_WORDS } from '../heading-look.ts';
import { foldLines, foldOnOneLine, type Inline } from '../lines.ts';
import { numberedItem } from '../numbered-row.ts';
import { namedLevel } from '../style-names.ts';
import { withTypedMarker } from '../typed-marker.ts';
import type { Content, Paragraph } from './content.ts';

const TABLE_OF_CONTENTS = /^toc \d$/i;
const QUOTE = /^(?:quote|intense quote|citaat|duidelijk citaat)$/i;

/** Levels of the outline are headings; deeper ones are body text. */
const DEEPEST_OUTLINE = 9;
const DEEPEST_HEADING = 6;

/** "Bijlage 3", "Artikel 4": a number with a word in front is one of a heading. */
const LABEL = /\p{L}{4}/u;

const isVisible = (inline: Inline): boolean => 'text' in inline && inline.text.trim() !== '';

/** Whether everything that can be seen of a paragraph is set in one of these ways. */
const isAll = (inlines: readonly Inline[], styles: readonly MarkStyle[]): boolean =>
  inlines.every(
    (inline) =>
      !isVisible(inline) ||
      ('styles' in inline && inline.styles?.some((style) => styles.includes(style))),
  );

const standsOut = (inlines: readonly Inline[]): boolean => isAll(inlines, ['bold', 'underline']);

/** Where paragraphs stand. */
interface Around {
  /** What they are there. */
  readonly outer: BlockKind;
  /** From this size on, in half points, a line is larger than the text around it. */
  readonly large: number;
}

/** The level of a heading, by its place in the outline or the name of its style. */
function headingLevel({ style, outline }: Paragraph): number | undefined {
  const level =
    outline !== undefined && outline <= DEEPEST_OUTLINE ? outline : namedLevel(style.name);
  return level === undefined ? undefined : Math.min(level, DEEPEST_HEADING);
}

/**
 * Whether a numbered line is the heading of what comes below it: Word numbers headings and items
 * alike. Such a line stands by itself, with a paragraph or table below it.
 */
function isNumberedHeading(
  paragraph: Paragraph,
  text: string,
  before: Content | undefined,
  next: Content | undefined,
): boolean {
  if (!paragraph.mark?.numbered || !looksLikeHeading(text)) return false;
  const isShort = text.split(' ').length <= MOST_HEADING_WORDS || standsOut(paragraph.inlines);
  if (LABEL.test(paragraph.mark.text)) return isShort;
  const isItem = (content: Content | undefined): boolean =>
    content?.type === 'paragraph' && content.mark !== undefined;
  if (isItem(before) || !next || isItem(next)) return false;
  if (next.type === 'paragraph' && headingLevel(next) !== undefined) return false;
  return isShort;
}

const lengthOf = ({ inlines }: Paragraph): number =>
  inlines.reduce((sum, each) => sum + ('text' in each ? each.text.length : 0), 0);

/** Headings are set at least this many times larger than most of the text. */
const LARGER = 1.1;
/** And no more of a text is headings than this share; a letter may be larger than its small print. */
const MOST_HEADINGS = 0.2;

/** From which size on, in half points, a line is larger than the text it stands in. */
function largeFrom(contents: readonly Content[]): number {
  const lengths = new Map<number, number>();
  const count = (content: Content): void => {
    if (content.type === 'table') content.rows.flat(2).forEach(count);
    else if (content.size !== undefined) {
      lengths.set(content.size, (lengths.get(content.size) ?? 0) + lengthOf(content));
    }
  };
  contents.forEach(count);
  const [body = 0] = [...lengths].sort(([, a], [, b]) => b - a)[0] ?? [];
  let room = MOST_HEADINGS * [...lengths.values()].reduce((sum, length) => sum + length, 0);
  let from = Number.POSITIVE_INFINITY;
  for (const [size, length] of [...lengths].sort(([a], [b]) => b - a)) {
    room -= length;
    if (size <= LARGER * body || room < 0) break;
    from = size;
  }
  return from;
}

/** What stands below a heading has at least so many characters; below a signature stands less. */
const SHORTEST_PROSE = 60;

/** A phrase in italics above prose that is not: a heading of the lowest kind. */
const isItalicHeading = ({ inlines }: Paragraph, next: Content | undefined): boolean =>
  isAll(inlines, ['italic']) &&
  next?.type === 'paragraph' &&
  next.mark === undefined &&
  lengthOf(next) >= SHORTEST_PROSE &&
  !isAll(next.inlines, ['italic']);

function paragraphBlocks(
  paragraph: Paragraph,
  { outer, large }: Around,
  before: Content | undefined,
  next: Content | undefined,
): Block[] {
  const { inlines, style, mark } = paragraph;
  if (TABLE_OF_CONTENTS.test(style.name)) return [];
  const marker = mark && { marker: mark.text };
  const kind = QUOTE.test(style.name) ? 'quote' : outer;
  const level = kind === 'quote' ? undefined : headingLevel(paragraph);
  const mayHead = level !== undefined || (outer === 'paragraph' && mark?.numbered === true);
  const whole = mayHead ? foldOnOneLine(inlines) : undefined;
  if (whole && level !== undefined && whole.text.length <= LONGEST_STYLED_HEADING) {
    return [{ kind: 'heading', level, ...whole, ...marker }];
  }
  if (whole && outer === 'paragraph' && isNumberedHeading(paragraph, whole.text, before, next)) {
    return [{ kind: 'heading', level: 2, ...whole, ...marker }];
  }
  const isSetApart = (paragraph.size ?? 0) >= large || isItalicHeading(paragraph, next);
  const isBold = standsOut(inlines);
  return foldLines(inlines).map((folded, index): Block => {
    if (mark) {
      return { kind: 'list-item', level: mark.depth, ...folded, ...(index === 0 && marker) };
    }
    const isMarked = isBold || (isSetApart && !folded.text.endsWith(':'));
    if (kind === 'paragraph' && isMarked && looksLikeHeading(folded.text)) {
      return { kind: 'heading', level: 2, ...folded };
    }
    return withTypedMarker({ kind, ...folded });
  });
}

const isEmpty = (content: Content): boolean =>
  content.type === 'paragraph' && !content.inlines.some(isVisible);

function blocksIn(contents: readonly Content[], around: Around): Block[] {
  const { outer } = around;
  const filled = contents.filter((content) => !isEmpty(content));
  return filled.flatMap((content, index) => {
    if (content.type === 'paragraph') {
      return paragraphBlocks(content, around, filled[index - 1], filled[index + 1]);
    }
    const isFrame = content.rows.every((cells) => cells.length <= 1);
    const kind = isFrame || outer !== 'paragraph' ? outer : 'table-cell';
    return content.rows.flatMap((cells) => {
      const blocks = cells.map((cell) => blocksIn(cell, { ...around, outer: kind }));
      return (outer === 'paragraph' && numberedItem(blocks)) || blocks.flat();
    });
  });
}

/**
 * The blocks of a text. Cells are no running text, unless the table is one column wide: a frame
 * around the letter.
 *
 * @param outer what its paragraphs are
 */
export const contentBlocks = (contents: readonly Content[], outer: BlockKind): Block[] =>
  blocksIn(contents, { outer, large: largeFrom(contents) });

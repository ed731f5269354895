import type { Block, BlockKind } from '../../model.ts';
import { LONGEST_STYLED_HEADING, looksLikeHeading, MOST_HEADING_WORDS } from '../heading-look.ts';
import { foldLines, foldOnOneLine, type Inline } from '../lines.ts';
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

/** Whether everything that can be seen of a paragraph is bold or underlined. */
const standsOut = (inlines: readonly Inline[]): boolean =>
  inlines.every(
    (inline) =>
      !isVisible(inline) ||
      ('styles' in inline && inline.styles?.some((s) => s === 'bold' || s === 'underline')),
  );

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

function paragraphBlocks(
  paragraph: Paragraph,
  outer: BlockKind,
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
  const isMarked = standsOut(inlines);
  return foldLines(inlines).map((folded, index): Block => {
    if (mark) {
      return { kind: 'list-item', level: mark.depth, ...folded, ...(index === 0 && marker) };
    }
    if (kind === 'paragraph' && isMarked && looksLikeHeading(folded.text)) {
      return { kind: 'heading', level: 2, ...folded };
    }
    return withTypedMarker({ kind, ...folded });
  });
}

const isEmpty = (content: Content): boolean =>
  content.type === 'paragraph' && !content.inlines.some(isVisible);

/** A number that stands in a cell by itself: "1.2.3", "4.", "b)"; a plain figure may be an amount. */
const CELL_NUMBER = /^(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}[.)]|[a-z][.)])$/;

/**
 * The item of a list that was laid out as a table, with the number in one cell and the text in the
 * other; undefined where the row is none.
 *
 * @param cells the blocks of each cell
 */
function numberedItem([first, second, ...others]: readonly Block[][]): Block[] | undefined {
  const marker = first?.length === 1 ? first[0]?.text : undefined;
  if (marker === undefined || !CELL_NUMBER.test(marker)) return undefined;
  if (!second || others.some((cell) => cell.length > 0)) return undefined;
  return second.map((block, index) =>
    block.kind === 'table-cell'
      ? { ...block, kind: 'list-item', level: 1, ...(index === 0 && { marker }) }
      : block,
  );
}

/**
 * The blocks of a text. Cells are no running text, unless the table is one column wide: a frame
 * around the letter.
 *
 * @param outer what its paragraphs are
 */
export function contentBlocks(contents: readonly Content[], outer: BlockKind): Block[] {
  const filled = contents.filter((content) => !isEmpty(content));
  return filled.flatMap((content, index) => {
    if (content.type === 'paragraph') {
      return paragraphBlocks(content, outer, filled[index - 1], filled[index + 1]);
    }
    const isFrame = content.rows.every((cells) => cells.length <= 1);
    const kind = isFrame || outer !== 'paragraph' ? outer : 'table-cell';
    return content.rows.flatMap((cells) => {
      const blocks = cells.map((cell) => contentBlocks(cell, kind));
      return (outer === 'paragraph' && numberedItem(blocks)) || blocks.flat();
    });
  });
}

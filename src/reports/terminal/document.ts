import type { Block, Document } from '../../document/model.ts';
import { placeOf } from '../../document/place.ts';
import type { Messages } from '../../messages/messages.ts';

const lineOf = ({ text, marker }: Block) => (marker ? `${marker} ${text}` : text);

/** What is still to be filled in, each with its place; nothing where the letter is finished. */
function placeholderLines(document: Document, messages: Messages): string[] {
  const { placeholders } = document;
  if (placeholders.length === 0) return [];
  return [
    '',
    messages.report.blanks(placeholders.length),
    ...placeholders.map(
      ({ block, start, text }) => `  ${text}  (${messages.place(placeOf(document, block, start))})`,
    ),
  ];
}

/** Where a block stands and what it is, in the words of a report; the text shows its heading. */
function labelOf(document: Document, index: number, { kinds, place }: Messages): string {
  const { heading: _, ...where } = placeOf(document, index, 0);
  const isNamed = where.paragraph === undefined || where.kind === 'paragraph';
  return isNamed ? place(where) : `${place(where)} (${kinds[where.kind]})`;
}

/**
 * A document as helder reads it: a line a block, with its place and kind, and below them what is
 * still to be filled in.
 */
export function renderDocument(document: Document, messages: Messages): string {
  const labels = document.blocks.map((_, index) => labelOf(document, index, messages));
  const width = Math.max(...labels.map(({ length }) => length));
  const blocks = document.blocks.map(
    (block, index) => `${labels[index]?.padEnd(width)}  ${lineOf(block)}`,
  );
  return [...blocks, ...placeholderLines(document, messages), ''].join('\n');
}

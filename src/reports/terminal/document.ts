import type { Block, Document } from '../../document/model.ts';
import { placeOf } from '../../document/place.ts';
import type { Messages } from '../../messages/messages.ts';

const lineOf = ({ text, marker }: Block) => (marker ? `${marker} ${text}` : text);

/** A document as helder reads it: a line a block, with its page and kind. */
export function renderDocument(document: Document, { kinds }: Messages): string {
  const width = Math.max(...Object.values(kinds).map(({ length }) => length));
  return document.blocks
    .map((block, index) => {
      const { page } = placeOf(document, index, 0);
      const where = page === undefined ? '' : `${page}  `;
      return `${where}${kinds[block.kind].padEnd(width)}  ${lineOf(block)}\n`;
    })
    .join('');
}

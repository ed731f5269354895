import type { Block } from '../model.ts';

/** A number that stands in a cell by itself: "1.2.3", "4.", "b)"; a plain figure may be an amount. */
const CELL_NUMBER = /^(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?|\d{1,2}[.)]|[a-z][.)])$/;

/**
 * The item of a list that was laid out as a table, with the number in one cell and the text in the
 * other; undefined where the row is none.
 *
 * @param cells the blocks of each cell
 */
export function numberedItem([first, second, ...others]: readonly Block[][]): Block[] | undefined {
  const marker = first?.length === 1 ? first[0]?.text : undefined;
  if (marker === undefined || !CELL_NUMBER.test(marker)) return undefined;
  if (!second || others.some((cell) => cell.length > 0)) return undefined;
  return second.map((block, index) =>
    block.kind === 'table-cell'
      ? { ...block, kind: 'list-item', level: 1, ...(index === 0 && { marker }) }
      : block,
  );
}

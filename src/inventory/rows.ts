import { linesOf } from './lines.ts';
import type { LetterRow } from './row.ts';

/**
 * The rows of an inventory, which may be gone over as often as needed. Those of thousands of letters
 * lie in a file, and come into memory one by one.
 */
export interface Rows extends AsyncIterable<LetterRow> {
  readonly length: number;
}

/** The same rows, each as `change` makes it. */
export const mapRows = (rows: Rows, change: (row: LetterRow) => LetterRow): Rows => ({
  length: rows.length,
  async *[Symbol.asyncIterator]() {
    for await (const row of rows) yield change(row);
  },
});

/**
 * The rows that lie in a file, a line of JSON each.
 *
 * @param length how many there are; what stands behind them is not read
 * @param open reads the file, from its first row
 */
export const rowsInLines = (length: number, open: () => AsyncIterable<Buffer>): Rows => ({
  length,
  async *[Symbol.asyncIterator]() {
    let left = length;
    if (left === 0) return;
    for await (const { bytes } of linesOf(open())) {
      yield JSON.parse(bytes.toString('utf8')) as LetterRow;
      if (--left === 0) return;
    }
  },
});

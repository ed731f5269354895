import { parse } from 'csv-parse/sync';
import { decodeText } from '../document/readers/decode-text.ts';

/**
 * The rows of a table as a spreadsheet writes it: in UTF-8, UTF-16 or, as Excel does in the
 * Netherlands, Windows-1252; parted by semicolons, tabs or commas, whichever comes first in that
 * order in the first line. Empty lines are no rows; rows may differ in length.
 *
 * @throws the error of the parser where it is no CSV, such as a quote that never closes
 */
export function csvRows(bytes: Uint8Array): string[][] {
  const csv = decodeText(bytes);
  const [head = ''] = csv.split('\n', 1);
  const delimiter = [';', '\t', ','].find((each) => head.includes(each)) ?? ';';
  return parse(csv, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true });
}

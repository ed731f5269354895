import { parse } from 'csv-parse/sync';

/**
 * The rows of a table as a spreadsheet writes it: parted by semicolons, tabs or commas, whichever
 * comes first in that order in the first line. Empty lines are no rows; rows may differ in length.
 *
 * @throws the error of the parser where it is no CSV, such as a quote that never closes
 */
export function csvRows(csv: string): string[][] {
  const [head = ''] = csv.split(/\r?\n/u, 1);
  const delimiter = [';', '\t', ','].find((each) => head.includes(each)) ?? ';';
  return parse(csv, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true });
}

import type { Messages } from '../../messages/messages.ts';
import type { WholeFormat } from '../format.ts';
import type { Report } from '../report.ts';
import { letterTable } from './letters.ts';
import type { Cell, Column, NumberCell, Table } from './table.ts';

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
const END_OF_LINE = '\r\n';

/** What makes a spreadsheet take text for a formula, in ordinary and in wide signs. */
const FORMULA = /^\s*[=+\-@|%＝＋－＠]|^[\t\r\n]/u;

/**
 * Text that a spreadsheet would take for a formula gets an apostrophe in front: whoever names a
 * letter `=HYPERLINK(…)` must not run anything at who opens the report.
 */
const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A field of text, between quotation marks where it needs them (RFC 4180). */
function textField(text: string, separator: string): string {
  const safe = harmless(text.replaceAll('\0', ''));
  return /["\r\n]|^\s|\s$/u.test(safe) || safe.includes(separator)
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
}

/** A number as the spreadsheets of this language read it, to two decimals; a share as per cent. */
function numberField({ number, unit }: NumberCell, { decimalMark }: Messages): string {
  if (number === undefined) return '';
  const scaled = unit === 'share' ? number * 100 : number;
  const digits = String(Number(scaled.toFixed(2))).replace('.', decimalMark);
  return unit === 'share' ? `${digits}%` : digits;
}

/**
 * A row as CSV. In Dutch it is what the Dutch Excel opens with a double click: semicolons, and a
 * comma in numbers; in English commas and a point.
 */
export function csvRow(cells: readonly Cell[], messages: Messages): string {
  const separator = messages.decimalMark === ',' ? ';' : ',';
  const field = (cell: Cell) =>
    typeof cell === 'string' ? textField(cell, separator) : numberField(cell, messages);
  return cells.map(field).join(separator) + END_OF_LINE;
}

/** What a table as CSV begins with: the names of its columns. */
export const csvHead = (columns: readonly Column[], messages: Messages): string =>
  BYTE_ORDER_MARK +
  csvRow(
    columns.map(({ name }) => name),
    messages,
  );

/** A table as CSV. */
export const tableAsCsv = ({ columns, rows }: Table, messages: Messages): string =>
  csvHead(columns, messages) + rows.map((cells) => csvRow(cells, messages)).join('');

/** The report as CSV, a row a letter. */
export const renderCsv = (report: Report, messages: Messages): string =>
  tableAsCsv(letterTable(report, messages), messages);

export const csv: WholeFormat = {
  kind: 'whole',
  extension: 'csv',
  render: (report, { messages }) => renderCsv(report, messages),
};

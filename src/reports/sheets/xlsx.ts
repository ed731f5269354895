import type { CellObject } from 'write-excel-file/node';
import type { Messages } from '../../messages/messages.ts';
import type { WholeFormat } from '../format.ts';
import type { Report } from '../report.ts';
import { criteriaTable } from './criteria.ts';
import { findingTable } from './findings.ts';
import { letterTable } from './letters.ts';
import type { Cell, NumberCell, Table } from './table.ts';
import { totalsTable } from './totals.ts';
import { withFixedTimes } from './zip-times.ts';

/** A sheet of Excel has 1,048,576 rows, of which one is the head. */
const MOST_ROWS = 1_048_575;

/** Excel refuses a file with more characters in a cell. */
const MOST_CHARACTERS = 32_767;

function numberFormat({ number, unit }: NumberCell): string {
  if (unit === 'share') return '0.0%';
  return unit === 'count' || Number.isInteger(number) ? '0' : '0.0';
}

/** The library looks strings up in an object, where a few are taken already. */
const isTaken = (text: string) => text in {};

const textOf = (text: string): string =>
  isTaken(text) ? `${text} ` : text.slice(0, MOST_CHARACTERS).replace(/[\uD800-\uDBFF]$/u, '');

/** Typed, so that Excel never takes a text for a formula, a date or a number. */
function cellOf(cell: Cell): CellObject | null {
  if (typeof cell === 'string') return cell === '' ? null : { type: String, value: textOf(cell) };
  if (cell.number === undefined) return null;
  return { type: Number, value: cell.number, format: numberFormat(cell), align: 'right' };
}

const HEAD = {
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#E3ECF4',
  alignVertical: 'top',
  wrap: true,
} as const;

/** The name of a column of Excel, from 0: A … Z, AA, AB … */
const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

/** The XML of a sheet with buttons in its head, with which a person filters and sorts. */
function withFilter(xml: string, { columns, rows }: Table): string {
  const range = `A1:${columnName(columns.length - 1)}${rows.length + 1}`;
  const at = xml.lastIndexOf('</sheetData>') + '</sheetData>'.length;
  return `${xml.slice(0, at)}<autoFilter ref="${range}"/>${xml.slice(at)}`;
}

const sheetOf = ({ name, columns, rows }: Table) => ({
  sheet: name,
  columns: columns.map(({ width }) => ({ width })),
  stickyRowsCount: 1,
  stickyColumnsCount: 1,
  data: [
    columns.map((column) => ({ ...HEAD, value: column.name })),
    ...rows.map((row) => row.map(cellOf)),
  ],
});

/** Tables as a file for Excel, a sheet each. The same tables give the same bytes. */
export async function workbookOf(tables: readonly Table[]): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const file = writeExcelFile(tables.map(sheetOf), {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [
      {
        files: {
          transform: {
            'xl/worksheets/sheet{id}.xml': {
              transform: (xml, _, { sheetIndex }) => {
                const table = tables[sheetIndex];
                return table ? withFilter(xml, table) : xml;
              },
            },
          },
        },
      },
    ],
  });
  return withFixedTimes(await file.toBuffer());
}

/**
 * The report as a file for Excel, with sheets for the letters, the findings, the criteria and the
 * totals.
 *
 * @param mostRows findings at most; the sheet with totals says it where there are more
 */
export const renderXlsx = (
  report: Report,
  messages: Messages,
  mostRows = MOST_ROWS,
): Promise<Uint8Array> =>
  workbookOf([
    letterTable(report, messages),
    findingTable(report, messages, mostRows),
    criteriaTable(report, messages),
    totalsTable(report, messages, mostRows),
  ]);

export const xlsx: WholeFormat = {
  kind: 'whole',
  extension: 'xlsx',
  binary: true,
  render: (report, { messages }) => renderXlsx(report, messages),
};

import type { ColumnSource } from 'hyparquet-writer';
import type { Inventory } from '../../inventory/inventory.ts';
import { quarterOf } from '../../inventory/labels.ts';
import type { LetterRow } from '../../inventory/row.ts';
import { MEASURES } from '../../measures/index.ts';
import { RULES } from '../../rules/index.ts';
import type { WholeInventoryFormat } from './format.ts';

type Type = 'STRING' | 'BOOLEAN' | 'INT32' | 'DOUBLE';

/** The columns that every letter has, by the names of the JSON report. */
const COLUMNS: readonly (readonly [string, Type, (row: LetterRow) => unknown])[] = [
  ['file', 'STRING', ({ file }) => file],
  ['hash', 'STRING', ({ hash }) => hash],
  ['status', 'STRING', ({ status }) => status],
  ['reason', 'STRING', ({ reason }) => reason],
  ['format', 'STRING', ({ format }) => format],
  ['pages', 'INT32', ({ pages }) => pages],
  ['band', 'STRING', ({ band }) => band],
  ['meets', 'BOOLEAN', ({ band }) => (band === undefined ? undefined : band === 'meets')],
  ['department', 'STRING', ({ labels }) => labels.department],
  ['kind', 'STRING', ({ labels }) => labels.kind],
  ['channel', 'STRING', ({ labels }) => labels.channel],
  ['date', 'STRING', ({ labels }) => labels.date],
  ['period', 'STRING', ({ labels }) => quarterOf(labels.date ?? '')],
  ['copies', 'INT32', ({ labels }) => labels.copies ?? 1],
];

/** The letters as columns: `measure_<id>` for each measure, `finding_<rule>` for each rule. */
const columnsOf = ({ rows }: Inventory): ColumnSource[] => [
  ...COLUMNS.map(([name, type, cellOf]) => ({
    name,
    type,
    nullable: true,
    data: rows.map((row) => cellOf(row) ?? null),
  })),
  ...MEASURES.map(({ id }) => ({
    name: `measure_${id}`,
    type: 'DOUBLE' as const,
    nullable: true,
    data: rows.map(({ measures }) => measures[id] ?? null),
  })),
  ...RULES.map(({ id }) => ({
    name: `finding_${id.replaceAll('-', '_')}`,
    type: 'INT32' as const,
    nullable: true,
    data: rows.map(({ status, findings }) =>
      status === 'unreadable' ? null : (findings[id] ?? 0),
    ),
  })),
];

/** A row a letter, for DuckDB, Power BI and the like. */
export const parquet: WholeInventoryFormat = {
  kind: 'whole',
  extension: 'parquet',
  binary: true,
  async render(inventory) {
    const { parquetWriteBuffer } = await import('hyparquet-writer');
    const { yardstick, target } = inventory;
    return new Uint8Array(
      parquetWriteBuffer({
        columnData: columnsOf(inventory),
        kvMetadata: [{ key: 'helder', value: JSON.stringify({ yardstick, target }) }],
      }),
    );
  },
};

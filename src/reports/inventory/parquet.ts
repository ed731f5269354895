import { quarterOf } from '../../inventory/labels.ts';
import type { LetterRow } from '../../inventory/row.ts';
import { MEASURES } from '../../measures/index.ts';
import { RULES } from '../../rules/index.ts';
import type { WholeInventoryFormat } from './format.ts';

type Type = 'STRING' | 'BOOLEAN' | 'INT32' | 'INT64' | 'DOUBLE';

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
  ['copies', 'INT64', ({ labels }) => BigInt(labels.copies ?? 1)],
  ['weight', 'DOUBLE', ({ weight }) => weight ?? 1],
];

/** A column with what it holds of a letter. */
interface Column {
  readonly name: string;
  readonly type: Type;
  readonly cellOf: (row: LetterRow) => unknown;
}

/** The columns, with `measure_<id>` for each measure and `finding_<rule>` for each rule. */
const ALL_COLUMNS: readonly Column[] = [
  ...COLUMNS.map(([name, type, cellOf]) => ({ name, type, cellOf })),
  ...MEASURES.map(({ id }) => ({
    name: `measure_${id}`,
    type: 'DOUBLE' as const,
    cellOf: ({ measures }: LetterRow) => measures[id],
  })),
  ...RULES.map(({ id }) => ({
    name: `finding_${id.replaceAll('-', '_')}`,
    type: 'INT32' as const,
    cellOf: ({ status, findings }: LetterRow) =>
      status === 'unreadable' ? undefined : (findings[id] ?? 0),
  })),
];

/** So many letters are in memory at a time. */
const ROW_GROUP = 5000;

/** A row a letter, for DuckDB, Power BI and the like. */
export const parquet: WholeInventoryFormat = {
  kind: 'whole',
  extension: 'parquet',
  binary: true,
  async render({ rows, yardstick, target, sample }) {
    const { ByteWriter, parquetWriteRows } = await import('hyparquet-writer');
    const writer = new ByteWriter();
    async function* cells(): AsyncGenerator<Record<string, unknown>> {
      for await (const row of rows) {
        yield Object.fromEntries(
          ALL_COLUMNS.map(({ name, cellOf }) => [name, cellOf(row) ?? null]),
        );
      }
    }
    await parquetWriteRows({
      writer,
      rows: cells(),
      columns: ALL_COLUMNS.map(({ name, type }) => ({ name, type, nullable: true })),
      rowGroupSize: ROW_GROUP,
      kvMetadata: [{ key: 'helder', value: JSON.stringify({ yardstick, target, sample }) }],
    });
    return writer.getBytes();
  },
};

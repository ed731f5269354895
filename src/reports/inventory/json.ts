import { createReadStream } from 'node:fs';
import type { Inventory } from '../../inventory/inventory.ts';
import { linesOf } from '../../inventory/lines.ts';
import { mapRows, rowsInLines } from '../../inventory/rows.ts';
import type { PartedInventoryFormat, StreamedInventoryFormat } from './format.ts';
import { joined } from './parts.ts';

/** Goes up when a reader of an inventory as JSON would have to change. */
export const INVENTORY_SCHEMA = 'helder-inventory/1';

/** What `JSON.stringify` would make of the whole, which is too long for one string. */
async function* pieces({ rows, ...rest }: Inventory): AsyncGenerator<string> {
  const head = JSON.stringify({ schema: INVENTORY_SCHEMA, ...rest }, null, 2);
  yield `${head.slice(0, -'\n}'.length)},\n  "rows": [`;
  let separator = '\n    ';
  for await (const row of rows) {
    yield separator + JSON.stringify(row, null, 2).replaceAll('\n', '\n    ');
    separator = ',\n    ';
  }
  yield rows.length > 0 ? '\n  ]\n}\n' : ']\n}\n';
}

/** An inventory as one JSON object. */
export const json: PartedInventoryFormat = {
  kind: 'parted',
  extension: 'json',
  parts: (inventory) => joined(pieces(inventory)),
};

const line = (row: object) => `${JSON.stringify({ schema: INVENTORY_SCHEMA, ...row })}\n`;

/** A line for each letter as soon as it is measured, and one for the whole at the end. */
export const ndjson: StreamedInventoryFormat = {
  kind: 'streamed',
  extension: 'ndjson',
  row: (row) => line({ type: 'letter', ...row }),
  end: (inventory) => line({ type: 'inventory', ...inventory }),
};

/** What a line of NDJSON says of itself. */
interface Kind {
  readonly schema?: string;
  readonly type?: string;
}

const plain = <T extends object>({ schema: _, type: __, ...rest }: T & Kind): Omit<T, keyof Kind> =>
  rest;

/**
 * An inventory from its lines in a file.
 *
 * @returns undefined where they are not whole
 * @throws where a line is no JSON, or the file cannot be read
 */
export async function readNdjson(path: string): Promise<Inventory | undefined> {
  const open = () => createReadStream(path);
  let number = -1;
  let last: Kind = {};
  for await (const { bytes } of linesOf(open())) {
    if (bytes.length === 0) continue;
    last = JSON.parse(bytes.toString('utf8'));
    number++;
  }
  if (last.schema !== INVENTORY_SCHEMA || last.type !== 'inventory') return undefined;
  const rows = mapRows(rowsInLines(number, open), plain);
  const inventory = { ...plain(last), rows } as Inventory;
  return number === (inventory.shard?.positions.length ?? number) ? inventory : undefined;
}

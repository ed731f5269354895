import type { Inventory } from '../../inventory/inventory.ts';
import type { StreamedInventoryFormat, WholeInventoryFormat } from './format.ts';

/** Goes up when a reader of an inventory as JSON would have to change. */
export const INVENTORY_SCHEMA = 'helder-inventory/1';

/** An inventory as one JSON object. */
export const json: WholeInventoryFormat = {
  kind: 'whole',
  extension: 'json',
  render: (inventory: Inventory) =>
    `${JSON.stringify({ schema: INVENTORY_SCHEMA, ...inventory }, null, 2)}\n`,
};

const line = (row: object) => `${JSON.stringify({ schema: INVENTORY_SCHEMA, ...row })}\n`;

/** A line for each letter as soon as it is measured, and one for the whole at the end. */
export const ndjson: StreamedInventoryFormat = {
  kind: 'streamed',
  extension: 'ndjson',
  row: (row) => line({ type: 'letter', ...row }),
  end: (inventory) => line({ type: 'inventory', ...inventory }),
};

/** An inventory from its lines; undefined where they are not whole. @throws where a line is no JSON */
export function readNdjson(text: string): Inventory | undefined {
  const lines = text.split('\n').filter((each) => each !== '');
  const parsed = lines.map((each) => JSON.parse(each) as { schema?: string; type?: string });
  const last = parsed.pop();
  if (last?.schema !== INVENTORY_SCHEMA || last.type !== 'inventory') return undefined;
  const plain = ({ schema: _schema, type: _type, ...rest }: (typeof parsed)[number]) => rest;
  return { ...plain(last), rows: parsed.map(plain) } as unknown as Inventory;
}

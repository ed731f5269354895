import type { Inventory } from '../../inventory/inventory.ts';
import type { Messages } from '../../messages/messages.ts';
import { csvHead, csvRow } from '../sheets/csv.ts';
import { workbookOf } from '../sheets/xlsx.ts';
import type { PartedInventoryFormat, WholeInventoryFormat } from './format.ts';
import { joined } from './parts.ts';
import { groupTable, letterCells, letterColumns, letterTable, templateTable } from './tables.ts';

async function* csvRows(inventory: Inventory, messages: Messages): AsyncGenerator<string> {
  yield csvHead(letterColumns(inventory, messages), messages);
  for await (const row of inventory.rows) {
    yield csvRow(letterCells(row, inventory, messages), messages);
  }
}

/** A row a letter, for a spreadsheet. */
export const csv: PartedInventoryFormat = {
  kind: 'parted',
  extension: 'csv',
  parts: (inventory, { messages }) => joined(csvRows(inventory, messages)),
};

/** Sheets for the letters, the totals and the templates. */
export const xlsx: WholeInventoryFormat = {
  kind: 'whole',
  extension: 'xlsx',
  binary: true,
  render: async (inventory, { messages }) =>
    workbookOf([
      groupTable(inventory, messages),
      await letterTable(inventory, messages),
      // Which letters are copies of one template cannot be known from a sample.
      ...(inventory.sample ? [] : [templateTable(inventory, messages)]),
    ]),
};

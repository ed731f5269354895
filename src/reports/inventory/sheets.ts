import { tableAsCsv } from '../sheets/csv.ts';
import { workbookOf } from '../sheets/xlsx.ts';
import type { WholeInventoryFormat } from './format.ts';
import { groupTable, letterTable, templateTable } from './tables.ts';

/** A row a letter, for a spreadsheet. */
export const csv: WholeInventoryFormat = {
  kind: 'whole',
  extension: 'csv',
  render: (inventory, { messages }) => tableAsCsv(letterTable(inventory, messages), messages),
};

/** Sheets for the letters, the totals and the templates. */
export const xlsx: WholeInventoryFormat = {
  kind: 'whole',
  extension: 'xlsx',
  binary: true,
  render: (inventory, { messages }) =>
    workbookOf([
      groupTable(inventory, messages),
      letterTable(inventory, messages),
      templateTable(inventory, messages),
    ]),
};

import type { InventoryFormat } from './format.ts';
import { inventoryPage } from './html/inventory.ts';
import { json, ndjson } from './json.ts';
import { parquet } from './parquet.ts';
import { csv, xlsx } from './sheets.ts';
import { terminal } from './terminal.ts';

/** The formats of `helder inventory`, by the name that a person gives with `--format`. */
export const INVENTORY_FORMATS = {
  terminal,
  html: inventoryPage,
  json,
  ndjson,
  csv,
  xlsx,
  parquet,
} as const satisfies Readonly<Record<string, InventoryFormat>>;

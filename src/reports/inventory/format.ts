import type { Comparison } from '../../inventory/compare.ts';
import type { Inventory } from '../../inventory/inventory.ts';
import type { LetterRow } from '../../inventory/row.ts';
import type { Trend } from '../../inventory/trend.ts';
import type { Messages } from '../../messages/messages.ts';
import type { TerminalOptions } from '../terminal/index.ts';

/** What a format of an inventory may use beside it. */
export interface InventoryContext {
  readonly messages: Messages;
  readonly terminal: TerminalOptions;
}

interface Format {
  /** How the name of its files ends, without a dot. */
  readonly extension: string;
}

/** A report that is made when all letters are done. */
export interface WholeInventoryFormat extends Format {
  readonly kind: 'whole';
  readonly binary?: boolean;
  readonly render: (
    inventory: Inventory,
    context: InventoryContext,
  ) => string | Uint8Array | Promise<string | Uint8Array>;
}

/** A report that is made when all letters are done, and is too long to be in memory as a whole. */
export interface PartedInventoryFormat extends Format {
  readonly kind: 'parted';
  readonly binary?: never;
  readonly parts: (inventory: Inventory, context: InventoryContext) => AsyncIterable<string>;
}

/** A report that is written row by row. */
export interface StreamedInventoryFormat extends Format {
  readonly kind: 'streamed';
  readonly binary?: never;
  readonly row: (row: LetterRow) => string;
  readonly end: (inventory: Omit<Inventory, 'rows'>) => string;
}

export type InventoryFormat =
  | WholeInventoryFormat
  | PartedInventoryFormat
  | StreamedInventoryFormat;

/** A format of `helder trend`. */
export interface TrendFormat extends Format {
  readonly render: (trend: Trend, context: InventoryContext) => string;
}

/** Two measurements by name, and what changed between them. */
export interface NamedComparison {
  readonly from: string;
  readonly to: string;
  readonly comparison: Comparison;
  /** The share that is aimed at, 0..1. */
  readonly target?: number;
}

/** A format of `helder compare`. */
export interface ComparisonFormat extends Format {
  readonly render: (comparison: NamedComparison, context: InventoryContext) => string;
}

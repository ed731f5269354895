import type { Inventory } from '../../inventory/inventory.ts';
import type { LetterRow } from '../../inventory/row.ts';
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
  ) => string | Uint8Array | Promise<Uint8Array>;
}

/** A report that is written row by row. */
export interface StreamedInventoryFormat extends Format {
  readonly kind: 'streamed';
  readonly binary?: never;
  readonly row: (row: LetterRow) => string;
  readonly end: (inventory: Omit<Inventory, 'rows'>) => string;
}

export type InventoryFormat = WholeInventoryFormat | StreamedInventoryFormat;

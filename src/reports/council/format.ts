import type { CouncilSummary } from '../../inventory/council.ts';
import type { InventoryContext } from '../inventory/format.ts';

/** A format of `helder report`. The same summary gives the same bytes. */
export interface CouncilFormat {
  /** How the name of its files ends, without a dot. */
  readonly extension: string;
  readonly binary?: boolean;
  readonly render: (summary: CouncilSummary, context: InventoryContext) => string | Uint8Array;
}

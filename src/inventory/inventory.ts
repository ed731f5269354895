import type { Norm } from '../norm/norm.ts';
import type { Rows } from './rows.ts';
import type { ShardOfWhole } from './shard.ts';
import { type Counted, countedOf, type InventoryTotals, inventoryTotals } from './shares.ts';
import type { YardstickHashes } from './yardstick.ts';

/** What the organisation aims for. */
export interface Target {
  /** Share of letters that should meet the norm, 0..1. */
  readonly share: number;
  /** When that should be so: a quarter such as 2024-Q4, or a date. */
  readonly by: string;
}

/** How letters were drawn; then each counts as one, weighted by what it stands for. */
export interface Sample {
  readonly drawn: number;
  readonly from: number;
  readonly seed: number;
}

/** Many letters, measured with one yardstick. */
export interface Inventory {
  readonly norm: Norm;
  readonly yardstick: YardstickHashes;
  readonly target: Target;
  readonly totals: InventoryTotals;
  /** There where the run was broken off: how many of all files were done. */
  readonly brokenOff?: { readonly done: number; readonly files: number };
  /** There where the letters were drawn from more. */
  readonly sample?: Sample;
  /** This is one of the parts of an inventory, and where its rows stand in the whole. */
  readonly shard?: ShardOfWhole;
  readonly rows: Rows;
}

/** Rows with their totals. */
export async function inventoryOf(
  rows: Rows,
  rest: Omit<Inventory, 'rows' | 'totals'>,
): Promise<Inventory> {
  const counted: Counted[] = [];
  for await (const row of rows) counted.push(countedOf(row));
  return { ...rest, totals: inventoryTotals(counted, rest.sample !== undefined), rows };
}

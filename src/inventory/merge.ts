import { isDeepStrictEqual } from 'node:util';
import { type Inventory, inventoryOf } from './inventory.ts';
import type { LetterRow } from './row.ts';
import { mapRows, type Rows } from './rows.ts';
import { listHash } from './shard.ts';
import { differences } from './yardstick.ts';

/** A part of an inventory, made with `--shard`. */
export interface ShardPart {
  /** The file that it comes from, for a message. */
  readonly file: string;
  readonly inventory: Inventory;
}

/** Why parts do not make a whole. */
export type ShardProblem =
  | { readonly code: 'unreadable' | 'no-shard' | 'broken-off'; readonly file: string }
  | { readonly code: 'other-yardstick' | 'other-whole'; readonly file: string }
  | { readonly code: 'no-whole' }
  | { readonly code: 'twice'; readonly file: string; readonly part: number }
  | { readonly code: 'missing'; readonly parts: readonly number[]; readonly of: number };

export class ShardError extends Error {
  readonly problem: ShardProblem;

  constructor(problem: ShardProblem) {
    super(problem.code);
    this.name = 'ShardError';
    this.problem = problem;
  }
}

/** The rows of all parts, each at its place in the whole. In a part they are in order already. */
const rowsInPlace = (parts: readonly Inventory[], files: number): Rows => ({
  length: files,
  async *[Symbol.asyncIterator]() {
    const inOrder = new Array<AsyncIterator<LetterRow> | undefined>(files);
    for (const { shard, rows } of parts) {
      const iterator = rows[Symbol.asyncIterator]();
      for (const position of shard?.positions ?? []) inOrder[position] = iterator;
    }
    for (const part of inOrder) {
      const next = await part?.next();
      if (next && !next.done) yield next.value;
    }
  },
});

/** Whether the rows of the parts stand at all places, each at its own, and in order. */
function fillEveryPlace(parts: readonly Inventory[], files: number): boolean {
  const filled = new Set<number>();
  for (const { shard } of parts) {
    let last = -1;
    for (const position of shard?.positions ?? []) {
      if (position <= last || position >= files) return false;
      filled.add(position);
      last = position;
    }
  }
  const rows = parts.reduce((sum, { shard }) => sum + (shard?.positions.length ?? 0), 0);
  return filled.size === files && rows === files;
}

/**
 * Puts the parts of an inventory together: the same as one run over all letters would have given.
 *
 * @throws {ShardError} when they are not the parts of one whole, each once
 */
export async function mergeShards(parts: readonly ShardPart[]): Promise<Inventory> {
  for (const { file, inventory } of parts) {
    if (!inventory.shard) throw new ShardError({ code: 'no-shard', file });
    if (inventory.brokenOff) throw new ShardError({ code: 'broken-off', file });
  }
  const [first, ...others] = parts;
  if (!first?.inventory.shard) throw new ShardError({ code: 'missing', parts: [1], of: 1 });
  const { of, files, whole } = first.inventory.shard;
  const seen = new Set([first.inventory.shard.part]);
  for (const { file, inventory } of others) {
    const { shard } = inventory;
    if (
      differences(inventory.yardstick, first.inventory.yardstick).length > 0 ||
      !isDeepStrictEqual(inventory.target, first.inventory.target)
    ) {
      throw new ShardError({ code: 'other-yardstick', file });
    }
    if (shard?.of !== of || shard.files !== files || shard.whole !== whole) {
      throw new ShardError({ code: 'other-whole', file });
    }
    if (seen.has(shard.part)) throw new ShardError({ code: 'twice', file, part: shard.part });
    seen.add(shard.part);
  }
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((part) => !seen.has(part));
  if (missing.length > 0) throw new ShardError({ code: 'missing', parts: missing, of });
  const inventories = parts.map(({ inventory }) => inventory);
  if (!fillEveryPlace(inventories, files)) throw new ShardError({ code: 'no-whole' });
  const { norm, yardstick, target } = first.inventory;
  const rows = rowsInPlace(inventories, files);
  const list = listHash();
  const listed = mapRows(rows, (row) => {
    list.add(row.file);
    return row;
  });
  const merged = await inventoryOf(listed, { norm, yardstick, target });
  if (list.digest() !== whole) throw new ShardError({ code: 'no-whole' });
  return { ...merged, rows };
}

import { type Inventory, inventoryOf } from './inventory.ts';
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

/**
 * Puts the parts of an inventory together: the same as one run over all letters would have given.
 *
 * @throws {ShardError} when they are not the parts of one whole, each once
 */
export function mergeShards(parts: readonly ShardPart[]): Inventory {
  const placed = parts.flatMap(({ file, inventory }) => {
    const { shard, rows, brokenOff } = inventory;
    if (!shard) throw new ShardError({ code: 'no-shard', file });
    if (brokenOff) throw new ShardError({ code: 'broken-off', file });
    return rows.map((row, at) => ({ row, position: shard.positions[at] ?? 0 }));
  });
  const [first, ...others] = parts;
  if (!first?.inventory.shard) throw new ShardError({ code: 'missing', parts: [1], of: 1 });
  const { of, files } = first.inventory.shard;
  const seen = new Set([first.inventory.shard.part]);
  for (const { file, inventory } of others) {
    const { shard } = inventory;
    if (differences(inventory.yardstick, first.inventory.yardstick).length > 0) {
      throw new ShardError({ code: 'other-yardstick', file });
    }
    if (shard?.of !== of || shard.files !== files) {
      throw new ShardError({ code: 'other-whole', file });
    }
    if (seen.has(shard.part)) throw new ShardError({ code: 'twice', file, part: shard.part });
    seen.add(shard.part);
  }
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((part) => !seen.has(part));
  if (missing.length > 0) throw new ShardError({ code: 'missing', parts: missing, of });
  const { norm, yardstick, target } = first.inventory;
  return inventoryOf(
    placed.sort((a, b) => a.position - b.position).map(({ row }) => row),
    { norm, yardstick, target },
  );
}

import { createHash } from 'node:crypto';
import { sep } from 'node:path';

/** One of the parts into which an inventory is divided. */
export interface Shard {
  /** From 1 up to and including `of`. */
  readonly part: number;
  readonly of: number;
}

/** Reads "3/10"; undefined where it is no such thing. */
export function readShard(written: string): Shard | undefined {
  const [, part = '', of = ''] = /^(\d{1,6})\/(\d{1,6})$/u.exec(written) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  return shard.part >= 1 && shard.part <= shard.of ? shard : undefined;
}

/**
 * Whether a file is in a part, by a hash of its name with "/": the same on every machine, so that
 * machines need not agree on anything but the number of parts.
 */
export function isInShard(file: string, { part, of }: Shard): boolean {
  const hash = createHash('sha256').update(file.replaceAll(sep, '/')).digest();
  return (hash.readUInt32BE(0) % of) + 1 === part;
}

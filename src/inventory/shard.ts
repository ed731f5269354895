import { createHash } from 'node:crypto';
import { sep } from 'node:path';
import { nameInRow } from './file-name.ts';

/** One of the parts into which an inventory is divided. */
export interface Shard {
  /** From 1 up to and including `of`. */
  readonly part: number;
  readonly of: number;
}

/** A part that knows its place. */
export interface ShardOfWhole extends Shard {
  /** Where its rows stand in the whole, from 0. */
  readonly positions: readonly number[];
  /** Files of the whole. */
  readonly files: number;
  /** Hash of the names of all files of the whole, in their order: see `listHash`. */
  readonly whole: string;
}

/** Hexadecimals of the hash of a list that are kept: 64 bits. */
const KEPT = 16;

/**
 * Makes the hash of a list of files. Names count as they stand in rows, so that the list can be told
 * from them again.
 */
export function listHash(): { add(file: string): void; digest(): string } {
  const hash = createHash('sha256');
  return {
    add: (file) => void hash.update(`${JSON.stringify(nameInRow(file))}\n`),
    digest: () => hash.digest('hex').slice(0, KEPT),
  };
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

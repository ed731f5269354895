import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { once, packageFile } from '../language/word-data.ts';
import type { Yardstick } from '../letter/letters.ts';

/**
 * What letters were measured with, as hashes: figures of two yardsticks are never compared as if
 * they were of one.
 */
export interface YardstickHashes {
  /** Version of helder. */
  readonly helder: string;
  /** The norm with its limits, those of the municipality included. */
  readonly norm: string;
  /** The word lists of helder. */
  readonly words: string;
  /** The grammar model. */
  readonly model: string;
  /** Own words and rules of the municipality. */
  readonly config: string;
}

export const YARDSTICK_PARTS = ['helder', 'norm', 'words', 'model', 'config'] as const;

/** Hexadecimals of a hash that are kept: 64 bits. */
const KEPT = 16;

const hashOf = (parts: Iterable<string | Uint8Array>): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, KEPT);
};

/** Files of the package, each with its name before it, so that a file renamed is a change. */
function* filesIn(folder: string, isPart: RegExp): Generator<string | Uint8Array> {
  const names = readdirSync(packageFile(folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => isPart.test(name))
    .sort();
  for (const name of names) {
    yield `${name}\n`;
    yield readFileSync(packageFile(`${folder}/${name}`));
  }
}

const wordsHash = once(() => hashOf(filesIn('wordlists', /\.(?:tsv|bin|json|txt)$/u)));
const modelHash = once(() => hashOf(filesIn('models', /\.(?:bin|wasm)$/u)));

/** The hashes of a yardstick. @param version of helder */
export function hashesOf(
  { norm, ownWords, ownRules, accepted = [] }: Yardstick,
  version: string,
): YardstickHashes {
  return {
    helder: version,
    norm: hashOf([JSON.stringify(norm)]),
    words: wordsHash(),
    model: modelHash(),
    config: hashOf([JSON.stringify([ownWords ?? null, ownRules ?? null, ...accepted])]),
  };
}

/** The parts in which two yardsticks differ; empty where their figures may be compared. */
export const differences = (
  a: YardstickHashes,
  b: YardstickHashes,
): (typeof YARDSTICK_PARTS)[number][] => YARDSTICK_PARTS.filter((part) => a[part] !== b[part]);

/**
 * One name for all that decides what is kept of the bytes of a letter.
 *
 * @param properties names of the properties that are kept beside what is measured
 */
export const nameOf = (hashes: YardstickHashes, properties: readonly string[]): string =>
  hashOf([
    ...YARDSTICK_PARTS.map((part) => `${hashes[part]}\n`),
    JSON.stringify([...new Set(properties)].sort()),
  ]);

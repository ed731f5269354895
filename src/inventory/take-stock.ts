import { UnreadableError } from '../document/unreadable.ts';
import type { Cache } from './cache.ts';
import { nameInRow } from './file-name.ts';
import type { Labels } from './labels.ts';
import { type LetterRow, type Measured, unreadable } from './row.ts';

/** A letter to measure. */
export interface InventoryFile {
  /** As the person would type it, with "/". */
  readonly file: string;
  /** Where it is. */
  readonly path: string;
  /** See the row. */
  readonly weight?: number;
  /** Of a letter that was measured before: it keeps them. */
  readonly labels?: Labels;
}

/** What measures letters: here, or in other processes. */
export interface Measurer {
  /** How many letters it works on at a time. */
  readonly width: number;
  /**
   * Reads and measures a letter. Never rejects: what goes wrong with a letter is its outcome.
   *
   * @param signal letters whose turn has not come when it is given are not measured
   * @returns undefined for a letter that was not measured
   */
  measure(file: InventoryFile, signal: AbortSignal): Promise<Measured | undefined>;
  close(): Promise<void>;
}

/** What taking stock needs. */
export interface StockTaking {
  /** SHA-256 of the bytes of a file; rejects with `UnreadableError` where there are none. */
  readonly hashOf: (file: InventoryFile) => Promise<string>;
  readonly cache: Cache;
  readonly measurer: Measurer;
  readonly labelsOf: (file: string, properties: Readonly<Record<string, string>>) => Labels;
  /** Ends the run after the letters that are being measured. */
  readonly signal?: AbortSignal;
}

/** Reasons that depend on the machine or the moment, and so are asked again. */
const PASSING = new Set(['too-slow', 'too-large', 'fault', 'no-access', 'not-found']);

/** How many letters may wait for a slow one before them, for each that is worked on. */
const AHEAD = 16;

/** The name tells Markdown from plain text, and nothing else. */
const keyOf = (hash: string, file: string) =>
  `${hash}.${/\.(\w+)$/u.exec(file)?.[1]?.toLowerCase() ?? ''}`;

/** The same bytes at the same time are measured once. */
type Underway = Map<string, Promise<Measured | undefined>>;

async function measureOnce(
  key: string,
  file: InventoryFile,
  { cache, measurer }: StockTaking,
  underway: Underway,
  signal: AbortSignal,
): Promise<Measured | undefined> {
  const known = await cache.get(key);
  if (known) return known;
  const measuring = underway.get(key) ?? measurer.measure(file, signal);
  if (underway.has(key)) return measuring;
  underway.set(key, measuring);
  const measured = await measuring;
  if (measured && !PASSING.has(measured.reason ?? '')) await cache.put(key, measured);
  underway.delete(key);
  return measured;
}

async function rowOf(
  file: InventoryFile,
  taking: StockTaking,
  underway: Underway,
  signal: AbortSignal,
): Promise<LetterRow | undefined> {
  const { hashOf } = taking;
  const { weight } = file;
  const named = { file: nameInRow(file.file), ...(weight !== undefined && { weight }) };
  const labelsOf = (properties: Readonly<Record<string, string>>) =>
    file.labels ?? taking.labelsOf(file.file, properties);
  let hash: string;
  try {
    hash = await hashOf(file);
  } catch (error) {
    const reason = error instanceof UnreadableError ? error.reason : ({ code: 'fault' } as const);
    return { ...named, labels: labelsOf({}), ...unreadable(reason) };
  }
  const measured = await measureOnce(keyOf(hash, file.file), file, taking, underway, signal);
  if (!measured) return undefined;
  const { properties, ...rest } = measured;
  return { ...named, hash, labels: labelsOf(properties ?? {}), ...rest };
}

/**
 * Measures letters, and gives a row for each in the order of the files, however many are worked on
 * at a time. A file that is broken, or that breaks helder, is one row. Where the run is broken off,
 * the letters that are being measured are the last.
 */
export async function* takeStock(
  files: readonly InventoryFile[],
  taking: StockTaking,
): AsyncGenerator<LetterRow> {
  const most = taking.measurer.width * AHEAD;
  const left = new AbortController();
  const signal = taking.signal ? AbortSignal.any([taking.signal, left.signal]) : left.signal;
  const underway: Underway = new Map();
  const waiting: Promise<LetterRow | undefined>[] = [];
  let next = 0;
  try {
    while (next < files.length || waiting.length > 0) {
      while (next < files.length && waiting.length < most && !signal.aborted) {
        const file = files[next++];
        if (file) waiting.push(rowOf(file, taking, underway, signal));
      }
      const row = await waiting.shift();
      if (!row) return;
      yield row;
    }
  } finally {
    // Who wants no more rows must not be left with letters that are still being measured.
    left.abort();
    await Promise.allSettled(waiting);
  }
}

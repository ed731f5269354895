import { createHash } from 'node:crypto';
import type { Source } from '../document/read.ts';
import { UnreadableError } from '../document/unreadable.ts';
import type { Cache } from './cache.ts';
import type { Labels } from './labels.ts';
import { type LetterRow, type Measured, unreadable } from './row.ts';

/** A letter to measure. */
export interface InventoryFile {
  /** As the person would type it. */
  readonly file: string;
  /** Where it is. */
  readonly path: string;
}

/** What measures letters: here, or in other processes. */
export interface Measurer {
  /** How many letters it works on at a time. */
  readonly width: number;
  /** Never rejects: what goes wrong with a letter is its outcome. */
  measure(source: Source, path: string): Promise<Measured>;
  close(): Promise<void>;
}

/** What taking stock needs. */
export interface StockTaking {
  readonly read: (file: InventoryFile) => Promise<Source>;
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

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The name tells Markdown from plain text, and nothing else. */
const keyOf = (hash: string, file: string) =>
  `${hash}.${/\.(\w+)$/u.exec(file)?.[1]?.toLowerCase() ?? ''}`;

/** The same bytes at the same time are measured once. */
type Underway = Map<string, Promise<Measured>>;

async function measureOnce(
  key: string,
  source: Source,
  path: string,
  { cache, measurer }: StockTaking,
  underway: Underway,
): Promise<Measured> {
  const known = await cache.get(key);
  if (known) return known;
  const measuring = underway.get(key) ?? measurer.measure(source, path);
  if (underway.has(key)) return measuring;
  underway.set(key, measuring);
  const measured = await measuring;
  if (!PASSING.has(measured.reason ?? '')) await cache.put(key, measured);
  underway.delete(key);
  return measured;
}

async function rowOf(
  file: InventoryFile,
  taking: StockTaking,
  underway: Underway,
): Promise<LetterRow> {
  const { read, labelsOf } = taking;
  const named = { file: file.file.replaceAll('\\', '/') };
  let source: Source;
  try {
    source = await read(file);
  } catch (error) {
    const reason = error instanceof UnreadableError ? error.reason : ({ code: 'fault' } as const);
    return { ...named, labels: labelsOf(named.file, {}), ...unreadable(reason) };
  }
  const hash = hashOf(source.bytes);
  const key = keyOf(hash, file.file);
  const measured = await measureOnce(key, source, file.path, taking, underway);
  const { properties, ...rest } = measured;
  return { ...named, hash, labels: labelsOf(named.file, properties ?? {}), ...rest };
}

/**
 * Measures letters, and gives a row for each in the order of the files, however many are worked on
 * at a time. A file that is broken, or that breaks helder, is one row.
 */
export async function* takeStock(
  files: readonly InventoryFile[],
  taking: StockTaking,
): AsyncGenerator<LetterRow> {
  const { measurer, signal } = taking;
  const most = measurer.width * AHEAD;
  const underway: Underway = new Map();
  const waiting: Promise<LetterRow>[] = [];
  let next = 0;
  while (next < files.length || waiting.length > 0) {
    while (next < files.length && waiting.length < most && !signal?.aborted) {
      const file = files[next++];
      if (file) waiting.push(rowOf(file, taking, underway));
    }
    const first = waiting.shift();
    if (!first) return;
    yield await first;
  }
}

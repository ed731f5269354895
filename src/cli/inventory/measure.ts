import { resolve } from 'node:path';
import { DEFAULT_LIMITS } from '../../document/limits.ts';
import { hashSourceFile } from '../../document/source-file.ts';
import { type Cache, cacheIn, NO_CACHE } from '../../inventory/cache.ts';
import { measurerHere } from '../../inventory/here.ts';
import { notesOf, unreadableNotes } from '../../inventory/label-notes.ts';
import { labelling, propertiesIn } from '../../inventory/labelling.ts';
import { listed } from '../../inventory/listed.ts';
import type { WorkOrder } from '../../inventory/processes.ts';
import type { LetterRow } from '../../inventory/row.ts';
import type { Spool } from '../../inventory/spool.ts';
import { type InventoryFile, type StockTaking, takeStock } from '../../inventory/take-stock.ts';
import { nameOf } from '../../inventory/yardstick.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Io } from '../io.ts';
import { stockProgress } from '../progress.ts';
import type { ReadOptions } from '../read-letter.ts';
import type { InventorySettings } from './yardstick.ts';

export interface MeasureOptions extends ReadOptions {
  readonly workers?: number;
  /** A folder, or false for no cache at all. */
  readonly cache?: string | boolean;
}

/** Below this many letters other processes take longer to start than they save. */
const WORTH_PROCESSES = 50;

/** A cache that cannot be made, or that is full, is no reason not to measure. */
async function openCache(
  { cache }: MeasureOptions,
  { hashes, labels }: InventorySettings,
  messages: Messages,
  io: Io,
): Promise<Cache> {
  if (cache === false) return NO_CACHE;
  const folder = typeof cache === 'string' ? resolve(io.cwd, cache) : io.cacheFolder;
  let works = true;
  const failed = (): void => {
    if (works) io.stderr(`${messages.inventory.cacheFailed(folder)}\n`);
    works = false;
  };
  try {
    const cache = await cacheIn(folder, nameOf(hashes, propertiesIn(labels)));
    return {
      ...cache,
      async put(key, measured) {
        if (works) await cache.put(key, measured).catch(failed);
      },
    };
  } catch {
    failed();
    return NO_CACHE;
  }
}

/**
 * Measures files, in their order.
 *
 * @param all every file of the inventory, from which the files may be a part; they tell what the
 *   folders of departments are
 * @param folders those that the person gave
 * @param spool takes the rows
 * @param onRow called for each row as soon as it and those before it are done
 * @returns how many rows there are; fewer than the files where the run was broken off
 */
export async function measureFiles(
  files: readonly InventoryFile[],
  all: readonly InventoryFile[],
  folders: readonly string[],
  settings: InventorySettings,
  options: MeasureOptions,
  messages: Messages,
  io: Io,
  spool: Spool,
  onRow: (row: LetterRow) => Promise<void> = async () => undefined,
): Promise<number> {
  const order: WorkOrder = {
    limits: {
      seconds: options.timeout ?? DEFAULT_LIMITS.seconds,
      megabytes: options.memory ?? DEFAULT_LIMITS.megabytes,
    },
    yardstick: settings.yardstick,
    properties: propertiesIn(settings.labels),
  };
  const workers = Math.min(options.workers ?? io.cores, files.length);
  const isWorthIt = files.length >= WORTH_PROCESSES || options.workers !== undefined;
  const measurer =
    workers > 1 && isWorthIt
      ? io.processes(order, workers)
      : measurerHere(io.letters(order.limits, order.yardstick), order.properties);
  const cache = await openCache(options, settings, messages, io);
  const progress = stockProgress(io, messages, files.length);
  const signal = io.onInterrupt();
  signal.addEventListener('abort', () => {
    progress.clear();
    io.stderr(`${messages.inventory.stopping}\n`);
  });
  const names = all.map(({ file }) => file);
  const { manifest } = settings;
  const listNotes = manifest && notesOf(listed(manifest, names, folders));
  if (listNotes) io.stderr(`${messages.inventory.labels.list(listNotes)}\n`);
  const unreadable = unreadableNotes();
  const taking: StockTaking = {
    hashOf: ({ path }) => hashSourceFile(path),
    cache,
    measurer,
    labelsOf: labelling(names, folders, settings.labels, manifest, unreadable.add),
    signal,
  };
  let done = 0;
  try {
    for await (const row of takeStock(files, taking)) {
      await spool.add(row);
      await onRow(row);
      done++;
      progress.show(done);
    }
  } finally {
    progress.clear();
    await measurer.close();
    await cache.close();
  }
  const unread = unreadable.notes();
  if (unread.length > 0) io.stderr(`${messages.inventory.labels.letters(unread)}\n`);
  return done;
}

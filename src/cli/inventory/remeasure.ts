import { relative, resolve } from 'node:path';
import { findAgain } from '../../inventory/find-again.ts';
import { inventoryOf } from '../../inventory/inventory.ts';
import { saveSnapshot } from '../../inventory/snapshot.ts';
import { prepareFolder } from '../../inventory/snapshot-folder.ts';
import { type Spool, withSpool } from '../../inventory/spool.ts';
import type { InventoryFile } from '../../inventory/take-stock.ts';
import { differences } from '../../inventory/yardstick.ts';
import type { Messages } from '../../messages/messages.ts';
import { CommandError } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { type MeasureOptions, measureFiles } from './measure.ts';
import { snapshotNamed } from './snapshots.ts';
import { inventorySettings, type SettingsOptions } from './yardstick.ts';

export interface RemeasureOptions extends MeasureOptions, SettingsOptions {
  /** Folder from which the files were measured; where one is, when it is left out. */
  readonly from?: string;
  readonly date?: string;
}

/** `helder remeasure`: measures the letters of a snapshot again, with the yardstick of today. */
export const remeasure = (
  name: string,
  options: RemeasureOptions,
  messages: Messages,
  io: Io,
): Promise<ExitCode> =>
  withSpool(io.temporaryFolder, (spool) => remeasureIn(spool, name, options, messages, io));

async function remeasureIn(
  spool: Spool,
  name: string,
  options: RemeasureOptions,
  messages: Messages,
  io: Io,
): Promise<ExitCode> {
  const settings = await inventorySettings(options, messages, io);
  const before = await snapshotNamed(settings.snapshots, name);
  if (differences(before.yardstick, settings.hashes).length === 0) {
    throw new CommandError(messages.inventory.sameYardstick(name));
  }
  const pathOf = findAgain(resolve(io.cwd, options.from ?? '.'));
  const there: InventoryFile[] = [];
  for await (const row of before.rows) {
    const path = await pathOf(row);
    if (path === undefined) continue;
    const { file, labels, weight } = row;
    // What the letters are called stays as it was: only the yardstick is another.
    there.push({ file, path, labels, ...(weight !== undefined && { weight }) });
  }
  if (there.length === 0) throw new CommandError(messages.inventory.lettersGone(name));
  await prepareFolder(settings.snapshots);
  const { manifest: _, ...rest } = settings;
  const done = await measureFiles(there, there, [], rest, options, messages, io, spool);
  if (done < there.length) {
    io.stderr(`${messages.inventory.brokenOff(done, there.length)}\n`);
    return EXIT.notDone;
  }
  // Measured again before, it lacks the letters that were gone by then too.
  const missing = (before.missing ?? 0) + before.rows.length - there.length;
  const { norm } = settings.yardstick;
  const measured = await inventoryOf(await spool.rows(), {
    norm,
    yardstick: settings.hashes,
    target: settings.target,
    ...(before.sample && { sample: before.sample }),
  });
  const notes = {
    name: before.name,
    date: options.date ?? io.today(),
    ...(missing > 0 && { missing }),
    ...(before.sample && { sample: before.sample }),
  };
  const path = await saveSnapshot(settings.snapshots, measured, notes, true);
  io.stderr(`${messages.inventory.remeasured(done, missing, relative(io.cwd, path))}\n`);
  return EXIT.passed;
}

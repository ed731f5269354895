import { access } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { nameOfFile } from '../../inventory/file-name.ts';
import { type Inventory, inventoryOf } from '../../inventory/inventory.ts';
import { noteOf } from '../../inventory/label-notes.ts';
import { withoutPattern } from '../../inventory/labelling.ts';
import {
  isInShard,
  listHash,
  readShard,
  type Shard,
  type ShardOfWhole,
} from '../../inventory/shard.ts';
import { checkName, saveSnapshot } from '../../inventory/snapshot.ts';
import { prepareFolder } from '../../inventory/snapshot-folder.ts';
import { type Spool, withSpool } from '../../inventory/spool.ts';
import type { InventoryFile } from '../../inventory/take-stock.ts';
import type { Messages } from '../../messages/messages.ts';
import type { InventoryFormat } from '../../reports/inventory/format.ts';
import { INVENTORY_FORMATS } from '../../reports/inventory/formats.ts';
import { CommandError } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { letterFiles } from '../letter-files.ts';
import { type ReportRequest, type RequestPart, reportRequests } from '../report-requests.ts';
import { inventoryDelivery } from './delivery.ts';
import { drawFiles } from './draw.ts';
import { type MeasureOptions, measureFiles } from './measure.ts';
import { inventorySettings, type SettingsOptions } from './yardstick.ts';

export interface InventoryOptions extends MeasureOptions, SettingsOptions {
  readonly color: boolean;
  /** "3/10" */
  readonly shard?: string;
  readonly sample?: number;
  readonly seed?: number;
  /** Name under which the measurement is kept. */
  readonly save?: string;
  /** Day of the measurement, as yyyy-mm-dd; today where it is left out. */
  readonly date?: string;
}

/**
 * The letters that the arguments stand for. Unlike a check, an inventory needs all of them: a name with
 * a typing error would make for another figure.
 *
 * @throws {CommandError} where one is not there
 */
async function filesOf(
  inputs: readonly string[],
  requests: readonly ReportRequest<InventoryFormat>[],
  messages: Messages,
  io: Io,
): Promise<{ readonly all: InventoryFile[]; readonly foundAll: boolean }> {
  const outputs = requests.flatMap(({ output }) => output ?? []);
  const { files, isWhole } = await letterFiles(inputs, outputs, messages, io);
  const named = new Set(files);
  for (const input of inputs.filter((each) => named.has(each))) {
    await access(resolve(io.cwd, input)).catch((cause) => {
      throw new CommandError(messages.command.noLettersFound(input), { cause });
    });
  }
  const all = files.map((file) => ({
    file: nameOfFile(file, io.cwd),
    path: resolve(io.cwd, file),
  }));
  return { all, foundAll: isWhole };
}

const DEFAULT_SEED = 1;

/** A part, and where its files stand among all. */
function partOf(
  shard: Shard,
  files: readonly InventoryFile[],
  all: readonly InventoryFile[],
): ShardOfWhole {
  const positions = new Map(all.map((file, at) => [file, at]));
  const list = listHash();
  for (const { file } of all) list.add(file);
  return {
    ...shard,
    positions: files.map((file) => positions.get(file) ?? 0),
    files: all.length,
    whole: list.digest(),
  };
}

function shardOf({ shard }: InventoryOptions, messages: Messages): Shard | undefined {
  if (shard === undefined) return undefined;
  const read = readShard(shard);
  if (!read) throw new CommandError(messages.inventory.badShard(shard));
  return read;
}

/** `helder inventory`: many letters, and which share of them meets the norm. */
export async function inventory(
  inputs: readonly string[],
  requested: readonly RequestPart[],
  options: InventoryOptions,
  messages: Messages,
  io: Io,
): Promise<ExitCode> {
  const requests = reportRequests<InventoryFormat>(requested, INVENTORY_FORMATS, messages);
  return withSpool(io.temporaryFolder, (spool) =>
    inventoryIn(spool, inputs, requests, options, messages, io),
  );
}

async function inventoryIn(
  spool: Spool,
  inputs: readonly string[],
  requests: readonly ReportRequest<InventoryFormat>[],
  options: InventoryOptions,
  messages: Messages,
  io: Io,
): Promise<ExitCode> {
  const shard = shardOf(options, messages);
  if (shard && (options.save !== undefined || options.sample !== undefined)) {
    throw new CommandError(messages.inventory.shardAlone);
  }
  const settings = await inventorySettings(options, messages, io);
  if (options.save !== undefined) {
    await checkName(settings.snapshots, options.save);
  }
  const { all, foundAll } = await filesOf(inputs, requests, messages, io);
  const { sample, seed = DEFAULT_SEED } = options;
  const folders = inputs.map((input) => nameOfFile(input, io.cwd));
  const unlabelled = noteOf(
    withoutPattern(
      all.map(({ file }) => file),
      folders,
      settings.labels,
    ),
  );
  if (unlabelled.number > 0) {
    io.stderr(`${messages.inventory.labels.withoutPattern(unlabelled, all.length)}\n`);
  }
  const drawn = sample === undefined ? all : drawFiles(all, folders, settings, sample, seed);
  const files = shard ? drawn.filter(({ file }) => isInShard(file, shard)) : drawn;
  if (options.save !== undefined) await prepareFolder(settings.snapshots);

  const delivery = inventoryDelivery(requests, options.color, messages, io);
  await delivery.begin();
  const done = await measureFiles(
    files,
    all,
    folders,
    settings,
    options,
    messages,
    io,
    spool,
    delivery.row,
  );
  const isWhole = done === files.length;
  const drawnFrom = { drawn: files.length, from: all.length, seed };
  const result: Inventory = await inventoryOf(await spool.rows(), {
    norm: settings.yardstick.norm,
    yardstick: settings.hashes,
    target: settings.target,
    ...(!isWhole && { brokenOff: { done, files: files.length } }),
    ...(sample !== undefined && { sample: drawnFrom }),
    ...(shard && { shard: partOf(shard, files, all) }),
  });
  const keep = async (name: string): Promise<string> => {
    if (!foundAll) return messages.inventory.notSaved;
    const notes = {
      name,
      date: options.date ?? io.today(),
      ...(sample !== undefined && { sample: drawnFrom }),
    };
    const path = await saveSnapshot(settings.snapshots, result, notes);
    return messages.inventory.saved(relative(io.cwd, path));
  };
  // Where it cannot be kept after all, the reports still tell what was measured.
  const [kept] = await Promise.allSettled([
    options.save !== undefined && isWhole ? keep(options.save) : undefined,
  ]);
  if (kept.status === 'fulfilled' && kept.value !== undefined) io.stderr(`${kept.value}\n`);
  await delivery.end(result);
  if (kept.status === 'rejected') throw kept.reason;
  // The report on the screen says so itself.
  if (!isWhole && requests.every(({ output }) => output !== undefined)) {
    io.stderr(`${messages.inventory.brokenOff(done, files.length)}\n`);
  }
  // A part may happen to have no letter that can be judged.
  return isWhole && foundAll && (shard || result.totals.byLetter) ? EXIT.passed : EXIT.notDone;
}

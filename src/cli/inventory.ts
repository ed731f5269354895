import { access, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { loadConfig } from '../config/load.ts';
import { DEFAULT_LIMITS } from '../document/limits.ts';
import { readSourceFile } from '../document/source-file.ts';
import { type Cache, cacheIn, NO_CACHE } from '../inventory/cache.ts';
import { findLetters } from '../inventory/find-letters.ts';
import { measurerHere } from '../inventory/here.ts';
import { type Inventory, inventoryOf, type Target } from '../inventory/inventory.ts';
import {
  type LabelSources,
  labelling,
  propertiesIn,
  USUAL_PROPERTIES,
} from '../inventory/labelling.ts';
import { type Manifest, ManifestError, readManifest } from '../inventory/manifest.ts';
import type { WorkOrder } from '../inventory/processes.ts';
import type { LetterRow } from '../inventory/row.ts';
import { type InventoryFile, takeStock } from '../inventory/take-stock.ts';
import { hashesOf, nameOf, type YardstickHashes } from '../inventory/yardstick.ts';
import type { Messages } from '../messages/messages.ts';
import { B1 } from '../norm/b1.ts';
import { normWith } from '../norm/own-norm.ts';
import { TARGET_SHARE } from '../norm/target.ts';
import type { InventoryFormat } from '../reports/inventory/format.ts';
import { INVENTORY_FORMATS } from '../reports/inventory/formats.ts';
import { abilitiesOf } from './abilities.ts';
import { CommandError } from './errors.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { stockProgress } from './progress.ts';
import type { ReadOptions } from './read-letter.ts';
import { type ReportRequest, type RequestPart, reportRequests } from './report-requests.ts';
import { sinkFor } from './sink.ts';
import { VERSION } from './version.ts';

export interface InventoryOptions extends ReadOptions {
  readonly manifest?: string;
  readonly workers?: number;
  /** A folder, or false for no cache at all. */
  readonly cache?: string | boolean;
  readonly config?: string;
  readonly color: boolean;
}

const DEFAULT_TARGET: Target = { share: TARGET_SHARE, by: '2024-Q4' };

/** Below this many letters other processes take longer to start than they save. */
const WORTH_PROCESSES = 50;

async function manifestFrom(path: string, name: string, messages: Messages): Promise<Manifest> {
  let csv: string;
  try {
    csv = await readFile(path, 'utf8');
  } catch (cause) {
    throw new CommandError(messages.inventory.manifestProblem(name, 'unreadable'), { cause });
  }
  try {
    return readManifest(csv);
  } catch (cause) {
    if (!(cause instanceof ManifestError)) throw cause;
    throw new CommandError(messages.inventory.manifestProblem(name, cause.problem), { cause });
  }
}

/** A cache that cannot be made is no reason not to measure. */
async function openCache(
  { cache }: InventoryOptions,
  hashes: YardstickHashes,
  messages: Messages,
  io: Io,
): Promise<Cache> {
  if (cache === false) return NO_CACHE;
  const folder = typeof cache === 'string' ? resolve(io.cwd, cache) : io.cacheFolder;
  try {
    return await cacheIn(folder, nameOf(hashes));
  } catch {
    io.stderr(`${messages.inventory.cacheFailed(folder)}\n`);
    return NO_CACHE;
  }
}

/** The files that the arguments stand for, each once, but for the reports themselves. */
async function filesOf(
  inputs: readonly string[],
  requests: readonly ReportRequest<InventoryFormat>[],
  messages: Messages,
  io: Io,
): Promise<InventoryFile[]> {
  const found = await findLetters(inputs, io.cwd);
  // A folder with a typing error would make for another figure.
  const isThere = await Promise.all(
    found.map(({ input, files }) =>
      files[0] === input
        ? access(resolve(io.cwd, input)).then(
            () => true,
            () => false,
          )
        : files.length > 0,
    ),
  );
  const empty = found.find((_, at) => !isThere[at]);
  if (empty) throw new CommandError(messages.command.noLettersFound(empty.input));
  const reports = requests.flatMap(({ output }) =>
    output === undefined ? [] : [resolve(io.cwd, output)],
  );
  const byPath = new Map<string, InventoryFile>();
  for (const file of found.flatMap(({ files }) => files)) {
    const path = resolve(io.cwd, file);
    if (!byPath.has(path) && !reports.includes(path)) byPath.set(path, { file, path });
  }
  return [...byPath.values()];
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
  const config = await loadConfig(io.cwd, options.config);
  const own = config.inventory;
  const sources: LabelSources = {
    paths: own?.paths ?? [],
    properties: own?.properties ?? USUAL_PROPERTIES,
  };
  const listed = options.manifest ?? own?.manifest;
  const listedIn = options.manifest === undefined && config.file ? dirname(config.file) : io.cwd;
  const manifest =
    listed === undefined
      ? undefined
      : await manifestFrom(resolve(listedIn, listed), listed, messages);

  const yardstick = {
    norm: normWith(B1, config.ownLimits),
    ownWords: config.ownWords,
    ownRules: config.ownRules,
  };
  const hashes = hashesOf(yardstick, VERSION);
  const files = await filesOf(inputs, requests, messages, io);
  const sinks = requests.map(({ format, output }) => ({
    format,
    output,
    sink: sinkFor(output, messages, io),
  }));
  for (const { sink } of sinks) await sink.open();

  const order: WorkOrder = {
    limits: {
      seconds: options.timeout ?? DEFAULT_LIMITS.seconds,
      megabytes: options.memory ?? DEFAULT_LIMITS.megabytes,
    },
    yardstick,
    properties: propertiesIn(sources),
  };
  const workers = Math.min(options.workers ?? io.cores, files.length);
  const measurer =
    workers > 1 && (files.length >= WORTH_PROCESSES || options.workers !== undefined)
      ? io.processes(order, workers)
      : measurerHere(io.letters(order.limits, yardstick), order.properties);
  const cache = await openCache(options, hashes, messages, io);
  const signal = io.onInterrupt();
  const progress = stockProgress(io, messages, files.length);
  const rows: LetterRow[] = [];
  const taking = {
    read: ({ file, path }: InventoryFile) => readSourceFile(file, path),
    cache,
    measurer,
    labelsOf: labelling(
      files.map(({ file }) => file),
      inputs,
      sources,
      manifest,
    ),
    signal,
  };
  try {
    for await (const row of takeStock(files, taking)) {
      rows.push(row);
      for (const { format, sink } of sinks) {
        if (format.kind === 'streamed') await sink.write(format.row(row));
      }
      progress.show(rows.length);
    }
  } finally {
    progress.clear();
    await measurer.close();
    await cache.close();
  }
  const isWhole = rows.length === files.length;
  const result: Inventory = inventoryOf(rows, {
    norm: yardstick.norm,
    yardstick: hashes,
    target: own?.target ?? DEFAULT_TARGET,
    ...(!isWhole && { brokenOff: { done: rows.length, files: files.length } }),
  });
  const { rows: _, ...rest } = result;
  for (const { format, output, sink } of sinks) {
    const terminal = {
      ...abilitiesOf(io, options.color && output === undefined),
      ...(output !== undefined && { unicode: true }),
      all: false,
      command: io.env['HELDER_COMMAND'] ?? 'helder',
    };
    await sink.write(
      format.kind === 'streamed'
        ? format.end(rest)
        : await format.render(result, { messages, terminal }),
    );
    if (output !== undefined) io.stderr(`${messages.command.written(output)}\n`);
  }
  return isWhole && result.totals.byLetter ? EXIT.passed : EXIT.notDone;
}

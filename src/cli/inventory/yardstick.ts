import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { loadConfig } from '../../config/load.ts';
import type { Target } from '../../inventory/inventory.ts';
import { type LabelSources, USUAL_PROPERTIES } from '../../inventory/labelling.ts';
import { type Manifest, ManifestError, readManifest } from '../../inventory/manifest.ts';
import { hashesOf, type YardstickHashes } from '../../inventory/yardstick.ts';
import type { Yardstick } from '../../letter/letters.ts';
import type { Messages } from '../../messages/messages.ts';
import { B1 } from '../../norm/b1.ts';
import { normWith } from '../../norm/own-norm.ts';
import { TARGET_SHARE } from '../../norm/target.ts';
import { CommandError } from '../errors.ts';
import type { Io } from '../io.ts';
import { VERSION } from '../version.ts';

const DEFAULT_TARGET: Target = { share: TARGET_SHARE, by: '2024-Q4' };

/** The folder with snapshots, where the configuration says nothing else. */
const SNAPSHOT_FOLDER = 'metingen';

/** What an inventory is made with, from the configuration. */
export interface InventorySettings {
  readonly yardstick: Yardstick;
  readonly hashes: YardstickHashes;
  readonly target: Target;
  readonly labels: LabelSources;
  readonly manifest?: Manifest;
  /** Path of the folder with snapshots. */
  readonly snapshots: string;
}

async function manifestFrom(
  path: string,
  name: string,
  messages: Messages,
  cwd: string,
): Promise<Manifest> {
  let csv: Buffer;
  try {
    csv = await readFile(path);
  } catch (cause) {
    throw new CommandError(messages.inventory.manifestProblem(name, 'unreadable'), { cause });
  }
  try {
    return readManifest(csv, cwd);
  } catch (cause) {
    if (!(cause instanceof ManifestError)) throw cause;
    throw new CommandError(messages.inventory.manifestProblem(name, cause.problem), { cause });
  }
}

/** Options of the commands about inventories that say where things are. */
export interface SettingsOptions {
  readonly config?: string;
  readonly manifest?: string;
  readonly snapshots?: string;
}

/** Paths in the configuration are seen from its file, those of options from where one is. */
export async function inventorySettings(
  options: SettingsOptions,
  messages: Messages,
  io: Io,
): Promise<InventorySettings> {
  const { file, inventory, ownLimits, ownWords, ownRules, accepted } = await loadConfig(
    io.cwd,
    options.config,
  );
  const place = (option: string | undefined, configured: string | undefined) => {
    if (option !== undefined) return resolve(io.cwd, option);
    return configured === undefined
      ? undefined
      : resolve(file ? dirname(file) : io.cwd, configured);
  };
  const manifest = place(options.manifest, inventory?.manifest);
  const yardstick = { norm: normWith(B1, ownLimits), ownWords, ownRules, accepted };
  return {
    yardstick,
    hashes: hashesOf(yardstick, VERSION),
    target: inventory?.target ?? DEFAULT_TARGET,
    labels: {
      paths: inventory?.paths ?? [],
      properties: inventory?.properties ?? USUAL_PROPERTIES,
    },
    ...(manifest !== undefined && {
      manifest: await manifestFrom(
        manifest,
        options.manifest ?? inventory?.manifest ?? manifest,
        messages,
        io.cwd,
      ),
    }),
    snapshots: place(options.snapshots, inventory?.snapshots ?? SNAPSHOT_FOLDER) ?? SNAPSHOT_FOLDER,
  };
}

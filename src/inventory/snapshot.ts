import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createFile } from '../document/new-file.ts';
import type { Norm } from '../norm/norm.ts';
import type { Inventory, Target } from './inventory.ts';
import { linesOf } from './lines.ts';
import { type Rows, rowsInLines } from './rows.ts';
import type { InventoryTotals } from './shares.ts';
import { SnapshotError } from './snapshot-error.ts';
import type { YardstickHashes } from './yardstick.ts';

/** Goes up when a reader of snapshots would have to change. */
export const SNAPSHOT_SCHEMA = 'helder-snapshot/1';

/** The first line of a snapshot: everything but the letters. */
export interface SnapshotHead {
  readonly schema: typeof SNAPSHOT_SCHEMA;
  /** The period that was measured, such as 2024-Q2. */
  readonly name: string;
  /** Day of the measurement, as yyyy-mm-dd. */
  readonly date: string;
  /** A second measurement of the same letters with another yardstick has a number, from 2. */
  readonly edition: number;
  readonly yardstick: YardstickHashes;
  readonly norm: Norm;
  readonly target: Target;
  readonly totals: InventoryTotals;
  /** Of a measurement done again: letters of the first edition that were no longer there. */
  readonly missing?: number;
  /** Only so many letters were drawn from all, with this seed. */
  readonly sample?: { readonly drawn: number; readonly from: number; readonly seed: number };
  /**
   * SHA-256 of all that stands before it in this line and of the lines below, in hexadecimals: a
   * change by hand shows. It keeps out no one who computes it again.
   */
  readonly digest: string;
}

/** A measurement that was kept: it has no text of any letter, and never changes. */
export interface Snapshot extends SnapshotHead {
  readonly rows: Rows;
}

const NAME = /^[\p{L}\d][\p{L}\d._-]*$/u;
const EXTENSION = '.ndjson';

const fileOf = (name: string, edition: number) =>
  `${name}${edition > 1 ? `~${edition}` : ''}${EXTENSION}`;

/** The snapshots in a folder, as name and edition, in order. */
export async function snapshotsIn(
  folder: string,
): Promise<{ readonly name: string; readonly edition: number }[]> {
  const files = await readdir(folder).catch(() => []);
  return files
    .flatMap((file) => {
      const [, name, edition = '1'] = /^(.+?)(?:~(\d+))?\.ndjson$/u.exec(file) ?? [];
      return name !== undefined && NAME.test(name) ? [{ name, edition: Number(edition) }] : [];
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.edition - b.edition));
}

/** The rows as they stand in the file. */
async function* linesFor(rows: Rows): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}

/** The digest is the last field of the head. */
const DIGEST = /,"digest":"([0-9a-f]{64})"\}$/u;

/** @param head the first line, up to its digest */
async function digestOf(head: string, rows: Rows): Promise<string> {
  const hash = createHash('sha256').update(`${head}\n`);
  for await (const line of linesFor(rows)) hash.update(line);
  return hash.digest('hex');
}

/**
 * Makes sure that a name can be given to a measurement, before the work is done.
 *
 * @throws {SnapshotError} when it cannot
 */
export async function checkName(folder: string, name: string): Promise<void> {
  if (!NAME.test(name)) throw new SnapshotError({ code: 'bad-name', name });
  if ((await snapshotsIn(folder)).some((each) => each.name === name)) {
    throw new SnapshotError({ code: 'exists', name });
  }
}

/** What is said of a measurement beside the inventory itself. */
export type SnapshotNotes = Pick<SnapshotHead, 'name' | 'date' | 'missing' | 'sample'>;

/**
 * Keeps a measurement in a folder, as lines of JSON: the head, and then the letters.
 *
 * @param again whether the same letters may be measured before: then it becomes a next edition
 * @returns the path of the file
 * @throws {SnapshotError} when there is one of this name already, or it cannot be written
 */
export async function saveSnapshot(
  folder: string,
  { yardstick, norm, target, totals, rows }: Inventory,
  notes: SnapshotNotes,
  again = false,
): Promise<string> {
  const { name } = notes;
  if (!again) await checkName(folder, name);
  const editions = (await snapshotsIn(folder)).filter((each) => each.name === name);
  const edition = (editions.at(-1)?.edition ?? 0) + 1;
  const { date, ...others } = notes;
  const fields: Omit<SnapshotHead, 'digest'> = {
    schema: SNAPSHOT_SCHEMA,
    ...others,
    date,
    edition,
    yardstick,
    norm,
    target,
    totals,
  };
  const head = JSON.stringify(fields).slice(0, -1);
  const digest = await digestOf(head, rows);
  async function* content(): AsyncGenerator<string> {
    yield `${head},"digest":"${digest}"}\n`;
    yield* linesFor(rows);
  }
  const path = join(folder, fileOf(name, edition));
  let isNew: boolean;
  try {
    await mkdir(folder, { recursive: true });
    isNew = await createFile(path, content());
  } catch (cause) {
    throw new SnapshotError({ code: 'unwritable', folder }, { cause });
  }
  if (!isNew) throw new SnapshotError({ code: 'exists', name });
  return path;
}

/**
 * A measurement that was kept.
 *
 * @param edition the last one where it is left out
 * @throws {SnapshotError} when there is none of this name, or it was changed since
 */
export async function readSnapshot(
  folder: string,
  name: string,
  edition?: number,
): Promise<Snapshot> {
  const editions = (await snapshotsIn(folder)).filter((each) => each.name === name);
  const found =
    edition === undefined ? editions.at(-1) : editions.find((e) => e.edition === edition);
  if (!found) throw new SnapshotError({ code: 'not-found', name });
  const path = join(folder, fileOf(name, found.edition));
  try {
    const hash = createHash('sha256');
    let head: SnapshotHead | undefined;
    let length = -1;
    let begin = 0;
    for await (const { bytes } of linesOf(createReadStream(path))) {
      if (length < 0) {
        const line = bytes.toString('utf8');
        head = JSON.parse(line) as SnapshotHead;
        hash.update(`${line.replace(DIGEST, '')}\n`);
        begin = bytes.length + 1;
      } else {
        hash.update(bytes).update('\n');
      }
      length++;
    }
    const isAsKept =
      head?.schema === SNAPSHOT_SCHEMA &&
      head.digest === hash.digest('hex') &&
      head.name.normalize() === name.normalize() &&
      head.edition === found.edition;
    if (head && isAsKept) {
      return { ...head, rows: rowsInLines(length, () => createReadStream(path, { start: begin })) };
    }
  } catch (cause) {
    throw new SnapshotError({ code: 'damaged', name }, { cause });
  }
  throw new SnapshotError({ code: 'damaged', name });
}

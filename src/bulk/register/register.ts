import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createFile } from '../../document/new-file.ts';
import { type Entry, RECORD_SCHEMA, type RegisterRecord } from './record.ts';
import { RegisterError } from './register-error.ts';

/** Enough for a letter a minute, all through two centuries. */
const DIGITS = 8;

const fileOf = (number: number) => `${String(number).padStart(DIGITS, '0')}.json`;

const numberOf = (file: string) => Number(/^(\d{8})\.json$/u.exec(file)?.[1] ?? 0);

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** The records of a folder by number; other files are none of ours. */
async function numbersIn(folder: string): Promise<number[]> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return files
    .map(numberOf)
    .filter((number) => number > 0)
    .sort((a, b) => a - b);
}

/** A record with the text of its file, from which the next one's hash is made. */
interface ReadRecord {
  readonly number: number;
  readonly text: string;
}

async function readFiles(folder: string): Promise<ReadRecord[]> {
  const records: ReadRecord[] = [];
  for (const number of await numbersIn(folder)) {
    records.push({ number, text: await readFile(join(folder, fileOf(number)), 'utf8') });
  }
  return records;
}

function parsed({ number, text }: ReadRecord): RegisterRecord {
  try {
    const record = JSON.parse(text) as RegisterRecord;
    if (record.schema === RECORD_SCHEMA && record.number === number) return record;
  } catch (cause) {
    throw new RegisterError({ code: 'damaged', file: fileOf(number) }, { cause });
  }
  throw new RegisterError({ code: 'damaged', file: fileOf(number) });
}

/** How often a place in the chain may be lost to another reviewer before it is given up. */
const MOST_TRIES = 100;

/** Milliseconds after which a file that is not whole is looked at again. */
const WAIT = 20;

/** So often a last file that is not whole is waited for: another reviewer may be writing it. */
const MOST_WAITS = 25;

/**
 * Adds a record to a register: a new file behind the last one, with the hash of that one in it. Two
 * reviewers who do so at the same moment both get a place, and what is added is decided on all
 * that stands before it.
 *
 * @param entryFor what to add behind these records; undefined to add nothing after all
 * @param by who did it
 * @param at moment, as ISO 8601
 * @returns undefined where nothing was added
 * @throws {RegisterError} when the folder cannot be written to, or holds what helder did not write
 */
export async function addRecordFor(
  folder: string,
  entryFor: (records: readonly RegisterRecord[]) => Entry | undefined,
  by: string,
  at: string,
): Promise<RegisterRecord | undefined> {
  let waits = 0;
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    try {
      await mkdir(folder, { recursive: true });
      const files = await readFiles(folder);
      const entry = entryFor(files.map(parsed));
      if (!entry) return undefined;
      const last = files.at(-1);
      const previous = sha256(last?.text ?? '');
      const number = (last?.number ?? 0) + 1;
      const record: RegisterRecord = { schema: RECORD_SCHEMA, number, previous, at, by, ...entry };
      const path = join(folder, fileOf(number));
      if (await createFile(path, `${JSON.stringify(record, null, 2)}\n`)) return record;
    } catch (cause) {
      if (!(cause instanceof RegisterError)) {
        throw new RegisterError({ code: 'unwritable', folder }, { cause });
      }
      if (++waits > MOST_WAITS) throw cause;
      await setTimeout(WAIT);
    }
  }
  throw new RegisterError({ code: 'busy', folder });
}

/** Adds this record, whatever stands before it: see `addRecordFor`. */
export async function addRecord(
  folder: string,
  entry: Entry,
  by: string,
  at: string,
): Promise<RegisterRecord> {
  const record = await addRecordFor(folder, () => entry, by, at);
  if (!record) throw new RangeError('there is an entry to add');
  return record;
}

/**
 * All records of a register, in order.
 *
 * @throws {RegisterError} when a file is not what helder wrote
 */
export const readRegister = async (folder: string): Promise<RegisterRecord[]> =>
  (await readFiles(folder)).map(parsed);

/** What the chain shows of a register. */
export type ChainOutcome =
  | { readonly whole: true; readonly records: number; readonly last: string }
  | {
      readonly whole: false;
      /** The first place where it goes wrong. */
      readonly number: number;
      readonly why: 'missing' | 'damaged' | 'changed-before';
    };

/**
 * Proves that no record was changed, taken out or put in since it was written: each holds the hash
 * of the one before it. The last one is proven by its own hash only, which can be kept elsewhere.
 */
export async function verifyChain(folder: string): Promise<ChainOutcome> {
  const files = await readFiles(folder);
  let previous = sha256('');
  for (const [at, file] of files.entries()) {
    const number = at + 1;
    if (file.number !== number) return { whole: false, number, why: 'missing' };
    let record: RegisterRecord;
    try {
      record = parsed(file);
    } catch {
      return { whole: false, number, why: 'damaged' };
    }
    if (record.previous !== previous) return { whole: false, number, why: 'changed-before' };
    previous = sha256(file.text);
  }
  return { whole: true, records: files.length, last: previous };
}

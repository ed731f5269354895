import { csvRows } from '../inventory/csv.ts';
import type { MergeRow } from './fill.ts';

/** What is wrong with the data of a mail merge. */
export type MergeDataProblem = 'unreadable' | 'no-rows';

export class MergeDataError extends Error {
  readonly problem: MergeDataProblem;

  constructor(problem: MergeDataProblem, options?: ErrorOptions) {
    super(problem, options);
    this.name = 'MergeDataError';
    this.problem = problem;
  }
}

/** A value of Excel as a letter shows it. */
const shown = (value: unknown): string =>
  value instanceof Date ? value.toISOString().slice(0, 10) : value == null ? '' : String(value);

async function excelRows(bytes: Uint8Array): Promise<string[][]> {
  const { default: readExcelFile } = await import('read-excel-file/node');
  const [sheet] = await readExcelFile(Buffer.from(bytes));
  return (sheet?.data ?? []).map((row: readonly unknown[]) => row.map(shown));
}

/** The first bytes of a zip, and so of .xlsx. */
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

/**
 * The rows of a data file for a mail merge: CSV or .xlsx, its first row naming the fields.
 *
 * @throws {MergeDataError} when it cannot be read, or has no row beside its first
 */
export async function readMergeData(bytes: Uint8Array): Promise<MergeRow[]> {
  let rows: string[][];
  try {
    rows = isZip(bytes) ? await excelRows(bytes) : csvRows(bytes);
  } catch (cause) {
    throw new MergeDataError('unreadable', { cause });
  }
  const [head = [], ...people] = rows;
  if (people.length === 0) throw new MergeDataError('no-rows');
  return people.map((cells) =>
    Object.fromEntries(head.map((name, at) => [name.trim(), (cells[at] ?? '').trim()])),
  );
}

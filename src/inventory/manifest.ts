import { csvRows } from './csv.ts';
import { type LabelName, labelNamed, type WrittenLabels } from './labels.ts';

/** What a list says of one file. */
export interface ManifestLine {
  /** Path of the file, as the list has it. */
  readonly file: string;
  readonly labels: WrittenLabels;
}

/** A list that says of letters what their files do not. */
export interface Manifest {
  readonly lines: readonly ManifestLine[];
  /** The folder that its paths are seen from: where the person is. */
  readonly cwd: string;
}

/** Heads of the column with files. */
const FILES = ['bestand', 'bestandsnaam', 'file'];

/** What is wrong with a list. */
export type ManifestProblem = 'no-file-column' | 'no-labels' | 'not-csv';

export class ManifestError extends Error {
  readonly problem: ManifestProblem;

  constructor(problem: ManifestProblem, options?: ErrorOptions) {
    super(problem, options);
    this.name = 'ManifestError';
    this.problem = problem;
  }
}

const rowsOf = (bytes: Uint8Array): string[][] => {
  try {
    return csvRows(bytes);
  } catch (cause) {
    throw new ManifestError('not-csv', { cause });
  }
};

/**
 * Reads a list of letters: CSV with a row for each file, its first row naming the columns. Fields
 * may be parted by semicolons, tabs or commas.
 *
 * @throws {ManifestError} when no column holds files, or none a label
 */
export function readManifest(bytes: Uint8Array, cwd: string): Manifest {
  const [head = [], ...rows] = rowsOf(bytes);
  const files = head.findIndex((name) => FILES.includes(name.trim().toLowerCase()));
  if (files < 0) throw new ManifestError('no-file-column');
  const labels = head.map(labelNamed);
  if (labels.every((label) => label === undefined)) throw new ManifestError('no-labels');
  const lines = rows.map((cells) => {
    const written: Partial<Record<LabelName, string>> = {};
    for (const [at, label] of labels.entries()) if (label) written[label] = cells[at] ?? '';
    return { file: (cells[files] ?? '').trim(), labels: written };
  });
  return { lines, cwd };
}

import { csvRows } from './csv.ts';
import type { LabelName, WrittenLabels } from './labels.ts';

/** A list that says of letters what their files do not. */
export interface Manifest {
  /** The labels of a file, by its path as in the list. */
  readonly labelsOf: (file: string) => WrittenLabels | undefined;
  readonly size: number;
}

/** The heads of columns that are understood, in Dutch and in English. */
const COLUMNS: Readonly<Record<string, LabelName | 'file'>> = {
  bestand: 'file',
  bestandsnaam: 'file',
  file: 'file',
  afdeling: 'department',
  department: 'department',
  soort: 'kind',
  kind: 'kind',
  kanaal: 'channel',
  channel: 'channel',
  datum: 'date',
  date: 'date',
  aantal: 'copies',
  oplage: 'copies',
  copies: 'copies',
};

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

const plain = (path: string) => path.trim().replaceAll('\\', '/').replace(/^\.\//u, '');

const rowsOf = (csv: string): string[][] => {
  try {
    return csvRows(csv);
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
export function readManifest(csv: string): Manifest {
  const [head = [], ...rows] = rowsOf(csv);
  const names = head.map((name) => COLUMNS[name.trim().toLowerCase()]);
  if (!names.includes('file')) throw new ManifestError('no-file-column');
  if (!names.some((name) => name !== undefined && name !== 'file')) {
    throw new ManifestError('no-labels');
  }
  const byFile = new Map(
    rows.map((cells) => {
      const labels: Partial<Record<LabelName | 'file', string>> = {};
      for (const [at, name] of names.entries()) if (name) labels[name] = cells[at] ?? '';
      const { file = '', ...rest } = labels;
      return [plain(file), rest as WrittenLabels] as const;
    }),
  );
  return { size: byFile.size, labelsOf: (file) => byFile.get(plain(file)) };
}

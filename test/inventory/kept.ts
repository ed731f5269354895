import { inventoryOf } from '../../src/inventory/inventory.ts';
import type { Labels } from '../../src/inventory/labels.ts';
import type { LetterRow } from '../../src/inventory/row.ts';
import { type SnapshotNotes, saveSnapshot } from '../../src/inventory/snapshot.ts';
import type { YardstickHashes } from '../../src/inventory/yardstick.ts';
import { B1 } from '../../src/norm/b1.ts';
import type { Norm } from '../../src/norm/norm.ts';
import { rowOf, rowsFrom } from './row-of.ts';

export const YARDSTICK: YardstickHashes = {
  helder: '1.0.0',
  norm: 'n',
  words: 'w',
  model: 'm',
  config: 'c',
};

/** So many letters with the same labels, of which the first `plain` meet the norm. */
export const lettersOf = (labels: Labels, number: number, plain: number): LetterRow[] =>
  Array.from({ length: number }, (_, at) =>
    rowOf(`${labels.department}/${labels.kind}-${at}.docx`, at < plain ? 'meets' : 'fails', labels),
  );

/** Keeps rows as if they had been measured. */
export const keep = async (
  folder: string,
  name: string,
  rows: readonly LetterRow[],
  {
    norm = B1,
    yardstick = YARDSTICK,
    again = false,
    ...notes
  }: Partial<SnapshotNotes> & {
    readonly norm?: Norm;
    readonly yardstick?: YardstickHashes;
    readonly again?: boolean;
  } = {},
): Promise<string> =>
  saveSnapshot(
    folder,
    await inventoryOf(rowsFrom(rows), {
      norm,
      yardstick,
      target: { share: 0.8, by: '2024-Q4' },
      ...(notes.sample && { sample: notes.sample }),
    }),
    { name, date: '2024-10-01', ...notes },
    again,
  );

import { relative } from 'node:path';
import { inOrderOfTime } from '../../inventory/order.ts';
import { readSnapshot, type Snapshot, snapshotsIn } from '../../inventory/snapshot.ts';
import type { Messages } from '../../messages/messages.ts';
import { CommandError } from '../errors.ts';
import type { Io } from '../io.ts';

/** Reads "2024-Q2", or one edition of it: "2024-Q2~2". */
export function snapshotNamed(folder: string, written: string): Promise<Snapshot> {
  const [, name = written, edition] = /^(.+)~(\d+)$/u.exec(written) ?? [];
  return readSnapshot(folder, name, edition === undefined ? undefined : Number(edition));
}

/** All snapshots in a folder in order of time, without their letters. */
export async function allSnapshots(
  folder: string,
  messages: Messages,
  io: Io,
): Promise<Omit<Snapshot, 'rows'>[]> {
  const names = await snapshotsIn(folder);
  if (names.length === 0) {
    throw new CommandError(messages.inventory.noSnapshots(relative(io.cwd, folder) || folder));
  }
  const heads: Omit<Snapshot, 'rows'>[] = [];
  for (const { name, edition } of names) {
    const { rows: _, ...head } = await readSnapshot(folder, name, edition);
    heads.push(head);
  }
  return inOrderOfTime(heads);
}

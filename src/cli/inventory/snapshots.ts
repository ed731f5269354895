import { relative } from 'node:path';
import {
  readSnapshot,
  type Snapshot,
  SnapshotError,
  snapshotsIn,
} from '../../inventory/snapshot.ts';
import type { Messages } from '../../messages/messages.ts';
import { CommandError } from '../errors.ts';
import type { Io } from '../io.ts';

/** What goes wrong with a snapshot, as an error of the command. */
export async function explained<T>(work: Promise<T>, messages: Messages): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (!(cause instanceof SnapshotError)) throw cause;
    throw new CommandError(messages.inventory.snapshotProblem(cause.problem), { cause });
  }
}

/** Reads "2024-Q2", or one edition of it: "2024-Q2~2". */
export function snapshotNamed(
  folder: string,
  written: string,
  messages: Messages,
): Promise<Snapshot> {
  const [, name = written, edition] = /^(.+)~(\d+)$/u.exec(written) ?? [];
  return explained(
    readSnapshot(folder, name, edition === undefined ? undefined : Number(edition)),
    messages,
  );
}

/** All snapshots in a folder, without their letters. */
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
    const { rows: _, ...head } = await explained(readSnapshot(folder, name, edition), messages);
    heads.push(head);
  }
  return heads;
}

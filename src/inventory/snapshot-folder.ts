import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SnapshotError } from './snapshot-error.ts';

/**
 * Makes sure that a measurement can be kept in a folder, before the work is done: makes the folder,
 * and for a moment a file in it.
 *
 * @throws {SnapshotError} when it cannot
 */
export async function prepareFolder(folder: string): Promise<void> {
  const draft = join(folder, `.${randomUUID()}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(draft, '');
    await rm(draft);
  } catch (cause) {
    throw new SnapshotError({ code: 'unwritable', folder }, { cause });
  }
}

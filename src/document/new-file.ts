import { randomUUID } from 'node:crypto';
import { constants, copyFile, link, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Makes a file with this content: the whole of it or nothing, and never over another, also when two
 * people do so at the same moment on a shared drive.
 *
 * @returns false where a file of this name is there already
 * @throws the error of the file system where it cannot be written
 */
export async function createFile(
  path: string,
  content: string | AsyncIterable<string>,
): Promise<boolean> {
  const draft = join(dirname(path), `.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, content, { mode: 0o444 });
    try {
      // A link is there with all its content at once, and fails where the name is taken.
      await link(draft, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      // Not every network drive has links.
      await copyFile(draft, path, constants.COPYFILE_EXCL);
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

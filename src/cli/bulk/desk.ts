import type { Copy, DeviatingCopy } from '../../bulk/deviations.ts';
import { bulkLetterOf, groupCopies } from '../../bulk/groups.ts';
import type { Template } from '../../bulk/template.ts';
import type { Source } from '../../document/read.ts';
import type { Examined, Letters } from '../../letter/letters.ts';
import { withoutServiceNumbers } from '../../letter/redact.ts';
import type { Messages } from '../../messages/messages.ts';
import { CommandError } from '../errors.ts';
import type { Io } from '../io.ts';
import { letterFiles } from '../letter-files.ts';
import { progressOn } from '../progress.ts';
import { type ReadOptions, sourceOf } from '../read-letter.ts';

/** The letter that lies before the reviewer: one file, or the copies of one letter. */
export interface OnDesk {
  /** The file, or a copy in which nothing deviates. */
  readonly source: Source;
  readonly examined: Examined;
  readonly files: readonly string[];
  /** What all copies have; absent where there is one file. */
  readonly template?: Template;
  readonly deviating: readonly DeviatingCopy[];
}

/** A letter with its citizen service numbers masked in what may be shown of it. */
async function examined(source: Source, letters: Letters): Promise<Examined> {
  const { document, assessment } = await letters.examine(source);
  return { document, assessment: withoutServiceNumbers({ assessment }).assessment };
}

/**
 * Takes a letter for review.
 *
 * @param input a file, or a folder with the copies of one letter
 * @throws {CommandError} where there is more than one letter
 */
export async function onDesk(
  input: string,
  options: ReadOptions,
  letters: Letters,
  messages: Messages,
  io: Io,
): Promise<OnDesk> {
  const { files } = await letterFiles([input], [], messages, io);
  const [only = input, ...others] = files;
  if (others.length === 0) {
    const source = await sourceOf(only, options, io);
    return { source, examined: await examined(source, letters), files, deviating: [] };
  }
  const progress = progressOn(io, messages, files.length);
  const copies: Copy[] = [];
  for (const [done, file] of files.entries()) {
    progress.show(done, file);
    copies.push({ file, document: await letters.read(await sourceOf(file, options, io)) });
  }
  progress.clear();
  const [group, ...strangers] = groupCopies(copies);
  if (!group || strangers.length > 0) throw new CommandError(messages.review.oneLetter);
  const { example, template, deviating } = bulkLetterOf(group);
  const source = await sourceOf(example.file, options, io);
  return { source, examined: await examined(source, letters), files, template, deviating };
}

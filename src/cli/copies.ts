import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { CopyRefusal, NotedCopy } from '../document/copies/note.ts';
import type { Document } from '../document/model.ts';
import type { Source } from '../document/read.ts';
import { UnreadableError, type UnreadableReason } from '../document/unreadable.ts';
import type { Assessment } from '../letter/assess.ts';
import type { Letters } from '../letter/letters.ts';
import type { Messages } from '../messages/messages.ts';
import { notesOf, type Remarks } from '../reports/annotate/notes.ts';
import { wrap } from '../reports/terminal/wrap.ts';
import { copyPaths, isTaken } from './copy-paths.ts';
import { CommandError } from './errors.ts';
import type { Io } from './io.ts';

/** What came of a copy, in sentences: where it is, or why there is none. */
export interface CopyOutcome {
  readonly done: boolean;
  readonly says: string;
}

/** Tells what came of copies: those that were not made on standard error. */
export function tellCopies(
  outcomes: readonly CopyOutcome[],
  ofDone: Io['stdout'],
  { stderr, columns = 80 }: Io,
): void {
  for (const { done, says } of outcomes) {
    (done ? ofDone : stderr)(`${wrap(says, columns).join('\n')}\n`);
  }
}

/** What may be shown of a letter, and how. */
export interface CopyRequest {
  readonly source: Source;
  /** The letter as it was read; missing where it could not be. */
  readonly document: Document | undefined;
  /** Without what must be masked in notes. */
  readonly assessment: Assessment;
  readonly redacted: boolean;
  /** What a reviewer adds. */
  readonly remarks?: Remarks;
}

/** The path without its links where something is there, so that two names of one file are one. */
const realPath = (path: string): Promise<string> => realpath(path).catch(() => path);

/**
 * Makes copies of letters with notes in them. Rejects with a `CommandError` where a copy cannot be
 * written, or would take the place of a letter, or of a copy that somebody may have worked in.
 *
 * @param files all letters of this run
 * @param output the file or folder that the person gave
 */
export async function copierOf(
  files: readonly string[],
  output: string | undefined,
  letters: Letters,
  messages: Messages,
  io: Io,
): Promise<(request: CopyRequest) => Promise<CopyOutcome>> {
  const { annotate, command } = messages;
  const pathOf = await copyPaths(files, output, messages, io);
  const originals = new Set(
    await Promise.all(files.map((file) => realPath(resolve(io.cwd, file)))),
  );

  async function write(path: string, bytes: Uint8Array): Promise<void> {
    const target = resolve(io.cwd, path);
    if (originals.has(await realPath(target))) throw new CommandError(command.outputIsLetter(path));
    if (output === undefined && (await isTaken(target))) {
      throw new CommandError(annotate.exists(path));
    }
    try {
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
    } catch (cause) {
      throw new CommandError(command.outputFailed(path), { cause });
    }
  }

  const refused = (refusal: CopyRefusal, file: string): CopyOutcome => {
    const { problem, remedy } = annotate.refused(refusal, file);
    return { done: false, says: `${problem} ${remedy}` };
  };

  const unread = (reason: UnreadableReason, file: string): CopyOutcome => {
    const { problem, remedy } = messages.unreadable(reason);
    return { done: false, says: `${file}: ${problem} ${remedy}` };
  };

  return async ({ source, document, assessment, redacted, remarks }) => {
    const file = source.name;
    if (assessment.status === 'unreadable') return unread(assessment.reason, file);
    if (!document) return refused('format', file);
    const notes = notesOf(assessment, redacted, messages, remarks);
    let copy: NotedCopy | CopyRefusal;
    try {
      copy = await letters.copy(source, document, notes);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      return unread(error.reason, file);
    }
    if (typeof copy === 'string') return refused(copy, file);
    const path = pathOf(file, document.format);
    await write(path, copy.bytes);
    return { done: true, says: annotate.written(path, notes.length, copy.unplaced) };
  };
}

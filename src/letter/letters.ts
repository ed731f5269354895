import { copyWithNotes } from '../document/copies/index.ts';
import type { CopyRefusal, Note, NotedCopy } from '../document/copies/note.ts';
import { formatOf } from '../document/format.ts';
import { guard } from '../document/guard.ts';
import type { Limits } from '../document/limits.ts';
import type { Document, DocumentFormat } from '../document/model.ts';
import { readDocument, type Source } from '../document/read.ts';
import type { OwnWords } from '../language/vocabulary/own-words.ts';
import { vocabularyOf } from '../language/vocabulary/vocabulary.ts';
import type { Norm } from '../norm/norm.ts';
import type { AcceptedSentence, OwnRules } from '../rules/own-rules.ts';
import { type Assessment, assess } from './assess.ts';

/** What letters are held against, as data. */
export interface Yardstick {
  readonly norm: Norm;
  /** Words of the municipality itself. */
  readonly ownWords?: OwnWords;
  /** Rules that the municipality wants otherwise. */
  readonly ownRules?: OwnRules;
  /** Sentences that may stay as they are. */
  readonly accepted?: readonly AcceptedSentence[];
}

/** A letter with what was found in it. */
export interface Examined {
  readonly document: Document;
  readonly assessment: Assessment;
}

/** Reads a letter and assesses it; rejects with `UnreadableError` where it cannot be read. */
export type Examine = (source: Source) => Promise<Examined>;

/** What can be done with a letter. All reject with `UnreadableError` where it cannot be read. */
export interface Letters {
  readonly read: (source: Source) => Promise<Document>;
  /** The assessment has the name of the source. */
  readonly assess: (source: Source) => Promise<Assessment>;
  /** Both, for who shows the letter itself with its findings. */
  readonly examine: Examine;
  /** A copy of a letter that was read before, with notes in it; or why there is none. */
  readonly copy: (
    source: Source,
    document: Document,
    notes: readonly Note[],
  ) => Promise<NotedCopy | CopyRefusal>;
}

/** Reads and assesses letters here and now, without limits. */
export function unguardedLetters({ norm, ownWords, ownRules, accepted }: Yardstick): Letters {
  const vocabulary = vocabularyOf(ownWords);
  const examine = async (source: Source): Promise<Examined> => {
    const document = await readDocument(source);
    return {
      document,
      assessment: assess(source.name, document, norm, vocabulary, ownRules, accepted),
    };
  };
  return {
    read: readDocument,
    assess: async (source) => (await examine(source)).assessment,
    examine,
    copy: ({ bytes }, document, notes) => copyWithNotes(bytes, document, notes),
  };
}

/** What the worker is asked to do. */
export type LetterTask =
  | { readonly wanted: 'read' | 'assess' | 'examine'; readonly source: Source }
  | {
      readonly wanted: 'copy';
      readonly source: Source;
      readonly document: Document;
      readonly notes: readonly Note[];
    };

/** Does what the worker is asked. */
export const perform = (letters: Letters, task: LetterTask): Promise<unknown> =>
  task.wanted === 'copy'
    ? letters.copy(task.source, task.document, task.notes)
    : letters[task.wanted](task.source);

/**
 * Text of at most so many bytes, seven pages, is done without a worker, so that a check of one
 * short letter starts at once; see `docs/decisions/0006-limits.md`.
 */
const QUICK_BYTES = 16_000;

/** A letter has signs of Markdown for a tenth of its characters; nests made to hang are all signs. */
const MOST_SIGNS = 0.25;

const signsIn = (bytes: Uint8Array): number =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(/[!-/:-@[-`{-~]/g)?.length ?? 0;

const isQuick = (format: DocumentFormat, bytes: Uint8Array): boolean =>
  (format === 'md' || format === 'txt') &&
  bytes.length <= QUICK_BYTES &&
  signsIn(bytes) <= bytes.length * MOST_SIGNS;

const WORKER = new URL('./worker.js', import.meta.url);

/**
 * Reads and assesses letters so that none of them can hang the program or take all its memory.
 *
 * @param script the module of `worker.ts`, as JavaScript
 */
export function guardedLetters(limits: Limits, yardstick: Yardstick, script = WORKER): Letters {
  const unguarded = unguardedLetters(yardstick);
  const work = guard<LetterTask, never>(script, limits, yardstick);
  const guarded =
    (wanted: 'read' | 'assess' | 'examine') =>
    async (source: Source): Promise<never> => {
      const format = formatOf(source.bytes, source.name, source.format);
      return isQuick(format, source.bytes)
        ? (unguarded[wanted](source) as Promise<never>)
        : work({ source, wanted }, format);
    };
  return {
    read: guarded('read'),
    assess: guarded('assess'),
    examine: guarded('examine'),
    copy: (source, document, notes) =>
      work({ wanted: 'copy', source, document, notes }, document.format),
  };
}

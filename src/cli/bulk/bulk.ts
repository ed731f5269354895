import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Copy } from '../../bulk/deviations.ts';
import { filledIn, missingColumns } from '../../bulk/fill.ts';
import { BULK_FROM, type BulkLetter, bulkLetterOf, groupCopies } from '../../bulk/groups.ts';
import { MergeDataError, readMergeData } from '../../bulk/merge-data.ts';
import { loadConfig } from '../../config/load.ts';
import type { Document } from '../../document/model.ts';
import { UnreadableError } from '../../document/unreadable.ts';
import { vocabularyOf } from '../../language/vocabulary/vocabulary.ts';
import { assess } from '../../letter/assess.ts';
import { withoutServiceNumbers } from '../../letter/redact.ts';
import type { Messages } from '../../messages/messages.ts';
import { B1 } from '../../norm/b1.ts';
import { normWith } from '../../norm/own-norm.ts';
import { type BulkReport, renderBulkJson } from '../../reports/bulk/report.ts';
import { renderBulk } from '../../reports/bulk/terminal.ts';
import { abilitiesOf } from '../abilities.ts';
import { CommandError } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { letterFiles } from '../letter-files.ts';
import { progressOn } from '../progress.ts';
import { lettersWithin, type ReadOptions, sourceOf } from '../read-letter.ts';
import { sinkFor } from '../sink.ts';
import { VERSION } from '../version.ts';
import { withoutNumbers } from './without-numbers.ts';

export const BULK_FORMATS = ['terminal', 'json'] as const;

export interface BulkOptions extends ReadOptions {
  readonly from?: number;
  readonly copies?: number;
  readonly data?: string;
  readonly template?: boolean;
  readonly format?: (typeof BULK_FORMATS)[number];
  readonly output?: string;
  readonly config?: string;
  readonly color: boolean;
}

interface ReadFiles {
  readonly copies: readonly Copy[];
  readonly unreadable: BulkReport['unreadable'];
}

/** Reads all letters; one that cannot be read costs only itself. */
async function readAll(
  files: readonly string[],
  options: BulkOptions,
  messages: Messages,
  io: Io,
): Promise<ReadFiles> {
  const { read } = lettersWithin(options, io);
  const progress = progressOn(io, messages, files.length);
  const copies: Copy[] = [];
  const unreadable: { file: string; reason: string }[] = [];
  for (const [done, file] of files.entries()) {
    progress.show(done, file);
    try {
      copies.push({ file, document: await read(await sourceOf(file, options, io)) });
    } catch (error) {
      const reason = error instanceof UnreadableError ? error.reason.code : 'fault';
      unreadable.push({ file, reason });
    }
  }
  progress.clear();
  return { copies, unreadable };
}

/** A letter as each person of the data gets it. */
async function mergedCopies(
  { file, document }: Copy,
  data: string,
  messages: Messages,
  io: Io,
): Promise<{ readonly copies: Copy[]; readonly missing: string[] }> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(io.cwd, data));
  } catch (cause) {
    throw new CommandError(messages.bulk.dataProblem(data, 'unreadable'), { cause });
  }
  try {
    const rows = await readMergeData(bytes);
    return {
      copies: rows.map((row, at) => ({
        file: `${file}#${at + 1}`,
        document: filledIn(document, row),
      })),
      missing: missingColumns(document, Object.keys(rows[0] ?? {})),
    };
  } catch (cause) {
    if (!(cause instanceof MergeDataError)) throw cause;
    throw new CommandError(messages.bulk.dataProblem(data, cause.problem), { cause });
  }
}

/** `helder bulk`: letters that go to many people, each checked once, and the copies that deviate. */
export async function bulk(
  inputs: readonly string[],
  options: BulkOptions,
  messages: Messages,
  io: Io,
): Promise<ExitCode> {
  const { ownWords, ownLimits, ownRules, accepted } = await loadConfig(io.cwd, options.config);
  const norm = normWith(B1, ownLimits);
  const vocabulary = vocabularyOf(ownWords);
  const outputs = options.output === undefined ? [] : [options.output];
  const { files, isWhole } = await letterFiles(inputs, outputs, messages, io);
  const isOne = options.data !== undefined || options.copies !== undefined;
  if (isOne && files.length !== 1) throw new CommandError(messages.bulk.oneLetterForData);

  const { copies, unreadable } = await readAll(files, options, messages, io);
  const from = options.from ?? BULK_FROM;
  const [only] = copies;
  let letters: BulkLetter[];
  let missing: readonly string[] = [];
  if (only && options.data !== undefined) {
    const merged = await mergedCopies(only, options.data, messages, io);
    missing = merged.missing;
    letters = [bulkLetterOf(merged.copies)];
  } else if (only && options.copies !== undefined) {
    letters = [bulkLetterOf([only], options.copies)];
  } else {
    letters = groupCopies(copies)
      .filter(({ length }) => length >= from)
      .map((group) => bulkLetterOf(group));
  }
  const judge = (file: string, document: Document) =>
    assess(file, document, norm, vocabulary, ownRules, accepted);
  const report: BulkReport = {
    helder: VERSION,
    norm,
    from,
    letters: letters.map(({ example, ...letter }) => ({
      ...withoutNumbers(letter),
      assessment: withoutServiceNumbers({ assessment: judge(example.file, example.document) })
        .assessment,
    })),
    others: isOne ? 0 : copies.length - new Set(letters.flatMap((letter) => letter.files)).size,
    unreadable,
    ...(missing.length > 0 && { missingColumns: missing }),
  };
  const { output } = options;
  const text =
    options.format === 'json'
      ? renderBulkJson(report)
      : renderBulk(report, messages, {
          ...abilitiesOf(io, options.color && output === undefined),
          ...(output !== undefined && { unicode: true }),
          template: options.template === true,
        });
  const extension = options.format === 'json' ? 'json' : 'txt';
  await sinkFor(output, { extension }, messages, io).write(text);
  if (unreadable.length > 0 || copies.length === 0 || !isWhole) return EXIT.notDone;
  const isFine = report.letters.every(
    ({ assessment, deviating }) =>
      deviating.length === 0 &&
      assessment.status === 'judged' &&
      assessment.verdict.band === 'meets',
  );
  return isFine && missing.length === 0 ? EXIT.passed : EXIT.failed;
}

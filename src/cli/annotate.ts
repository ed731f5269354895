import { loadConfig } from '../config/load.ts';
import type { Source } from '../document/read.ts';
import { UnreadableError } from '../document/unreadable.ts';
import { withoutServiceNumbers } from '../letter/redact.ts';
import type { Messages } from '../messages/messages.ts';
import { B1 } from '../norm/b1.ts';
import { normWith } from '../norm/own-norm.ts';
import { type CopyOutcome, copierOf, tellCopies } from './copies.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { letterFiles } from './letter-files.ts';
import { progressOn } from './progress.ts';
import { lettersWithin, type ReadOptions, sourceOf } from './read-letter.ts';

export interface AnnotateOptions extends ReadOptions {
  readonly output?: string;
  readonly config?: string;
}

/** `helder annotate`: copies of letters with what helder has to say beside the words. */
export async function annotate(
  inputs: readonly string[],
  options: AnnotateOptions,
  messages: Messages,
  io: Io,
): Promise<ExitCode> {
  const { ownWords, ownLimits, ownRules, accepted } = await loadConfig(io.cwd, options.config);
  const outputs = options.output === undefined ? [] : [options.output];
  const { files, isWhole } = await letterFiles(inputs, outputs, messages, io);
  const letters = lettersWithin(options, io, {
    norm: normWith(B1, ownLimits),
    ownWords,
    ownRules,
    accepted,
  });
  const copy = await copierOf(files, options.output, letters, messages, io);

  /** A file that cannot be read is told, and the others go on. */
  async function copyOf(file: string): Promise<CopyOutcome> {
    let source: Source = { name: file, bytes: new Uint8Array() };
    try {
      source = await sourceOf(file, options, io);
      const examined = await letters.examine(source);
      const { assessment } = withoutServiceNumbers(examined);
      return await copy({ source, document: examined.document, assessment, redacted: false });
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      const assessment = { status: 'unreadable', file, reason: error.reason } as const;
      return copy({ source, document: undefined, assessment, redacted: false });
    }
  }

  const progress = progressOn(io, messages, files.length);
  const outcomes: CopyOutcome[] = [];
  for (const file of files) {
    progress.show(outcomes.length, file);
    outcomes.push(await copyOf(file));
  }
  progress.clear();
  tellCopies(outcomes, io.stdout, io);
  return isWhole && outcomes.every(({ done }) => done) ? EXIT.passed : EXIT.notDone;
}

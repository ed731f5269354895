import { Worker } from 'node:worker_threads';
import { formatOf } from './format.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import type { Document, DocumentFormat } from './model.ts';
import { readDocument, type Source } from './read.ts';
import type { Reply } from './reading-worker.ts';
import { UnreadableError, type UnreadableReason } from './unreadable.ts';

/** Reads a letter, or throws `UnreadableError`. */
export type LetterReader = (source: Source) => Promise<Document>;

/**
 * Text of at most so many bytes, seven pages, is read without a worker: the worst there is takes a
 * quarter of a second, and starting a worker makes every letter wait.
 */
const QUICK_TEXT_BYTES = 16_000;

/** How often the memory is looked at, in milliseconds. */
const WATCH_INTERVAL = 20;

const BYTES_PER_MEGABYTE = 1_000_000;
const WORKER = new URL('./reading-worker.js', import.meta.url);

const isQuick = (format: DocumentFormat, { bytes }: Source): boolean =>
  (format === 'md' || format === 'txt') && bytes.length <= QUICK_TEXT_BYTES;

/** The memory of V8 has a limit of its own, but that leaves out what libraries unpack into. */
const startWorker = (script: URL, { megabytes }: Limits): Worker => {
  const worker = new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    // What a library has to say about a broken file is not for the person's screen.
    stdout: true,
    stderr: true,
  });
  // A command that is done must not wait for it.
  worker.unref();
  return worker;
};

/** What came of a file, and whether its worker can go on with the next. */
interface Outcome {
  readonly reply: Reply;
  readonly alive: boolean;
}

/** What a worker answers, unless it dies or goes over a limit: then that, as a reason. */
function replyWithin(
  limits: Limits,
  worker: Worker,
  source: Source,
  format: DocumentFormat,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const before = process.memoryUsage.rss();
    const end = (outcome: Outcome): void => {
      clearInterval(watch);
      clearTimeout(alarm);
      worker.off('message', answer).off('error', fail).off('exit', fail);
      resolve(outcome);
    };
    const giveUp = (reason: UnreadableReason, trace = ''): void => {
      end({ reply: { reason, trace }, alive: false });
      // Without a listener an error of the dying worker would end the program.
      worker.on('error', () => undefined);
      void worker.terminate();
    };
    const answer = (reply: Reply): void => end({ reply, alive: true });
    const fail = (error: NodeJS.ErrnoException | number): void => {
      const isFull = typeof error === 'object' && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      const trace = typeof error === 'object' ? error.stack : `the worker ended with ${error}`;
      giveUp(isFull ? { code: 'too-large' } : { code: 'corrupt', format }, trace);
    };
    const watch = setInterval(() => {
      const used = process.memoryUsage.rss() - before;
      if (used > limits.megabytes * BYTES_PER_MEGABYTE) giveUp({ code: 'too-large' });
    }, WATCH_INTERVAL);
    const alarm = setTimeout(
      () => giveUp({ code: 'too-slow', seconds: limits.seconds }),
      limits.seconds * 1000,
    );
    worker.once('message', answer).once('error', fail).once('exit', fail);
    worker.postMessage(source);
  });
}

/**
 * A reader that no file can hold up: what may hang or take all memory is read in a worker, which is
 * killed when it goes over a limit, and replaced for the next file. Files are read one by one,
 * for the memory that is used is that of the whole program.
 *
 * @param script the module of `reading-worker.ts`, as JavaScript
 */
export function guardedReader(limits: Limits = DEFAULT_LIMITS, script: URL = WORKER): LetterReader {
  let worker: Worker | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  async function readInWorker(source: Source, format: DocumentFormat): Promise<Document> {
    worker ??= startWorker(script, limits);
    const { reply, alive } = await replyWithin(limits, worker, source, format);
    if (!alive) worker = undefined;
    if ('document' in reply) return reply.document;
    if ('fault' in reply) throw new Error(reply.fault);
    throw new UnreadableError(reply.reason, { cause: reply.trace });
  }

  return async (source) => {
    const format = formatOf(source.bytes, source.name, source.format);
    if (isQuick(format, source)) return readDocument(source);
    const reading = turn.then(() => readInWorker(source, format));
    turn = reading.catch(() => undefined);
    return reading;
  };
}

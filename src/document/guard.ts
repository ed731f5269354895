import { Worker } from 'node:worker_threads';
import type { Limits } from './limits.ts';
import type { DocumentFormat } from './model.ts';
import { UnreadableError, type UnreadableReason } from './unreadable.ts';

/** What a worker sends back for a file: what came of it, or why nothing did. */
export type Reply<Result> =
  | { readonly result: Result }
  | { readonly reason: UnreadableReason; readonly trace: string }
  | { readonly fault: string };

/** How often the memory is looked at, in milliseconds. */
const WATCH_INTERVAL = 20;

const BYTES_PER_MEGABYTE = 1_000_000;

/**
 * The heap for new objects of a frugal worker, in megabytes. With the usual size V8 lets a worker
 * that does many letters grow to 290 MB before it tidies up; with this one it stays at 200.
 */
const FRUGAL_YOUNG = 8;

/** The memory of V8 has a limit of its own, but that leaves out what libraries unpack into. */
const startWorker = (
  script: URL,
  { megabytes }: Limits,
  workerData: unknown,
  frugal: boolean,
): Worker => {
  const worker = new Worker(script, {
    workerData,
    resourceLimits: {
      maxOldGenerationSizeMb: megabytes,
      ...(frugal && { maxYoungGenerationSizeMb: FRUGAL_YOUNG }),
    },
    // What a library has to say about a broken file is not for the person's screen.
    stdout: true,
    stderr: true,
  });
  // A command that is done must not wait for it.
  worker.unref();
  return worker;
};

/** What came of a file, and whether its worker can go on with the next. */
interface Outcome<Result> {
  readonly reply: Reply<Result>;
  readonly alive: boolean;
}

/** What a worker answers, unless it dies or goes over a limit: then that, as a reason. */
function replyWithin<Result>(
  limits: Limits,
  worker: Worker,
  task: unknown,
  format: DocumentFormat,
): Promise<Outcome<Result>> {
  return new Promise((resolve) => {
    const before = process.memoryUsage.rss();
    const end = (outcome: Outcome<Result>): void => {
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
    const answer = (reply: Reply<Result>): void => end({ reply, alive: true });
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
    worker.postMessage(task);
  });
}

/** Has a worker do something with a file of a format; rejects with `UnreadableError` or a fault. */
export type Guarded<Task, Result> = (task: Task, format: DocumentFormat) => Promise<Result>;

/**
 * Work that no file can hold up: it is done in a worker, which is killed when it goes over a limit,
 * and replaced for the next file. Files are taken one by one, for the memory that is used is that
 * of the whole program.
 *
 * @param script a module that answers each message, a task, with a `Reply`
 * @param workerData what every worker is told at its start
 * @param frugal whether to keep memory small at the cost of some time: for thousands of files
 */
export function guard<Task, Result>(
  script: URL,
  limits: Limits,
  workerData?: unknown,
  frugal = false,
): Guarded<Task, Result> {
  let worker: Worker | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  async function work(task: Task, format: DocumentFormat): Promise<Result> {
    worker ??= startWorker(script, limits, workerData, frugal);
    const { reply, alive } = await replyWithin<Result>(limits, worker, task, format);
    if (!alive) worker = undefined;
    if ('result' in reply) return reply.result;
    if ('fault' in reply) throw new Error(reply.fault);
    throw new UnreadableError(reply.reason, { cause: reply.trace });
  }

  return (task, format) => {
    const working = turn.then(() => work(task, format));
    turn = working.catch(() => undefined);
    return working;
  };
}

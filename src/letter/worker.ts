import { parentPort, workerData } from 'node:worker_threads';
import type { Reply } from '../document/guard.ts';
import { UnreadableError } from '../document/unreadable.ts';
import { type LetterTask, perform, unguardedLetters } from './letters.ts';

const letters = unguardedLetters(workerData);

/** Errors lose their class on the way between threads, so they travel as data. */
async function replyTo(task: LetterTask): Promise<Reply<unknown>> {
  try {
    return { result: await perform(letters, task) };
  } catch (error) {
    const trace = error instanceof Error ? `${error.stack}\n${error.cause ?? ''}` : String(error);
    return error instanceof UnreadableError ? { reason: error.reason, trace } : { fault: trace };
  }
}

parentPort?.on('message', async (task: LetterTask) => {
  parentPort?.postMessage(await replyTo(task));
});

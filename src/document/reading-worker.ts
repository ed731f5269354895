import { parentPort } from 'node:worker_threads';
import type { Document } from './model.ts';
import { readDocument, type Source } from './read.ts';
import { UnreadableError, type UnreadableReason } from './unreadable.ts';

/** What a worker makes of a file: the letter, or why there is none. */
export type Reply =
  | { readonly document: Document }
  | { readonly reason: UnreadableReason; readonly trace: string }
  | { readonly fault: string };

/** Errors lose their class on the way between threads, so they travel as data. */
async function replyTo(source: Source): Promise<Reply> {
  try {
    return { document: await readDocument(source) };
  } catch (error) {
    const trace = error instanceof Error ? `${error.stack}\n${error.cause ?? ''}` : String(error);
    return error instanceof UnreadableError ? { reason: error.reason, trace } : { fault: trace };
  }
}

parentPort?.on('message', async (source: Source) => {
  parentPort?.postMessage(await replyTo(source));
});

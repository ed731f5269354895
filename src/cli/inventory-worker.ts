import { readSourceFile } from '../document/source-file.ts';
import { UnreadableError } from '../document/unreadable.ts';
import { measure } from '../inventory/here.ts';
import type { WorkItem, WorkOrder, WorkResult } from '../inventory/processes.ts';
import { unreadable } from '../inventory/row.ts';
import type { Examine } from '../letter/letters.ts';
import { threadedExamine } from '../letter/threaded.ts';

// A process of an inventory: it is told once what to measure with, and then gets letter by letter.

let examine: Examine | undefined;
let properties: readonly string[] = [];

async function resultOf({ name, path }: WorkItem, within: Examine): Promise<WorkResult> {
  try {
    const measured = await measure(await readSourceFile(name, path), within, properties);
    return { measured, memory: process.memoryUsage.rss() };
  } catch (error) {
    const reason = error instanceof UnreadableError ? error.reason : ({ code: 'fault' } as const);
    return { measured: unreadable(reason), memory: process.memoryUsage.rss() };
  }
}

process.on('message', async (message: WorkOrder | WorkItem) => {
  if ('yardstick' in message) {
    examine = threadedExamine(message.limits, message.yardstick);
    properties = message.properties;
  } else if (examine) {
    process.send?.(await resultOf(message, examine));
  }
});

// Nobody is left to work for.
process.on('disconnect', () => process.exit());
// Ctrl-C reaches the whole group; the first process decides.
process.on('SIGINT', () => undefined);

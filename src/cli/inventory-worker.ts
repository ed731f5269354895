import { measure } from '../inventory/here.ts';
import type { WorkOrder, WorkResult } from '../inventory/processes.ts';
import type { InventoryFile } from '../inventory/take-stock.ts';
import type { Examine } from '../letter/letters.ts';
import { threadedExamine } from '../letter/threaded.ts';

// A process of an inventory: it is told once what to measure with, and then gets letter by letter.

let examine: Examine | undefined;
let properties: readonly string[] = [];

process.on('message', async (message: WorkOrder | InventoryFile) => {
  if ('yardstick' in message) {
    examine = threadedExamine(message.limits, message.yardstick);
    properties = message.properties;
  } else if (examine) {
    const measured = await measure(message, examine, properties);
    process.send?.({ measured, memory: process.memoryUsage.rss() } satisfies WorkResult);
  }
});

// Nobody is left to work for.
process.on('disconnect', () => process.exit());
// Ctrl-C, or the end of a job, reaches the whole group; the first process decides.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);

import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { mergeShards, ShardError, type ShardPart } from '../../inventory/merge.ts';
import type { Messages } from '../../messages/messages.ts';
import type { InventoryFormat } from '../../reports/inventory/format.ts';
import { INVENTORY_FORMATS } from '../../reports/inventory/formats.ts';
import { readNdjson } from '../../reports/inventory/json.ts';
import { CommandError } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { type ReportRequest, type RequestPart, reportRequests } from '../report-requests.ts';
import { inventoryDelivery } from './delivery.ts';

async function partFrom(file: string, messages: Messages, io: Io): Promise<ShardPart> {
  try {
    const part = await readNdjson(resolve(io.cwd, file));
    if (part) return { file, inventory: part };
  } catch (cause) {
    throw new CommandError(messages.inventory.shardProblem({ code: 'unreadable', file }), {
      cause,
    });
  }
  throw new CommandError(messages.inventory.shardProblem({ code: 'unreadable', file }));
}

/**
 * A report never takes the place of a part, whatever name or link leads to it.
 *
 * @throws {CommandError} where it would
 */
async function refuseToOverwrite(
  inputs: readonly string[],
  requests: readonly ReportRequest<InventoryFormat>[],
  { inventory }: Messages,
  { cwd }: Io,
): Promise<void> {
  const placeOf = (file: string) => realpath(resolve(cwd, file)).catch(() => resolve(cwd, file));
  const parts = new Set(await Promise.all(inputs.map(placeOf)));
  for (const { output } of requests) {
    if (output !== undefined && parts.has(await placeOf(output))) {
      throw new CommandError(inventory.outputIsPart(output));
    }
  }
}

/** `helder merge`: the parts of an inventory as the one that they are together. */
export async function merge(
  inputs: readonly string[],
  requested: readonly RequestPart[],
  { color }: { readonly color: boolean },
  messages: Messages,
  io: Io,
): Promise<ExitCode> {
  const requests = reportRequests<InventoryFormat>(requested, INVENTORY_FORMATS, messages);
  await refuseToOverwrite(inputs, requests, messages, io);
  const parts: ShardPart[] = [];
  for (const file of inputs) parts.push(await partFrom(file, messages, io));
  const delivery = inventoryDelivery(requests, color, messages, io);
  try {
    const whole = await mergeShards(parts);
    await delivery.begin();
    for await (const row of whole.rows) await delivery.row(row);
    await delivery.end(whole);
    return whole.totals.byLetter ? EXIT.passed : EXIT.notDone;
  } catch (cause) {
    if (!(cause instanceof ShardError)) throw cause;
    throw new CommandError(messages.inventory.shardProblem(cause.problem), { cause });
  }
}

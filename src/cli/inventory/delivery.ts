import type { Inventory } from '../../inventory/inventory.ts';
import type { LetterRow } from '../../inventory/row.ts';
import type { Messages } from '../../messages/messages.ts';
import type { InventoryFormat } from '../../reports/inventory/format.ts';
import type { Io } from '../io.ts';
import type { ReportRequest } from '../report-requests.ts';
import { sinkFor } from '../sink.ts';
import { terminalFor } from '../write-reports.ts';

/** Brings the reports of an inventory where they are asked for. */
export interface InventoryDelivery {
  /** Rejects with a `CommandError` where a report cannot be written. */
  begin(): Promise<void>;
  row(row: LetterRow): Promise<void>;
  end(inventory: Inventory): Promise<void>;
}

export function inventoryDelivery(
  requests: readonly ReportRequest<InventoryFormat>[],
  color: boolean,
  messages: Messages,
  io: Io,
): InventoryDelivery {
  const deliveries = requests.map(({ format, output }) => ({
    format,
    output,
    sink: sinkFor(output, format, messages, io),
  }));
  return {
    async begin() {
      for (const { sink } of deliveries) await sink.open();
    },
    async row(row) {
      for (const { format, sink } of deliveries) {
        if (format.kind === 'streamed') await sink.write(format.row(row));
      }
    },
    async end(inventory) {
      const { rows: _, ...rest } = inventory;
      for (const { format, output, sink } of deliveries) {
        const context = { messages, terminal: terminalFor(output, color, io) };
        if (format.kind === 'streamed') await sink.write(format.end(rest));
        if (format.kind === 'whole') await sink.write(await format.render(inventory, context));
        if (format.kind === 'parted') {
          for await (const part of format.parts(inventory, context)) await sink.write(part);
        }
        if (output !== undefined) io.stderr(`${messages.command.written(output)}\n`);
      }
    },
  };
}

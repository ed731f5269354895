import { trendOf } from '../../inventory/trend.ts';
import type { Messages } from '../../messages/messages.ts';
import type { TrendFormat } from '../../reports/inventory/format.ts';
import { TREND_FORMATS } from '../../reports/inventory/trend.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { type RequestPart, reportRequests } from '../report-requests.ts';
import { sinkFor } from '../sink.ts';
import { terminalFor } from './delivery.ts';
import { allSnapshots } from './snapshots.ts';
import { inventorySettings, type SettingsOptions } from './yardstick.ts';

/** `helder trend`: all measurements against the target. */
export async function trend(
  requested: readonly RequestPart[],
  options: SettingsOptions & { readonly color: boolean },
  messages: Messages,
  io: Io,
): Promise<ExitCode> {
  const requests = reportRequests<TrendFormat>(requested, TREND_FORMATS, messages);
  const { snapshots } = await inventorySettings(options, messages, io);
  const found = trendOf(await allSnapshots(snapshots, messages, io));
  if (!found) return EXIT.notDone;
  for (const { format, output } of requests) {
    const sink = sinkFor(output, messages, io);
    const terminal = terminalFor(output, options.color, io);
    await sink.write(format.render(found, { messages, terminal }));
    if (output !== undefined) io.stderr(`${messages.command.written(output)}\n`);
  }
  return EXIT.passed;
}

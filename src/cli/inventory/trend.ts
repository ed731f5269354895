import { trendOf } from '../../inventory/trend.ts';
import type { Messages } from '../../messages/messages.ts';
import type { TrendFormat } from '../../reports/inventory/format.ts';
import { TREND_FORMATS } from '../../reports/inventory/trend.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { type RequestPart, reportRequests } from '../report-requests.ts';
import { writeReports } from '../write-reports.ts';
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
  await writeReports(found, requests, options.color, messages, io);
  return EXIT.passed;
}

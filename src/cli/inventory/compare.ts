import { compareSnapshots } from '../../inventory/compare.ts';
import type { Messages } from '../../messages/messages.ts';
import { COMPARISON_FORMATS } from '../../reports/inventory/comparison.ts';
import type { ComparisonFormat } from '../../reports/inventory/format.ts';
import { CommandError } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { type RequestPart, reportRequests } from '../report-requests.ts';
import { writeReports } from '../write-reports.ts';
import { snapshotNamed } from './snapshots.ts';
import { inventorySettings, type SettingsOptions } from './yardstick.ts';

/** `helder compare`: what changed between two measurements; never between two yardsticks. */
export async function compare(
  [from, to]: readonly [string, string],
  requested: readonly RequestPart[],
  options: SettingsOptions & { readonly color: boolean },
  messages: Messages,
  io: Io,
): Promise<ExitCode> {
  const requests = reportRequests<ComparisonFormat>(requested, COMPARISON_FORMATS, messages);
  const { snapshots, target } = await inventorySettings(options, messages, io);
  const before = await snapshotNamed(snapshots, from);
  const after = await snapshotNamed(snapshots, to);
  const comparison = await compareSnapshots(before, after);
  if ('code' in comparison) {
    throw new CommandError(messages.inventory.incomparable(comparison, from, to));
  }
  await writeReports(
    { from, to, comparison, target: target.share },
    requests,
    options.color,
    messages,
    io,
  );
  return EXIT.passed;
}

import { councilSummaryOf } from '../../inventory/council.ts';
import type { Messages } from '../../messages/messages.ts';
import type { CouncilFormat } from '../../reports/council/format.ts';
import { COUNCIL_FORMATS } from '../../reports/council/formats.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { type RequestPart, reportRequests } from '../report-requests.ts';
import { writeReports } from '../write-reports.ts';
import { allSnapshots, snapshotNamed } from './snapshots.ts';
import { inventorySettings, type SettingsOptions } from './yardstick.ts';

export interface CouncilOptions extends SettingsOptions {
  readonly color: boolean;
  /** Name of the measurement; the last where it is left out. */
  readonly period?: string;
}

/** `helder report`: one measurement on one page, for the council. */
export async function report(
  requested: readonly RequestPart[],
  options: CouncilOptions,
  messages: Messages,
  io: Io,
): Promise<ExitCode> {
  const requests = reportRequests<CouncilFormat>(requested, COUNCIL_FORMATS, messages);
  const { snapshots } = await inventorySettings(options, messages, io);
  const all = await allSnapshots(snapshots, messages, io);
  const head =
    options.period === undefined ? all.at(-1) : await snapshotNamed(snapshots, options.period);
  if (!head) return EXIT.notDone;
  const summary = councilSummaryOf(head, all);
  await writeReports(summary, requests, options.color, messages, io);
  return EXIT.passed;
}

import type { Messages } from '../messages/messages.ts';
import type { TerminalOptions } from '../reports/terminal/index.ts';
import { abilitiesOf } from './abilities.ts';
import type { Io } from './io.ts';
import type { ReportRequest, RequestableFormat } from './report-requests.ts';
import { sinkFor } from './sink.ts';

/** What a report on many letters may know of where it is shown. */
export const terminalFor = (
  output: string | undefined,
  color: boolean,
  io: Io,
): TerminalOptions => ({
  ...abilitiesOf(io, color && output === undefined),
  ...(output !== undefined && { unicode: true }),
  all: false,
  command: io.env['HELDER_COMMAND'] ?? 'helder',
});

/** What a report is made with beside what it tells. */
interface Context {
  readonly messages: Messages;
  readonly terminal: TerminalOptions;
}

/** A format that makes its report in one go. */
interface Rendering<Result> extends RequestableFormat {
  readonly render: (
    result: Result,
    context: Context,
  ) => string | Uint8Array | Promise<string | Uint8Array>;
}

/**
 * Writes one result in each format that was asked for, and tells of each file.
 *
 * @throws {CommandError} where a file cannot be written
 */
export async function writeReports<Result>(
  result: Result,
  requests: readonly ReportRequest<Rendering<Result>>[],
  color: boolean,
  messages: Messages,
  io: Io,
): Promise<void> {
  for (const { format, output } of requests) {
    const terminal = terminalFor(output, color, io);
    const sink = sinkFor(output, format, messages, io);
    await sink.write(await format.render(result, { messages, terminal }));
    if (output !== undefined) io.stderr(`${messages.command.written(output)}\n`);
  }
}

import { type Command, Option } from 'commander';
import type { Messages } from '../messages/messages.ts';
import type { RequestPart } from './report-requests.ts';

/** The options that several commands share. */
export interface SharedOptions {
  /** Makes an option that takes a number above 0. */
  readonly number: (flags: string, says: string) => Option;
  readonly timeout: () => Option;
  readonly memory: () => Option;
}

/** What the help of a command says of it, in lists of commands and at the top of its own. */
export const described = (
  command: Command,
  { usage, summary }: { readonly usage: string; readonly summary: string },
): Command => command.usage(usage).summary(summary).description(summary);

/**
 * Adds `--format` and `--output`, which may be given several times in pairs.
 *
 * @param formats the names that may be given
 * @returns what was given, once the command line is read
 */
export function withReports(
  command: Command,
  formats: readonly string[],
  { command: { options } }: Messages,
): readonly RequestPart[] {
  const parts: RequestPart[] = [];
  command
    .addOption(new Option('-f, --format <format>', options.format).choices([...formats]))
    .option('-o, --output <file>', options.output)
    .on('option:format', (format: string) => parts.push({ format }))
    .on('option:output', (output: string) => parts.push({ output }));
  return parts;
}

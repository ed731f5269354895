import { Argument, type Command, Option } from 'commander';
import type { Messages } from '../../messages/messages.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { BULK_FORMATS, type BulkOptions, bulk } from './bulk.ts';

interface Shared {
  readonly number: (flags: string, says: string) => Option;
  readonly timeout: () => Option;
  readonly memory: () => Option;
}

/** The commands for the review of letters that go to many people. */
export function addBulk(
  program: Command,
  messages: Messages,
  io: Io,
  finish: (code: ExitCode) => void,
  { number, timeout, memory }: Shared,
): void {
  const words = messages.bulk;
  program
    .command('bulk')
    .usage(words.usage)
    .summary(words.summary)
    .description(words.summary)
    .addArgument(new Argument('<files...>', words.files))
    .addOption(number('--from <number>', words.options.from))
    .addOption(number('--copies <number>', words.options.copies))
    .option('--data <file>', words.options.data)
    .option('--template', words.options.template)
    .addOption(
      new Option('-f, --format <format>', messages.command.options.format).choices(BULK_FORMATS),
    )
    .option('-o, --output <file>', messages.command.options.output)
    .addOption(timeout())
    .addOption(memory())
    .addHelpText('after', words.examples)
    .action(async (files: string[], _: unknown, self: Command) =>
      finish(await bulk(files, self.optsWithGlobals<BulkOptions>(), messages, io)),
    );
}

import { Argument, type Command, Option } from 'commander';
import type { Messages } from '../../messages/messages.ts';
import { REGISTER_FORMATS } from '../../reports/bulk/register.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { described, type SharedOptions, withReports } from '../shared-options.ts';
import { BULK_FORMATS, type BulkOptions, bulk } from './bulk.ts';
import { type LearnOptions, learn } from './learn.ts';
import { type RegisterOptions, register, verifyRegister } from './register.ts';
import { DECISIONS, type ReviewOptions, review } from './review.ts';
import { type VerifyOptions, verifyBulk } from './verify.ts';

/** The commands for the review of letters that go to many people. */
export function addBulk(
  program: Command,
  messages: Messages,
  io: Io,
  finish: (code: ExitCode) => void,
  { number, timeout, memory }: SharedOptions,
): void {
  const words = messages.bulk;
  const bulkCommand = program.command('bulk');
  described(bulkCommand, words)
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

  const { commands, options } = messages.review;

  described(bulkCommand.command('verify'), commands['verify-bulk'])
    .addArgument(new Argument('<files...>', words.files))
    .option('--templates <folder>', options.templates)
    .option('--register <folder>', options.register)
    .addOption(timeout())
    .addOption(memory())
    .action(async (files: string[], _: unknown, self: Command) =>
      finish(await verifyBulk(files, self.optsWithGlobals<VerifyOptions>(), messages, io)),
    );

  described(program.command('review').alias('beoordeel'), commands.review)
    .addArgument(new Argument('<file>', messages.review.file))
    .addOption(number('--copies <number>', options.copies))
    .option('--department <name>', options.department)
    .option('--reviewer <name>', options.reviewer)
    .addOption(
      new Option('--decision <decision>', options.decision).choices(Object.keys(DECISIONS)),
    )
    .option('--note <text>', options.note)
    .option('-o, --output <file>', options.output)
    .option('--register <folder>', options.register)
    .option('--templates <folder>', options.templates)
    .addOption(timeout())
    .addOption(memory())
    .addHelpText('after', messages.review.examples)
    .action(async (file: string, _: unknown, self: Command) =>
      finish(await review(file, self.optsWithGlobals<ReviewOptions>(), messages, io)),
    );

  const registering = program.command('register');
  const parts = withReports(registering, Object.keys(REGISTER_FORMATS), messages);
  described(registering, commands.register)
    .addOption(
      new Option('--state <state>', options.state).choices(['open', ...Object.values(DECISIONS)]),
    )
    .option('--department <name>', options.department)
    .option('--quarter <quarter>', options.quarter)
    .option('--register <folder>', options.register)
    .action(async (_: unknown, self: Command) =>
      finish(await register(parts, self.optsWithGlobals<RegisterOptions>(), messages, io)),
    );
  described(registering.command('verify'), commands['verify-register'])
    .option('--register <folder>', options.register)
    .action(async (_: unknown, self: Command) =>
      finish(await verifyRegister(self.optsWithGlobals<RegisterOptions>(), messages, io)),
    );
  described(registering.command('learn'), commands.learn)
    .option('--register <folder>', options.register)
    .option('--letters <folder>', options.letters)
    .action(async (_: unknown, self: Command) =>
      finish(await learn(self.optsWithGlobals<LearnOptions>(), messages, io)),
    );
}

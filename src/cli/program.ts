import { Argument, Command, Help, Option } from 'commander';
import { DOCUMENT_FORMATS } from '../document/model.ts';
import type { Messages } from '../messages/messages.ts';
import { COPIED_FORMATS } from '../reports/annotate/formats.ts';
import { REPORT_FORMATS } from '../reports/formats.ts';
import { type AnnotateOptions, annotate } from './annotate.ts';
import { addBulk } from './bulk/program.ts';
import { type CheckOptions, check } from './check.ts';
import { CommandError } from './errors.ts';
import type { ExitCode } from './exit-code.ts';
import { explain } from './explain.ts';
import { addInventory } from './inventory/program.ts';
import type { Io } from './io.ts';
import { type ParseOptions, parse } from './parse.ts';
import type { ReadOptions } from './read-letter.ts';
import { described, withReports } from './shared-options.ts';
import { text } from './text.ts';
import { VERSION } from './version.ts';
import { WORD_FORMATS, type WordOptions, word } from './word.ts';

/** Commander's help with its own words replaced by ours. */
function helpIn({ labels }: Messages['command']) {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': labels.usage,
    'Arguments:': labels.arguments,
    'Options:': labels.options,
    'Global Options:': labels.globalOptions,
    'Commands:': labels.commands,
  };
  const own = new Help();
  return {
    showGlobalOptions: true,
    styleTitle: (title: string) => titles[title] ?? title,
    optionDescription: (option: Option) =>
      own
        .optionDescription(option)
        .replace('(choices:', `(${labels.choices}:`)
        .replace('default:', `${labels.default}:`),
  };
}

/**
 * The command line: what can be asked of helder, in the words of one language.
 *
 * @param finish called with the exit code of the command that ran
 */
export function programIn(messages: Messages, io: Io, finish: (code: ExitCode) => void): Command {
  const { command: words } = messages;
  const choice = (flags: string, says: string, choices: readonly string[]) =>
    new Option(flags, says).choices(choices);
  const number = (flags: string, says: string) =>
    new Option(flags, says).argParser((value) => {
      if (/^\d+(?:\.\d+)?$/u.test(value) && Number(value) > 0) return Number(value);
      const problem = words.notANumber(flags.split(' ')[0] ?? flags, value);
      throw new CommandError({ problem, remedy: words.seeHelp });
    });
  const asOption = () => choice('--as <type>', words.options.as, DOCUMENT_FORMATS);
  const timeout = () => number('--timeout <seconds>', words.options.timeout);
  // Commander keeps only the last of an option that is given twice.
  const memory = () => number('--memory <megabytes>', words.options.memory);

  const program = new Command('helder')
    .description(words.summary)
    .usage(words.usage)
    .version(VERSION, '-V, --version', words.options.version)
    .helpOption('-h, --help', words.options.help)
    .helpCommand(false)
    .addOption(choice('--lang <lang>', words.options.lang, ['nl', 'en']).default('nl'))
    .option('--config <file>', messages.config.option)
    .option('--no-color', words.options.color)
    .option('--debug', words.options.debug)
    .configureHelp(helpIn(words))
    .configureOutput({
      writeOut: io.stdout,
      // Errors are told in one place, in our own words: see `main`.
      writeErr: () => {},
      getOutHelpWidth: () => io.columns ?? 80,
      getOutHasColors: () => false,
    })
    .exitOverride();

  const checking = described(
    program.command('check', { isDefault: true }),
    words.check,
  ).addArgument(new Argument('<files...>', words.check.files));
  const formats = Object.keys({ ...REPORT_FORMATS, ...COPIED_FORMATS });
  const requested = withReports(checking, formats, messages);
  checking
    .option('-a, --all', words.options.all)
    .option('--redact', messages.reports.options.redact)
    .option('--no-redact', messages.reports.options.noRedact)
    .addOption(asOption())
    .addOption(timeout())
    .addOption(memory())
    .addHelpText('after', words.check.examples)
    .action(async (files: string[], _: unknown, self: Command) =>
      finish(await check(files, requested, self.optsWithGlobals<CheckOptions>(), messages, io)),
    );

  addInventory(program, messages, io, finish, { number, timeout, memory });
  addBulk(program, messages, io, finish, { number, timeout, memory });

  described(program.command('annotate').alias('opmerkingen'), messages.annotate)
    .addArgument(new Argument('<files...>', messages.annotate.files))
    .option('-o, --output <file>', messages.annotate.output)
    .addOption(timeout())
    .addOption(memory())
    .addHelpText('after', messages.annotate.examples)
    .action(async (files: string[], _: unknown, self: Command) =>
      finish(await annotate(files, self.optsWithGlobals<AnnotateOptions>(), messages, io)),
    );

  described(program.command('text').alias('tekst'), words.text)
    .addArgument(new Argument('<file>', words.text.file))
    .addOption(asOption())
    .addOption(timeout())
    .addOption(memory())
    .action(async (file: string, options: ReadOptions) =>
      finish(await text(file, options, messages, io)),
    );

  described(program.command('parse').alias('ontleed'), words.parse)
    .addArgument(new Argument('<file>', words.parse.file))
    .option('--tree', words.parse.tree)
    .addOption(asOption())
    .addOption(timeout())
    .addOption(memory())
    .action(async (file: string, options: ParseOptions) => finish(await parse(file, options, io)));

  described(program.command('explain').alias('uitleg'), words.explain)
    .addArgument(new Argument('[rule]', words.explain.rule))
    .action((rule: string | undefined) => finish(explain(rule, messages, io)));

  described(program.command('word').alias('woord'), messages.words)
    .addArgument(new Argument('<words...>', messages.words.words))
    .addOption(
      choice('-f, --format <format>', messages.words.format, WORD_FORMATS).default('terminal'),
    )
    .action(async (words: string[], _: unknown, self: Command) =>
      finish(await word(words, self.optsWithGlobals<WordOptions>(), messages, io)),
    );

  return program;
}

import { Argument, type Command } from 'commander';
import type { Messages } from '../../messages/messages.ts';
import { COUNCIL_FORMATS } from '../../reports/council/formats.ts';
import { COMPARISON_FORMATS } from '../../reports/inventory/comparison.ts';
import { INVENTORY_FORMATS } from '../../reports/inventory/formats.ts';
import { TREND_FORMATS } from '../../reports/inventory/trend.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { type SharedOptions, withReports } from '../shared-options.ts';
import { compare } from './compare.ts';
import { type InventoryOptions, inventory } from './inventory.ts';
import { merge } from './merge.ts';
import { dateOption, wholeNumber } from './options.ts';
import { type RemeasureOptions, remeasure } from './remeasure.ts';
import { type CouncilOptions, report } from './report.ts';
import { type SampleSizeOptions, sampleSizeCommand } from './sample-size.ts';
import { trend } from './trend.ts';
import type { SettingsOptions } from './yardstick.ts';

/** The commands about many letters. */
export function addInventory(
  program: Command,
  messages: Messages,
  io: Io,
  finish: (code: ExitCode) => void,
  { number, timeout, memory }: SharedOptions,
): void {
  const words = messages.inventory;
  const whole = wholeNumber(messages);
  const command = (name: keyof typeof words.commands, alias: string) => {
    const { usage, summary } = words.commands[name];
    return program.command(name).alias(alias).usage(usage).summary(summary).description(summary);
  };
  const explained = (name: keyof typeof words.help, alias: string) =>
    command(name, alias).addHelpText('after', words.help[name]);
  const measuring = (each: Command) =>
    each
      .addOption(whole('--workers <number>', words.options.workers))
      .option('--cache <folder>', words.options.cache)
      .option('--no-cache', words.options.noCache)
      .addOption(timeout())
      .addOption(memory());
  const withSnapshots = (each: Command) =>
    each.option('--snapshots <folder>', words.options.snapshots);
  type Colored = { readonly color: boolean };

  const taking = command('inventory', 'inventaris').addArgument(
    new Argument('<files...>', words.files),
  );
  const inventoryParts = withReports(taking, Object.keys(INVENTORY_FORMATS), messages);
  withSnapshots(measuring(taking))
    .option('--manifest <file>', words.options.manifest)
    .option('--save <name>', words.options.save)
    .addOption(dateOption(messages))
    .addOption(whole('--sample <number>', words.options.sample))
    .addOption(whole('--seed <number>', words.options.seed, 0))
    .option('--shard <part/all>', words.options.shard)
    .addHelpText('after', words.examples)
    .action(async (files: string[], _: unknown, self: Command) =>
      finish(
        await inventory(
          files,
          inventoryParts,
          self.optsWithGlobals<InventoryOptions>(),
          messages,
          io,
        ),
      ),
    );

  const merging = explained('merge', 'voegsamen').addArgument(
    new Argument('<parts...>', words.parts),
  );
  const mergeParts = withReports(merging, Object.keys(INVENTORY_FORMATS), messages);
  merging.action(async (files: string[], _: unknown, self: Command) =>
    finish(await merge(files, mergeParts, self.optsWithGlobals<Colored>(), messages, io)),
  );

  const comparing = withSnapshots(explained('compare', 'vergelijk'))
    .addArgument(new Argument('<before>', words.snapshot))
    .addArgument(new Argument('<after>', words.snapshot));
  const compareParts = withReports(comparing, Object.keys(COMPARISON_FORMATS), messages);
  comparing.action(async (before: string, after: string, _: unknown, self: Command) =>
    finish(
      await compare(
        [before, after],
        compareParts,
        self.optsWithGlobals<SettingsOptions & Colored>(),
        messages,
        io,
      ),
    ),
  );

  const trending = withSnapshots(explained('trend', 'verloop'));
  const trendParts = withReports(trending, Object.keys(TREND_FORMATS), messages);
  trending.action(async (_: unknown, self: Command) =>
    finish(
      await trend(trendParts, self.optsWithGlobals<SettingsOptions & Colored>(), messages, io),
    ),
  );

  const reporting = withSnapshots(explained('report', 'raadsverslag')).option(
    '--period <name>',
    words.options.period,
  );
  const councilParts = withReports(reporting, Object.keys(COUNCIL_FORMATS), messages);
  reporting.action(async (_: unknown, self: Command) =>
    finish(await report(councilParts, self.optsWithGlobals<CouncilOptions>(), messages, io)),
  );

  withSnapshots(measuring(explained('remeasure', 'hermeet')))
    .addArgument(new Argument('<name>', words.snapshot))
    .option('--from <folder>', words.options.from)
    .addOption(dateOption(messages))
    .action(async (name: string, _: unknown, self: Command) =>
      finish(await remeasure(name, self.optsWithGlobals<RemeasureOptions>(), messages, io)),
    );

  explained('sample-size', 'steekproef')
    .addOption(number('--margin <percentage>', words.options.margin))
    .addOption(number('--share <percentage>', words.options.share))
    .addOption(whole('--files <number>', words.options.files))
    .action((options: SampleSizeOptions) => finish(sampleSizeCommand(options, messages, io)));
}

import { sampleSize } from '../../inventory/sample.ts';
import type { Messages } from '../../messages/messages.ts';
import { CommandError } from '../errors.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';

export interface SampleSizeOptions {
  /** Per cent above or below. */
  readonly margin?: number;
  /** Per cent that is expected to meet the norm. */
  readonly share?: number;
  /** How many files there are. */
  readonly files?: number;
}

/** What an organisation can plan with: 5 per cent above or below. */
const DEFAULT_MARGIN = 5;
const DEFAULT_SHARE = 50;

/** `helder sample-size`: how many files must be measured for a figure to be so certain. */
export function sampleSizeCommand(
  { margin = DEFAULT_MARGIN, share = DEFAULT_SHARE, files }: SampleSizeOptions,
  messages: Messages,
  io: Io,
): ExitCode {
  for (const [option, value] of [
    ['--margin', margin],
    ['--share', share],
  ] as const) {
    if (value >= 100) throw new CommandError(messages.inventory.notAPercentage(option, value));
  }
  const size = sampleSize(margin / 100, share / 100, files);
  io.stdout(`${messages.inventory.sampleSize(size, margin, files)}\n`);
  return EXIT.passed;
}

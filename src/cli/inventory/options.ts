import { Option } from 'commander';
import type { Messages } from '../../messages/messages.ts';
import { CommandError } from '../errors.ts';

/** Makes an option that takes a whole number, from `least`. */
export const wholeNumber =
  ({ inventory }: Messages) =>
  (flags: string, says: string, least = 1): Option =>
    new Option(flags, says).argParser((written) => {
      const number = Number(written);
      if (/^\d+$/u.test(written) && Number.isSafeInteger(number) && number >= least) return number;
      throw new CommandError(inventory.notWhole(flags.split(' ')[0] ?? flags, written, least));
    });

/** Whether this is a day of the calendar, as yyyy-mm-dd. */
function isDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(written)) return false;
  const day = new Date(`${written}T00:00:00Z`);
  // Date makes 1 March of 30 February.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
}

/** Makes the option for the day of a measurement. */
export const dateOption = ({ inventory }: Messages): Option =>
  new Option('--date <date>', inventory.options.date).argParser((written) => {
    if (isDay(written)) return written;
    throw new CommandError(inventory.notADay(written));
  });

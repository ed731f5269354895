import type { Source } from '../document/read.ts';
import { UnreadableError } from '../document/unreadable.ts';
import type { Examine, Letters } from '../letter/letters.ts';
import { type Measured, measuredOf, unreadable } from './row.ts';
import type { Measurer } from './take-stock.ts';

/** Measures one letter; what goes wrong is its outcome. */
export async function measure(
  source: Source,
  examine: Examine,
  properties: readonly string[],
): Promise<Measured> {
  try {
    return measuredOf(await examine(source), properties);
  } catch (error) {
    return unreadable(error instanceof UnreadableError ? error.reason : { code: 'fault' });
  }
}

/** Measures letters in this process, one by one. */
export const measurerHere = (letters: Letters, properties: readonly string[]): Measurer => ({
  width: 1,
  measure: (source) => measure(source, letters.examine, properties),
  close: async () => undefined,
});

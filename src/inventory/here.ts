import { readSourceFile } from '../document/source-file.ts';
import { UnreadableError } from '../document/unreadable.ts';
import type { Examine, Letters } from '../letter/letters.ts';
import { type Measured, measuredOf, unreadable } from './row.ts';
import type { InventoryFile, Measurer } from './take-stock.ts';

/** Reads and measures one letter; what goes wrong is its outcome. */
export async function measure(
  { file, path }: InventoryFile,
  examine: Examine,
  properties: readonly string[],
): Promise<Measured> {
  try {
    return measuredOf(await examine(await readSourceFile(file, path)), properties);
  } catch (error) {
    return unreadable(error instanceof UnreadableError ? error.reason : { code: 'fault' });
  }
}

/** Measures letters in this process, one by one. */
export function measurerHere(letters: Letters, properties: readonly string[]): Measurer {
  let turn: Promise<unknown> = Promise.resolve();
  return {
    width: 1,
    measure(file, signal) {
      const measuring = turn.then(() =>
        signal.aborted ? undefined : measure(file, letters.examine, properties),
      );
      turn = measuring;
      return measuring;
    },
    close: async () => undefined,
  };
}

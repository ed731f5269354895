import type { Block } from '../../document/model.ts';

/** A kind of data that has its label in another cell of a table. */
interface InTable {
  /** Whether a cell is such a label. */
  readonly isLabel: (text: string) => boolean;
  /** What of a cell is such data; none where it is something else. */
  readonly valuesIn: (text: string) => readonly string[];
}

/**
 * What stands in tables beside or below its label. Cells are known in reading order only: where the
 * cell behind the label has such data, those that follow at once have too; else the label is at the
 * head of a column, and all such data in the rest of the table may be it.
 */
export function labelledInTables(
  blocks: readonly Block[],
  { isLabel, valuesIn }: InTable,
): string[] {
  let state: 'none' | 'label' | 'beside' | 'below' = 'none';
  return blocks.flatMap(({ kind, text }) => {
    if (kind !== 'table-cell') {
      state = 'none';
      return [];
    }
    if (isLabel(text)) {
      if (state !== 'below') state = 'label';
      return [];
    }
    if (state === 'none') return [];
    const values = valuesIn(text);
    if (state === 'label') state = values.length > 0 ? 'beside' : 'below';
    else if (state === 'beside' && values.length === 0) state = 'none';
    return values;
  });
}

import { nameInRow } from '../../src/inventory/file-name.ts';
import type { Labels } from '../../src/inventory/labels.ts';
import type { LetterRow } from '../../src/inventory/row.ts';
import type { Rows } from '../../src/inventory/rows.ts';
import { fingerprintOf, fingerprintToText } from '../../src/letter/fingerprint.ts';
import type { Band } from '../../src/norm/verdict.ts';

/** A row as if its letter had been measured. */
export function rowOf(
  file: string,
  band: Band | 'scan',
  labels: Labels = {},
  text?: string,
): LetterRow {
  const fingerprint =
    text === undefined
      ? undefined
      : fingerprintOf({
          format: 'md',
          blocks: [{ kind: 'paragraph', text, anchors: [{ offset: 0 }] }],
          placeholders: [],
          properties: {},
          warnings: [],
        });
  return {
    file: nameInRow(file),
    labels,
    measures: {},
    findings: {},
    ...(band === 'scan'
      ? { status: 'unreadable' as const, reason: 'scan' as const }
      : { status: 'judged' as const, band, format: 'md' as const }),
    ...(fingerprint && { fingerprint: fingerprintToText(fingerprint) }),
  };
}

/** Rows as an inventory has them. */
export const rowsFrom = (rows: readonly LetterRow[]): Rows => ({
  length: rows.length,
  async *[Symbol.asyncIterator]() {
    yield* rows;
  },
});

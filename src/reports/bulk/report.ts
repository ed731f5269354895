import type { BulkLetter } from '../../bulk/groups.ts';
import type { Assessment } from '../../letter/assess.ts';
import type { Norm } from '../../norm/norm.ts';

/** A bulk letter with what helder says of it, once for all its copies. */
export interface CheckedBulkLetter extends Omit<BulkLetter, 'example'> {
  readonly assessment: Assessment;
}

/** What `helder bulk` found. */
export interface BulkReport {
  readonly helder: string;
  readonly norm: Norm;
  /** From how many copies on a letter is a bulk letter. */
  readonly from: number;
  readonly letters: readonly CheckedBulkLetter[];
  /** Files that are copies of no bulk letter. */
  readonly others: number;
  /** Files that could not be read, with the reason. */
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
  /** Fields of a letter for which the data have no column. */
  readonly missingColumns?: readonly string[];
}

/** Goes up when a reader of it as JSON would have to change. */
const BULK_SCHEMA = 'helder-bulk/1';

export const renderBulkJson = (report: BulkReport): string =>
  `${JSON.stringify({ schema: BULK_SCHEMA, ...report }, null, 2)}\n`;

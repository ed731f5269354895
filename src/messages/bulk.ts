import type { Deviation } from '../bulk/deviations.ts';
import type { MergeDataProblem } from '../bulk/merge-data.ts';
import type { ValueKind } from '../bulk/values.ts';
import type { Advice } from './messages.ts';

/** The words of `helder bulk`. */
export interface BulkMessages {
  readonly summary: string;
  readonly usage: string;
  readonly files: string;
  readonly examples: string;
  readonly options: {
    readonly from: string;
    readonly copies: string;
    readonly data: string;
    readonly template: string;
  };
  readonly head: (copies: number, files: number, file: string) => string;
  readonly fields: string;
  readonly kinds: Readonly<Record<ValueKind, string>>;
  readonly emptyIn: (copies: number) => string;
  readonly allAlike: string;
  readonly deviating: (copies: number) => string;
  readonly deviation: (deviation: Deviation) => string;
  readonly moreCopies: (left: number) => string;
  readonly totals: (letters: number, others: number, from: number) => string;
  readonly unreadable: (files: readonly string[]) => string;
  readonly missingColumns: (names: readonly string[]) => string;
  readonly dataProblem: (file: string, problem: MergeDataProblem) => Advice;
  readonly oneLetterForData: Advice;
}

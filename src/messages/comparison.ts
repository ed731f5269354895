/** The words about two measurements beside each other. */
export interface ComparisonMessages {
  readonly change: (points: string, low: string, high: string) => string;
  /** Where the conclusion is about the letters that were there both times. */
  readonly changeOfAll: (points: string) => string;
  readonly clear: string;
  readonly unclear: string;
  /** Of the letters that were there both times: how many came to meet the norm, and ceased to. */
  readonly turned: (letters: number, came: number, ceased: number) => string;
  readonly clearTurn: string;
  readonly unclearTurn: string;
  readonly files: (both: number, gone: number, added: number) => string;
  readonly improved: (files: number) => string;
  readonly fellBack: (files: number) => string;
  /** That both are samples, of so many files of so many. */
  readonly samples: (
    before: { readonly drawn: number; readonly from: number },
    after: { readonly drawn: number; readonly from: number },
  ) => string;
}

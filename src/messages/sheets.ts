import type { Severity } from '../rules/finding.ts';

/** The words of CSV and Excel: names of sheets and columns, and what stands in them. */
export interface SheetMessages {
  /** Names of the sheets: at most 31 characters, without : \ / ? * [ ]. */
  readonly names: {
    readonly letters: string;
    readonly findings: string;
    readonly criteria: string;
    readonly totals: string;
  };
  readonly columns: {
    readonly letter: string;
    readonly verdict: string;
    readonly reasons: string;
    readonly norm: string;
    readonly format: string;
    readonly pages: string;
    readonly words: string;
    readonly sentences: string;
    readonly warnings: string;
    readonly hints: string;
    readonly blanks: string;
    readonly notes: string;
    readonly place: string;
    readonly page: string;
    readonly line: string;
    readonly rule: string;
    readonly severity: string;
    readonly fragment: string;
    readonly says: string;
    readonly instead: string;
    readonly sentence: string;
    readonly criterion: string;
    readonly value: string;
    readonly limit: string;
    readonly nearLimit: string;
    readonly weight: string;
    readonly what: string;
    readonly number: string;
    readonly personalData: string;
  };
  /** What stands under personal data where it was masked. */
  readonly masked: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly weights: Readonly<Record<'must' | 'should', string>>;
  readonly totals: {
    readonly letters: string;
    readonly shareMeets: string;
    readonly findings: string;
    readonly helder: string;
    readonly norm: string;
    readonly rule: (rule: string) => string;
  };
  /** The sheet holds no more rows: so many findings are in it, of so many. */
  readonly full: (shown: number, all: number) => string;
}

import type { Place } from '../document/place.ts';

/**
 * How strongly a finding speaks: a `warning` stands between the letter and its reader, a `hint` is
 * worth a look and is often right as it is.
 */
export type Severity = 'warning' | 'hint';

/** Values that the message of a finding shows, by name. */
export type FindingArguments = Readonly<Record<string, string | number | readonly string[]>>;

/** A stretch of a block's text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One thing a rule points at, as data: the sentences a person reads are made in `messages`. */
export interface Finding {
  /** Id of the rule, a Dutch word such as `lange-zin`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  /** From the first to the last word pointed at: offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  /** The words themselves where they stand apart: "stellen … in kennis"; else one span. */
  readonly spans: readonly Span[];
  /** The words pointed at, as written; "…" stands between words that stand apart. */
  readonly fragment: string;
  /**
   * What to quote: the sentence around it. Where the finding is about no single sentence, the block,
   * or the words themselves where that is long.
   */
  readonly context: { readonly text: string; readonly start: number; readonly end: number };
  /** Which of the rule's messages applies; absent where it has one. */
  readonly variant?: string;
  readonly arguments: FindingArguments;
  /** What could stand in the place of the fragment, best first; may be empty. */
  readonly replacements: readonly string[];
}

/** Number of findings of each rule that has any, by the name of the rule. */
export function countByRule(findings: readonly Pick<Finding, 'rule'>[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

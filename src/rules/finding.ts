import type { Place } from '../document/place.ts';

/**
 * How strongly a finding speaks: a `warning` stands between the letter and its reader, a `hint` is
 * worth a look and is often right as it is.
 */
export type Severity = 'warning' | 'hint';

/** Values that the message of a finding shows, by name. */
export type FindingArguments = Readonly<Record<string, string | number | readonly string[]>>;

/** One thing a rule points at, as data: the sentences a person reads are made in `messages`. */
export interface Finding {
  /** Id of the rule, a Dutch word such as `lange-zin`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  /** Offsets of the fragment in the block's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The words pointed at, as written. */
  readonly fragment: string;
  /** Offsets of the sentence around it; absent where the finding is about a whole block. */
  readonly sentence?: { readonly start: number; readonly end: number };
  /** Which of the rule's messages applies; absent where it has one. */
  readonly variant?: string;
  readonly arguments: FindingArguments;
  /** What could stand in the place of the fragment, best first; may be empty. */
  readonly replacements: readonly string[];
}

import type { Totals } from '../inventory/totals.ts';
import type { Assessment } from '../letter/assess.ts';
import type { Norm } from '../norm/norm.ts';
import type { AcceptedSentence, OwnRules } from '../rules/own-rules.ts';

/** The outcome of one run: what every report shows, each in its own way. */
export interface Report {
  /** Version of helder. */
  readonly helder: string;
  readonly norm: Norm;
  readonly totals: Totals;
  /** In the order in which they were given or found. */
  readonly letters: readonly Assessment[];
  /** The municipality's own words that no letter has; absent where it has no list. */
  readonly unusedWords?: readonly string[];
  /** The rules that the municipality wants otherwise; absent where it has none. */
  readonly ownRules?: OwnRules;
  /** The sentences that the municipality lets stand; absent where there are none. */
  readonly accepted?: readonly AcceptedSentence[];
  /** Personal data is masked, with as many marks as it had letters. */
  readonly redacted?: true;
}

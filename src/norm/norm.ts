/** The norm as data: what is measured, up to where it is good, and where that limit comes from. */

/** One demand on a letter: a measure that may be at most so much. */
export interface Criterion {
  /** Id of the measure, as in the JSON report. */
  readonly measure: string;
  /** The criterion holds up to and including this value, in the unit of the measure. */
  readonly limit: number;
  /** Up to and including this value it is a near miss; at least `limit`. */
  readonly nearLimit: number;
  /**
   * For shares of sentences: one such sentence never breaks the criterion, however short the
   * letter. In a letter of eight sentences a single passive is 12.5%.
   */
  readonly oneIsFine?: true;
  /** A `must` decides on the verdict; a `should` is shown and never decides. */
  readonly weight: 'must' | 'should';
  /** Where the limit comes from, for a reader of the code and of the JSON report. */
  readonly source: string;
}

/** A criterion that a municipality tightened or loosened. */
export interface NormChange extends Pick<Criterion, 'measure' | 'limit' | 'nearLimit' | 'weight'> {
  /** Why, in the words of the municipality. */
  readonly reason: string;
  /** Who answers for it: a person, a team. */
  readonly owner: string;
  /** What the norm of helder has here. */
  readonly was: Pick<Criterion, 'limit' | 'nearLimit' | 'weight'>;
}

/** A norm that letters can be held against. */
export interface Norm {
  readonly id: string;
  /** Changes with every change of a criterion, so that figures of two norms are never mixed. */
  readonly version: string;
  readonly criteria: readonly Criterion[];
  /** What a municipality changed in it, in the order of the criteria; absent where nothing is. */
  readonly changes?: readonly NormChange[];
  /** Below this much running text no verdict is given. */
  readonly minimum: { readonly words: number; readonly sentences: number };
}

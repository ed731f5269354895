import { isFiniteVerb, isSubordinate, type ParsedSentence } from './tree.ts';

/** A clause: a finite verb with what it says something of. */
export interface Clause {
  /** Index of the finite verb, on which person and tense stand. */
  readonly finite: number;
  /** Index of the predicate that heads the clause: "verstuurd" of "wordt verstuurd". */
  readonly head: number;
  /** Clauses that this one lies within: 0 for a main clause. */
  readonly depth: number;
}

const AUXILIARY = new Set(['aux', 'aux:pass', 'cop']);

/**
 * The clauses of a sentence, in the order of their finite verbs: one for each. What has no finite
 * verb ("om te betalen") is no clause, but adds to the depth of those within it. Clauses are
 * counted and not named, for their types (adverbial, complement …) cannot be told well enough.
 */
export function clausesOf(sentence: ParsedSentence): Clause[] {
  return [...sentence.tokens.entries()].flatMap(([index, token]) => {
    if (!isFiniteVerb(token)) return [];
    const head = AUXILIARY.has(token.relation) ? token.head : index;
    return [{ finite: index, head, depth: depthOf(sentence, head) }];
  });
}

/** How many predicates from here to the root open a clause below another. */
function depthOf(sentence: ParsedSentence, index: number): number {
  let depth = 0;
  for (let i = index; i >= 0; i = sentence.tokens[i]?.head ?? -1) {
    if (sentence.tokens[i]?.relation === 'conj') continue;
    if (isSubordinate(sentence, i)) depth++;
  }
  return depth;
}

/** The depth of the deepest clause; 0 for a sentence with main clauses alone or without any. */
export const clauseDepth = (sentence: ParsedSentence): number =>
  clausesOf(sentence).reduce((deepest, { depth }) => Math.max(deepest, depth), 0);

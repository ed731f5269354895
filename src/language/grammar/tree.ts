import type { PartOfSpeech } from '../lexicon/entry.ts';
import type { Sentence, Token } from '../token.ts';

/** A token with its grammar, in the labels of Universal Dependencies v2. */
export interface Node extends Token {
  readonly upos: PartOfSpeech;
  /** `Number=Sing|Tense=Past|VerbForm=Fin`; '' when there are none. */
  readonly features: string;
  /** With the particle that stands apart: `opbellen` for the "belt" of "belt … op". */
  readonly lemma: string;
  /** Index into `ParsedSentence.tokens`; -1 for the root. */
  readonly head: number;
  /** To the head: `nsubj`, `aux:pass`, `root` … */
  readonly relation: string;
}

/** A sentence as a tree over its tokens; it has one root, and every head leads there. */
export interface ParsedSentence extends Sentence {
  readonly tokens: readonly Node[];
}

/** Relations by which a predicate hangs below another as a clause of its own. */
const SUBORDINATE = new Set(['csubj', 'ccomp', 'advcl', 'acl', 'acl:relcl', 'xcomp']);

export const isPunctuation = ({ upos }: Node): boolean => upos === 'PUNCT';

export const isFiniteVerb = ({ features }: Node): boolean => features.includes('VerbForm=Fin');

export const isParticiple = ({ features }: Node): boolean => features.includes('VerbForm=Part');

/** The relation without what comes after its colon: `nsubj` of `nsubj:pass`. */
export const mainRelation = ({ relation }: Node): string => relation.split(':')[0] ?? relation;

/**
 * For each sentence what hangs on each of its tokens: looking through the tokens each time takes
 * half a minute where broken text makes a sentence of thousands of words.
 */
const CHILDREN = new WeakMap<ParsedSentence, ReadonlyMap<number, readonly number[]>>();

function childrenByHead(sentence: ParsedSentence): ReadonlyMap<number, readonly number[]> {
  const known = CHILDREN.get(sentence);
  if (known) return known;
  const byHead = new Map<number, number[]>();
  for (const [index, { head }] of sentence.tokens.entries()) {
    const siblings = byHead.get(head);
    if (siblings) siblings.push(index);
    else byHead.set(head, [index]);
  }
  CHILDREN.set(sentence, byHead);
  return byHead;
}

/** The indices of the tokens that hang on a token, in order. */
export const childrenOf = (sentence: ParsedSentence, index: number): readonly number[] =>
  childrenByHead(sentence).get(index) ?? [];

/** The indices of a token and of all below it, in order. */
export function subtreeOf(sentence: ParsedSentence, index: number): number[] {
  const below = new Set([index]);
  const waiting = [index];
  for (let top = waiting.pop(); top !== undefined; top = waiting.pop()) {
    for (const child of childrenOf(sentence, top)) {
      below.add(child);
      waiting.push(child);
    }
  }
  return [...below].sort((a, b) => a - b);
}

/** The first of the conjuncts that a token is one of; itself when it is none. */
export function firstConjunct({ tokens }: ParsedSentence, index: number): number {
  let first = index;
  while (tokens[first]?.relation === 'conj') first = tokens[first]?.head ?? first;
  return first;
}

/** Whether a predicate opens a clause below another one; conjuncts are as their first is. */
export function isSubordinate(sentence: ParsedSentence, index: number): boolean {
  const token = sentence.tokens[firstConjunct(sentence, index)];
  return token !== undefined && SUBORDINATE.has(token.relation);
}

import type { ParsedSentence } from './tree.ts';

/** A verb whose particle stands apart: "Wij *bellen* u morgen *op*." */
export interface SeparableVerb {
  /** Index of the verb, whose lemma has the particle: `opbellen`. */
  readonly verb: number;
  /** Index of the particle. */
  readonly particle: number;
}

/** The separable verbs of a sentence of which the particle is a word of its own. */
export const separableVerbsOf = ({ tokens }: ParsedSentence): SeparableVerb[] =>
  [...tokens.entries()].flatMap(([particle, { relation, head }]) =>
    relation === 'compound:prt' ? [{ verb: head, particle }] : [],
  );

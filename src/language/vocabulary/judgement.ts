import type { Register } from '../jargon/entries.ts';

/** Why a word is called B1, difficult or jargon, as data. */
export type WordReason =
  /** Every resident meets it at the town hall. */
  | { readonly code: 'municipal'; readonly theme: string }
  /** A thing, a feeling or a deed of every day. */
  | { readonly code: 'everyday'; readonly theme: string }
  /** People meet it often enough: in films, on television, in the newspaper. */
  | { readonly code: 'frequent' }
  | { readonly code: 'name' }
  | { readonly code: 'number' }
  /** A compound of words that are easy by themselves. */
  | { readonly code: 'easy-parts' }
  /** Made with a prefix or a suffix from a word that is easy by itself. */
  | { readonly code: 'easy-base'; readonly base: string }
  /** A compound with a part that is difficult by itself. */
  | { readonly code: 'difficult-part'; readonly part: string }
  /** A compound of so many parts that it is hard to take in. */
  | { readonly code: 'long-compound' }
  /** A word of written style: abstract, formal or official. */
  | { readonly code: 'formal' }
  /** A word from Latin, Greek or French by its ending, and not a frequent one. */
  | { readonly code: 'learned'; readonly ending: string }
  | { readonly code: 'rare' }
  /** One letter away from a frequent word, whose level it is given. */
  | { readonly code: 'possible-typo'; readonly suggestion: string }
  /** No list has it. */
  | { readonly code: 'unknown' }
  /** The municipality allows the word. */
  | { readonly code: 'allowed'; readonly why: string; readonly owner: string }
  /** The municipality does not want the word. */
  | { readonly code: 'denied'; readonly why: string; readonly owner: string }
  /** A term of officialese, an old or an English word. */
  | { readonly code: 'jargon'; readonly term: string; readonly register: Register };

export type WordLevel = 'b1' | 'difficult' | 'jargon';

/** What helder thinks of a word. */
export interface WordJudgement {
  readonly level: WordLevel;
  /** From 0, easiest, to 1; below 0.5 for every B1 word, from 0.5 on for all others. */
  readonly difficulty: number;
  readonly reason: WordReason;
  /** Dictionary form. */
  readonly lemma: string;
  /** Zipf of the lemma or the form, the higher of the two; absent when neither was counted. */
  readonly zipf?: number;
  /** The lemmas of the parts of a compound, down to simple words; empty for other words. */
  readonly parts: readonly string[];
}

/** Why a word is called B1 or difficult, as data. */
export type WordReason =
  /** People meet it often: in films, on television, in the newspaper. */
  | { readonly code: 'frequent'; readonly zipf: number }
  /** Every resident meets it at the town hall. */
  | { readonly code: 'municipal' }
  | { readonly code: 'name' }
  /** A compound of words that are easy by themselves. */
  | { readonly code: 'easy-parts'; readonly parts: readonly string[] }
  | { readonly code: 'rare'; readonly zipf: number }
  /** A compound with a part that is difficult by itself. */
  | { readonly code: 'difficult-part'; readonly parts: readonly string[]; readonly part: string }
  /** No list has it. */
  | { readonly code: 'unknown' };

/** What helder thinks of a word. */
export interface WordJudgement {
  readonly level: 'b1' | 'difficult';
  readonly reason: WordReason;
}

import type { WordLevel, WordReason } from '../language/vocabulary/judgement.ts';

/** The words of `helder word`. */
export interface WordMessages {
  readonly summary: string;
  readonly usage: string;
  readonly words: string;
  readonly format: string;
  readonly labels: {
    readonly level: string;
    readonly why: string;
    readonly parts: string;
    readonly frequency: string;
    readonly instead: string;
  };
  readonly levels: Readonly<Record<WordLevel, string>>;
  /** Stands in the place of the level for a probable typing error. */
  readonly maybeTypo: string;
  /** A whole sentence. */
  readonly reason: (reason: WordReason) => string;
  /** How often a word of this Zipf value is written, in words. */
  readonly frequency: (zipf: number | undefined) => string;
  /** "a, b of c" */
  readonly oneOf: (words: readonly string[]) => string;
  /** What the rule `moeilijk-woord` says behind a word; empty where there is nothing to add. */
  readonly note: (variant: string | undefined, detail: string | undefined) => string;
  readonly typo: (suggestion: string) => string;
}

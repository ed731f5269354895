/** What reading one file may take before it is given up. */
export interface Limits {
  /** Time on the clock. */
  readonly seconds: number;
  /** Memory on top of what the program itself takes, in millions of bytes. */
  readonly megabytes: number;
}

/** Text of more bytes or characters than this, some 150,000 words, is no letter. */
export const MOST_TEXT = 1_000_000;

/** A letter of 100 pages takes a second and 200 MB; see `docs/decisions/0006-limits.md`. */
export const DEFAULT_LIMITS: Limits = { seconds: 10, megabytes: 512 };

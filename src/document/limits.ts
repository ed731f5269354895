/** What reading one file may take before it is given up. */
export interface Limits {
  /** Time on the clock. */
  readonly seconds: number;
  /** Memory on top of what the program itself takes, in millions of bytes. */
  readonly megabytes: number;
}

/** A letter of 100 pages takes a second and 200 MB; see `docs/decisions/0006-limits.md`. */
export const DEFAULT_LIMITS: Limits = { seconds: 10, megabytes: 512 };

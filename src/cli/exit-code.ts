/** What the program tells the shell. */
export const EXIT = {
  /** Every letter meets the norm. */
  passed: 0,
  /** At least one letter does not. */
  failed: 1,
  /** Something could not be done: a file could not be judged, or the call was wrong. */
  notDone: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

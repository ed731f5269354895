import type { Limits } from '../document/limits.ts';
import type { WorkOrder } from '../inventory/processes.ts';
import type { Measurer } from '../inventory/take-stock.ts';
import type { Letters, Yardstick } from '../letter/letters.ts';
import type { PromptWords } from '../messages/review.ts';
import type { TerminalAbilities } from '../reports/terminal/theme.ts';
import type { Prompter } from './prompts.ts';

/** Everything the program knows of the process it runs in. Tests make one in memory. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly stdin: () => Promise<Uint8Array>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Width of the terminal; undefined where standard output is no terminal. */
  readonly columns: number | undefined;
  /** Whether standard error is a terminal, so that progress may be shown. */
  readonly showsProgress: boolean;
  /** Reads and assesses letters in such a way that none of them can hold the program up. */
  readonly letters: (limits: Limits, yardstick: Yardstick) => Letters;
  /** Measures letters in so many processes. */
  readonly processes: (order: WorkOrder, count: number) => Measurer;
  /** Number of cores that may be used. */
  readonly cores: number;
  /** Folder in which helder may remember what it measured. */
  readonly cacheFolder: string;
  /** Folder for files that last as long as the program. */
  readonly temporaryFolder: string;
  /**
   * From now on Ctrl-C, or the end of a job, is told by the signal instead of ending the program; a
   * second one ends it.
   */
  readonly onInterrupt: () => AbortSignal;
  /** This moment, as ISO 8601: only to date what is kept. */
  readonly now: () => string;
  /** Who asks questions; undefined where there is no terminal. */
  readonly prompter: (
    words: PromptWords,
    abilities: TerminalAbilities,
  ) => Promise<Prompter | undefined>;
  /** The day it is, as yyyy-mm-dd: only to date what is kept. */
  readonly today: () => string;
  /** Milliseconds since some moment, for progress and never for a report. */
  readonly clock: () => number;
}

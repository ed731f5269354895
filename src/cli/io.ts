import type { Limits } from '../document/limits.ts';
import type { Letters, Yardstick } from '../letter/letters.ts';

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
}

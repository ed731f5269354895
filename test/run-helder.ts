import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Io } from '../src/cli/io.ts';
import { main } from '../src/cli/main.ts';
import { measurerHere } from '../src/inventory/here.ts';
import { unguardedLetters } from '../src/letter/letters.ts';

export const ROOT = resolve(import.meta.dirname, '..');

/** One for the runs of a test file, as a person has one. */
const CACHE = mkdtempSync(join(tmpdir(), 'helder-cache-'));

/** What a run of helder left behind. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs helder in this process, from the root of the project unless `io` says otherwise. */
export async function runHelder(argv: readonly string[], io: Partial<Io> = {}): Promise<Run> {
  let stdout = '';
  let stderr = '';
  const code = await main(argv, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    stdin: async () => new Uint8Array(),
    cwd: ROOT,
    env: {},
    columns: undefined,
    showsProgress: false,
    letters: (_, yardstick) => unguardedLetters(yardstick),
    processes: ({ yardstick, properties }) => measurerHere(unguardedLetters(yardstick), properties),
    cores: 1,
    cacheFolder: CACHE,
    temporaryFolder: tmpdir(),
    onInterrupt: () => new AbortController().signal,
    now: () => '2024-07-01T09:00:00.000Z',
    prompter: async () => undefined,
    today: () => '2024-07-01',
    clock: () => 0,
    ...io,
  });
  return { code, stdout, stderr };
}

/** Standard input that holds a text. */
export const typed = (text: string): Partial<Io> => ({
  stdin: async () => new TextEncoder().encode(text),
});

import { buffer } from 'node:stream/consumers';
import { guardedLetters } from '../letter/letters.ts';
import type { Io } from './io.ts';
import { main } from './main.ts';

const ioOfProcess = (): Io => ({
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  stdin: () => buffer(process.stdin),
  cwd: process.cwd(),
  env: process.env,
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  showsProgress: process.stderr.isTTY === true,
  letters: guardedLetters,
});

/** Runs helder in this process: the only place that knows there is one. */
export async function run(): Promise<void> {
  // A reader that stops early, as `head` does, is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  // Set, not exited with, so that what was written is flushed first.
  process.exitCode = await main(process.argv.slice(2), ioOfProcess());
}

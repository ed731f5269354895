import { availableParallelism, homedir, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { measurerInProcesses } from '../inventory/processes.ts';
import { guardedLetters } from '../letter/letters.ts';
import { EXIT } from './exit-code.ts';
import type { Io } from './io.ts';
import { main } from './main.ts';
import { linePrompter, terminalPrompter } from './prompts.ts';

/** The folder for what can be made again, as each system has it. */
function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA }: NodeJS.ProcessEnv): string {
  if (platform() === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'helder', 'Cache');
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches', 'helder');
  return join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'helder');
}

/** Exit code of a program that Ctrl-C ended, as shells have it. */
const INTERRUPTED = 130;

function onInterrupt(): AbortSignal {
  const controller = new AbortController();
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(INTERRUPTED);
    controller.abort();
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  return controller.signal;
}

const prompter: Io['prompter'] = async (words, abilities) => {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  // The library of the questions looks at the environment alone.
  if (!abilities.color) process.env['NO_COLOR'] = '1';
  return process.env['TERM'] === 'dumb'
    ? linePrompter(words, abilities)
    : terminalPrompter(words, abilities);
};

const ioOfProcess = (): Io => ({
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  stdin: () => buffer(process.stdin),
  cwd: process.cwd(),
  env: process.env,
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  showsProgress: process.stderr.isTTY === true,
  letters: guardedLetters,
  processes: (order, count) =>
    measurerInProcesses(new URL('./inventory-worker.js', import.meta.url), order, count),
  cores: availableParallelism(),
  cacheFolder: cacheFolder(process.env),
  temporaryFolder: tmpdir(),
  onInterrupt,
  now: () => new Date().toISOString(),
  prompter,
  today: () => new Date().toISOString().slice(0, 10),
  clock: () => performance.now(),
});

/** Runs helder in this process: the only place that knows there is one. */
export async function run(): Promise<void> {
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    // A reader that stops early, as `head` does, is no error.
    if (code === 'EPIPE') process.exit();
    process.stderr.write(`helder: ${message}\n`);
    process.exit(EXIT.notDone);
  });
  // Set, not exited with, so that what was written is flushed first.
  process.exitCode = await main(process.argv.slice(2), ioOfProcess());
}

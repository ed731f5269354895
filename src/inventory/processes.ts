import { type ChildProcess, fork } from 'node:child_process';
import type { Limits } from '../document/limits.ts';
import type { Yardstick } from '../letter/letters.ts';
import { type Measured, unreadable } from './row.ts';
import type { InventoryFile, Measurer } from './take-stock.ts';

/** What a process is told at its start. */
export interface WorkOrder {
  readonly limits: Limits;
  readonly yardstick: Yardstick;
  /** Names of properties of documents that hold labels. */
  readonly properties: readonly string[];
}

/** What a process answers to a letter. */
export interface WorkResult {
  readonly measured: Measured;
  /** Memory that the process takes, in bytes. */
  readonly memory: number;
}

/** A process that has grown over this, in bytes, is replaced after its letter. */
const MOST_MEMORY = 280_000_000;

/** What a process may take longer than its own limit before it is taken for dead, in seconds. */
const GRACE = 20;

/** One process, which does one letter at a time. */
interface Worker {
  child: ChildProcess | undefined;
  busy: boolean;
}

/** Gives a letter to a process; undefined when it dies of it. */
function ask(
  child: ChildProcess,
  file: InventoryFile,
  seconds: number,
): Promise<WorkResult | undefined> {
  return new Promise((resolve) => {
    const end = (result: WorkResult | undefined): void => {
      clearTimeout(alarm);
      child.off('message', end).off('exit', died).off('error', died);
      resolve(result);
    };
    const died = (): void => end(undefined);
    const alarm = setTimeout(died, (seconds + GRACE) * 1000);
    child.once('message', end).once('exit', died).once('error', died);
    child.send(file);
  });
}

/**
 * Measures letters in processes of their own, for the memory of a letter can be limited only for a
 * process as a whole. One that dies, hangs or grows is replaced, and costs at most its letter.
 *
 * @param script a module that reads a `WorkOrder`, and then answers each `InventoryFile`
 * @param count number of processes
 */
export function measurerInProcesses(script: URL, order: WorkOrder, count: number): Measurer {
  const workers: Worker[] = Array.from({ length: count }, () => ({
    child: undefined,
    busy: false,
  }));
  const waiting: ((worker: Worker) => void)[] = [];

  const start = (): ChildProcess => {
    const child = fork(script, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    // The error that a dying process gives is told by `ask`.
    child.on('error', () => undefined);
    child.send(order);
    return child;
  };
  const stop = (worker: Worker): void => {
    worker.child?.kill('SIGKILL');
    worker.child = undefined;
  };
  const take = (): Promise<Worker> => {
    const free = workers.find(({ busy }) => !busy);
    if (!free) return new Promise((resolve) => waiting.push(resolve));
    free.busy = true;
    return Promise.resolve(free);
  };
  const release = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else worker.busy = false;
  };

  return {
    width: count,
    async measure(file, signal) {
      const worker = await take();
      if (signal.aborted) {
        release(worker);
        return undefined;
      }
      // One that died between two letters costs none.
      if (!worker.child?.connected) worker.child = start();
      const result = await ask(worker.child, file, order.limits.seconds);
      if (!result || result.memory > MOST_MEMORY) stop(worker);
      release(worker);
      return result?.measured ?? unreadable({ code: 'fault' });
    },
    async close() {
      for (const worker of workers) stop(worker);
    },
  };
}

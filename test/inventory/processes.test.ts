import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/document/limits.ts';
import { measurerInProcesses } from '../../src/inventory/processes.ts';
import type { Measurer } from '../../src/inventory/take-stock.ts';
import { B1 } from '../../src/norm/b1.ts';

const SCRIPT = new URL('./stand-in-process.js', import.meta.url);

/** Nobody breaks off. */
const UNBROKEN = new AbortController().signal;

let measurer: Measurer | undefined;
afterEach(() => measurer?.close());

/** What becomes of letters, all given at once: what the process counted, or why there is nothing. */
async function measured(names: readonly string[], count: number) {
  const order = { limits: DEFAULT_LIMITS, yardstick: { norm: B1 }, properties: [] };
  measurer = measurerInProcesses(SCRIPT, order, count);
  const { measure } = measurer;
  return Promise.all(names.map((name) => measure({ file: name, path: name }, UNBROKEN)));
}

const countsOf = async (names: readonly string[]) =>
  (await measured(names, 1)).map((one) => one?.reason ?? one?.measures['done']);

describe('a process', () => {
  it('does letter after letter', async () => {
    expect(await countsOf(['a', 'b', 'c'])).toEqual([1, 2, 3]);
  });

  it('that is killed costs its letter, and another does the rest', async () => {
    expect(await countsOf(['a', 'dies', 'b', 'c'])).toEqual([1, 'fault', 1, 2]);
  });

  it('that has grown is replaced, and costs nothing', async () => {
    expect(await countsOf(['a', 'grows', 'b'])).toEqual([1, 2, 1]);
  });

  it('that died between two letters costs nothing', async () => {
    expect(await countsOf(['a'])).toEqual([1]);
    const { pid } = (await measurer?.measure({ file: 'a', path: 'a' }, UNBROKEN))?.measures as {
      pid: number;
    };
    process.kill(pid, 'SIGKILL');
    await setTimeout(200);
    const after = await measurer?.measure({ file: 'b', path: 'b' }, UNBROKEN);
    expect(after).toMatchObject({ status: 'judged', measures: { done: 1 } });
  });

  it('begins no letter after the run is broken off', async () => {
    const order = { limits: DEFAULT_LIMITS, yardstick: { norm: B1 }, properties: [] };
    measurer = measurerInProcesses(SCRIPT, order, 1);
    const controller = new AbortController();
    const files = ['a', 'b', 'c'].map((file) => ({ file, path: file }));
    const [first, ...others] = files.map((file) => measurer?.measure(file, controller.signal));
    await first;
    controller.abort();
    // The second had its turn before the signal came.
    expect((await Promise.all(others)).at(-1)).toBeUndefined();
    const after = await measurer.measure({ file: 'd', path: 'd' }, UNBROKEN);
    expect(after?.status).toBe('judged');
  });

  it('works beside others', async () => {
    const rows = await measured(Array(20).fill('a'), 3);
    expect(new Set(rows.map((row) => row?.measures['pid'])).size).toBe(3);
  });
});

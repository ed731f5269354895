import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/document/limits.ts';
import { measurerInProcesses } from '../../src/inventory/processes.ts';
import type { Measurer } from '../../src/inventory/take-stock.ts';
import { B1 } from '../../src/norm/b1.ts';

const SCRIPT = new URL('./stand-in-process.js', import.meta.url);

let measurer: Measurer | undefined;
afterEach(() => measurer?.close());

/** What becomes of letters, all given at once: what the process counted, or why there is nothing. */
async function measured(names: readonly string[], count: number) {
  const order = { limits: DEFAULT_LIMITS, yardstick: { norm: B1 }, properties: [] };
  measurer = measurerInProcesses(SCRIPT, order, count);
  const { measure } = measurer;
  return Promise.all(names.map((name) => measure({ name, bytes: new Uint8Array() }, name)));
}

const countsOf = async (names: readonly string[]) =>
  (await measured(names, 1)).map(({ reason, measures }) => reason ?? measures['done']);

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
    const { pid } = (await measurer?.measure({ name: 'a', bytes: new Uint8Array() }, 'a'))
      ?.measures as { pid: number };
    process.kill(pid, 'SIGKILL');
    await setTimeout(200);
    const after = await measurer?.measure({ name: 'b', bytes: new Uint8Array() }, 'b');
    expect(after).toMatchObject({ status: 'judged', measures: { done: 1 } });
  });

  it('works beside others', async () => {
    const rows = await measured(Array(20).fill('a'), 3);
    expect(new Set(rows.map(({ measures }) => measures['pid'])).size).toBe(3);
  });
});

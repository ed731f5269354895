import { createHash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UnreadableError } from '../../src/document/unreadable.ts';
import { cacheIn, NO_CACHE } from '../../src/inventory/cache.ts';
import type { LetterRow, Measured } from '../../src/inventory/row.ts';
import { type Measurer, type StockTaking, takeStock } from '../../src/inventory/take-stock.ts';

const MEASURED: Measured = { status: 'judged', band: 'meets', measures: {}, findings: {} };

const filesNamed = (names: readonly string[]) =>
  names.map((name) => ({ file: name, path: `/${name}` }));

/** Everything about a run but the files; each letter holds its own name. */
function taking(over: Partial<StockTaking> = {}): StockTaking {
  return {
    hashOf: async ({ file }) => createHash('sha256').update(file).digest('hex'),
    cache: NO_CACHE,
    measurer: { width: 3, measure: async () => MEASURED, close: async () => undefined },
    labelsOf: () => ({}),
    ...over,
  };
}

async function rowsOf(names: readonly string[], over: Partial<StockTaking> = {}) {
  const rows: LetterRow[] = [];
  for await (const row of takeStock(filesNamed(names), taking(over))) rows.push(row);
  await over.cache?.close();
  return rows;
}

const NAMES = Array.from({ length: 200 }, (_, i) => `brief-${i}.md`);

describe('taking stock', () => {
  it('gives rows in the order of the files, whoever is done first', async () => {
    let turn = 0;
    const rows = await rowsOf(NAMES, {
      measurer: {
        width: 4,
        async measure() {
          for (let wait = (turn++ * 7) % 5; wait > 0; wait--) await new Promise(setImmediate);
          return MEASURED;
        },
        close: async () => undefined,
      },
    });
    expect(rows.map(({ file }) => file)).toEqual(NAMES);
  });

  it('makes a file that cannot be read one row', async () => {
    const rows = await rowsOf(['a.md', 'weg.md', 'b.md'], {
      async hashOf({ file }) {
        if (file === 'weg.md') throw new UnreadableError({ code: 'not-found' });
        return 'hash';
      },
    });
    expect(rows.map(({ status, reason }) => reason ?? status)).toEqual([
      'judged',
      'not-found',
      'judged',
    ]);
  });

  it('stops after what is being measured when it is broken off', async () => {
    const controller = new AbortController();
    const rows: LetterRow[] = [];
    for await (const row of takeStock(filesNamed(NAMES), taking({ signal: controller.signal }))) {
      rows.push(row);
      if (rows.length === 5) controller.abort();
    }
    expect(rows.length).toBeGreaterThanOrEqual(5);
    expect(rows.length).toBeLessThan(NAMES.length);
    expect(rows.map(({ file }) => file)).toEqual(NAMES.slice(0, rows.length));
  });

  it('begins no letter when it is broken off or when nobody wants more rows', async () => {
    const begun: string[] = [];
    let turn: Promise<unknown> = Promise.resolve();
    const measurer: Measurer = {
      width: 1,
      // One after the other, as in one process.
      measure({ file }, signal) {
        const measuring = turn.then(async () => {
          await new Promise(setImmediate);
          if (signal.aborted) return undefined;
          begun.push(file);
          return MEASURED;
        });
        turn = measuring;
        return measuring;
      },
      close: async () => undefined,
    };
    for await (const _ of takeStock(filesNamed(NAMES), taking({ measurer }))) break;
    const atTheEnd = begun.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    // The one that was wanted, and at most the next.
    expect(atTheEnd).toBeLessThanOrEqual(2);
    expect(begun).toHaveLength(atTheEnd);
  });
});

describe('the cache', () => {
  const counting = (measured: Measured = MEASURED) => {
    const asked: string[] = [];
    return {
      asked,
      measurer: {
        width: 2,
        async measure({ file }: { readonly file: string }) {
          asked.push(file);
          return measured;
        },
        close: async () => undefined,
      },
    };
  };

  it('measures only what changed in a second run', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'helder-cache-'));
    const first = counting();
    const before = await rowsOf(NAMES, { ...first, cache: await cacheIn(folder, 'y1') });
    const second = counting();
    const after = await rowsOf([...NAMES, 'nieuw.md'], {
      ...second,
      cache: await cacheIn(folder, 'y1'),
    });
    expect(first.asked).toHaveLength(NAMES.length);
    expect(second.asked).toEqual(['nieuw.md']);
    expect(after.slice(0, -1)).toEqual(before);
  });

  it('finds nothing of another yardstick', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'helder-cache-'));
    await rowsOf(['a.md'], { ...counting(), cache: await cacheIn(folder, 'y1') });
    const other = counting();
    await rowsOf(['a.md'], { ...other, cache: await cacheIn(folder, 'y2') });
    expect(other.asked).toEqual(['a.md']);
  });

  it('measures the same bytes once, also in one run', async () => {
    const { asked, measurer } = counting();
    const hashOf = async () => 'hash';
    const cache = await cacheIn(mkdtempSync(join(tmpdir(), 'helder-cache-')), 'y1');
    await rowsOf(NAMES, { measurer, hashOf, cache });
    expect(asked).toHaveLength(1);
  });

  it('asks again for what was only slow', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'helder-cache-'));
    const slow: Measured = { status: 'unreadable', reason: 'too-slow', measures: {}, findings: {} };
    await rowsOf(['a.md'], { ...counting(slow), cache: await cacheIn(folder, 'y1') });
    const second = counting();
    await rowsOf(['a.md'], { ...second, cache: await cacheIn(folder, 'y1') });
    expect(second.asked).toEqual(['a.md']);
  });

  it('outlives a run that was broken off in the middle of a line, and damage', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'helder-cache-'));
    await rowsOf(NAMES, { ...counting(), cache: await cacheIn(folder, 'y1') });
    const [name = ''] = readdirSync(folder);
    const path = join(folder, name);
    const lines = readFileSync(path, 'utf8').split('\n');
    const hash = createHash('sha256').update('brief-3.md').digest('hex');
    const at = lines.findIndex((line) => line.includes(hash));
    lines[at] = lines[at]?.replace('"status"', '"sta') ?? '';
    writeFileSync(path, lines.join('\n'));
    appendFileSync(path, '["halve-sleutel.md",{"status":"jud');
    const second = counting();
    const rows = await rowsOf([...NAMES, 'nieuw.md'], {
      ...second,
      cache: await cacheIn(folder, 'y1'),
    });
    expect(rows).toHaveLength(NAMES.length + 1);
    expect(second.asked).toEqual(['brief-3.md', 'nieuw.md']);
    const third = counting();
    await rowsOf([...NAMES, 'nieuw.md'], { ...third, cache: await cacheIn(folder, 'y1') });
    expect(third.asked).toEqual([]);
  });
});

import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { linesOf } from '../../src/inventory/lines.ts';
import type { LetterRow } from '../../src/inventory/row.ts';
import type { Rows } from '../../src/inventory/rows.ts';
import { withSpool } from '../../src/inventory/spool.ts';
import { SpoolError } from '../../src/inventory/spool-error.ts';
import { runHelder } from '../run-helder.ts';
import { rowOf } from './row-of.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'helder-spool-'));

async function filesOf(rows: Rows): Promise<string[]> {
  const files: string[] = [];
  for await (const { file } of rows) files.push(file);
  return files;
}

/** More than is written or read at a time; some hold what Unicode, but not helder, ends a line with. */
const ROWS: readonly LetterRow[] = Array.from({ length: 2000 }, (_, at) =>
  rowOf(`map\u2028met\r\u0085naam/${'é'.repeat(at % 97)}-${at}.md`, 'meets'),
);
const FILES = ROWS.map(({ file }) => file);

it('gives rows back in their order, as often as asked, and what came later too', async () => {
  await withSpool(folder(), async (spool) => {
    for (const row of ROWS.slice(0, 1500)) await spool.add(row);
    const first = await spool.rows();
    const [some, all] = await Promise.all([filesOf(first), filesOf(first)]);
    expect(some).toEqual(FILES.slice(0, 1500));
    expect(all).toEqual(some);
    for (const row of ROWS.slice(1500)) await spool.add(row);
    expect(await filesOf(await spool.rows())).toEqual(FILES);
    expect(await filesOf(first)).toHaveLength(1500);
  });
});

it('can be left halfway and read again', async () => {
  await withSpool(folder(), async (spool) => {
    for (const row of ROWS) await spool.add(row);
    const rows = await spool.rows();
    for await (const _ of rows) break;
    expect(await filesOf(rows)).toEqual(FILES);
  });
});

it('leaves nothing behind, also when the work fails', async () => {
  const where = folder();
  const failing = withSpool(where, async (spool) => {
    for (const row of ROWS) await spool.add(row);
    throw new RangeError('halfway');
  });
  await expect(failing).rejects.toThrow(RangeError);
  expect(readdirSync(where)).toEqual([]);
});

it('says which folder cannot be written to', async () => {
  const gone = join(folder(), 'weg');
  await expect(withSpool(gone, async () => 1)).rejects.toThrow(SpoolError);
  const { code, stderr } = await runHelder(['inventory', 'fixtures/letters', '--no-cache'], {
    temporaryFolder: gone,
  });
  expect(code).toBe(2);
  expect(stderr).toContain(gone);
  expect(stderr).toContain('Maak ruimte vrij');
});

it('reads lines wherever the parts of a file begin and end', async () => {
  const text = 'één\n\ntwee\u2028drie\r\nvier';
  const bytes = Buffer.from(text);
  for (let size = 1; size <= bytes.length; size++) {
    async function* parts() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    const lines = [];
    for await (const { start, bytes: line, isEnded } of linesOf(parts())) {
      lines.push([start, line.toString('utf8'), isEnded]);
    }
    expect(lines).toEqual([
      [0, 'één', true],
      [6, '', true],
      [7, 'twee\u2028drie\r', true],
      [20, 'vier', false],
    ]);
  }
});

import { chmodSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keep, lettersOf } from '../inventory/kept.ts';
import { runHelder } from '../run-helder.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'helder-bewaard-'));

/** So many letters, of which half meet the norm. */
const half = (number: number) =>
  lettersOf({ department: 'Werk', kind: 'Besluit' }, number, number / 2);

const text = (output: string) => output.replace(/\s+/gu, ' ');

describe('a kept measurement', () => {
  it.each([
    ['its share', '"share":0.5', '"share":0.9'],
    ['its day', '"date":"2024-10-01"', '"date":"2024-10-02"'],
    ['its target', '"by":"2024-Q4"', '"by":"2026-Q4"'],
    ['a verdict', '"band":"fails"', '"band":"meets"'],
    ['white space', '{"schema"', '{ "schema"'],
    ['a letter more', '}\n', '}\n{}\n'],
  ])('of which %s was changed by hand is believed by no command', async (_, was, is) => {
    const cwd = folder();
    const path = await keep(join(cwd, 'metingen'), '2024-Q2', half(40));
    await keep(join(cwd, 'metingen'), '2024-Q3', half(40));
    expect((await runHelder(['trend'], { cwd })).code).toBe(0);
    const kept = readFileSync(path, 'utf8');
    expect(kept).toContain(was);
    chmodSync(path, 0o644);
    writeFileSync(path, kept.replace(was, is));
    for (const command of ['trend', 'report', 'compare 2024-Q2 2024-Q3', 'remeasure 2024-Q2']) {
      const { code, stdout, stderr } = await runHelder(command.split(' '), { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(text(stderr)).toContain('‘2024-Q2’ is veranderd');
    }
  });

  it('under the name of another is not believed', async () => {
    const cwd = folder();
    const path = await keep(join(cwd, 'metingen'), '2024-Q2', half(40));
    renameSync(path, path.replace('Q2', 'Q3'));
    const { code, stderr } = await runHelder(['trend'], { cwd });
    expect(code).toBe(2);
    expect(text(stderr)).toContain('‘2024-Q3’ is veranderd');
  });
});

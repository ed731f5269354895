import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { keep, lettersOf } from '../inventory/kept.ts';
import { runHelder } from '../run-helder.ts';

const cwd = mkdtempSync(join(tmpdir(), 'helder-raad-'));
const run = (...argv: string[]) => runHelder(argv, { cwd });

beforeAll(async () => {
  const kept = (name: string, plain: number) =>
    keep(join(cwd, 'metingen'), name, [
      ...lettersOf({ department: 'Werk', kind: 'Besluit' }, 60, plain),
      ...lettersOf({ department: 'Zorg', kind: 'Uitnodiging 123456782' }, 60, plain + 10),
    ]);
  await kept('2024-Q2', 15);
  await kept('2024-Q3', 40);
});

describe('helder report', () => {
  it('is about the period that is asked for', async () => {
    const { code, stdout } = await run('report', '--period', '2024-Q2');
    expect(code).toBe(0);
    expect(stdout).toContain('over het tweede kwartaal van 2024');
    expect(stdout).toContain('33% van de brieven');
    expect(stdout).not.toContain('2024-Q3');
  });

  it('is about the last measurement where none is asked for, also by its Dutch name', async () => {
    const { stdout } = await run('raadsverslag');
    expect(stdout).toContain('over het derde kwartaal van 2024');
    expect(stdout).toMatch(/42\s+procentpunt\s+hoger/u);
  });

  it('is written as the name of its file says', async () => {
    const { code, stderr } = await run('report', '-o', 'rapport.html', '-o', 'rapport.docx');
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'rapport.html'), 'utf8')).toContain(
      '<span class="big">75%</span>',
    );
    const first = readFileSync(join(cwd, 'rapport.docx'));
    await run('report', '-o', 'nogmaals.docx');
    expect(readFileSync(join(cwd, 'nogmaals.docx')).equals(first)).toBe(true);
    expect((await run('check', 'rapport.docx')).code).toBe(0);
  });

  it('says which file it needs, and which measurement is not there', async () => {
    expect((await run('report', '-f', 'docx')).stderr).toContain('-o rapport.docx');
    const unknown = await run('report', '--period', '2019-Q1');
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('2019-Q1');
  });
});

describe('the pages of measurements', () => {
  it.each([
    ['trend', 'verloop.html', '<svg class="trend-chart"'],
    ['trend', 'verloop.svg', '<svg xmlns="http://www.w3.org/2000/svg"'],
    ['compare 2024-Q2 2024-Q3', 'verschil.html', '+42 procentpunt'],
  ])('%s are written to %s', async (command, file, part) => {
    const { code } = await run(...command.split(' '), '-o', file);
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, file), 'utf8')).toContain(part);
  });

  it('show no service number in the name of a file', async () => {
    for (const format of ['html', 'json']) {
      const { stdout } = await run('compare', '2024-Q2', '2024-Q3', '-f', format);
      expect(stdout).toContain('Zorg/Uitnodiging');
      expect(stdout).not.toContain('123456782');
    }
  });
});

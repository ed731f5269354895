import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runHelder } from '../run-helder.ts';

/** Exports of two departments, a scan and a list among them. */
function exports(): string {
  const folder = mkdtempSync(join(tmpdir(), 'helder-export-'));
  for (const department of ['Burgerzaken', 'Belastingen']) mkdirSync(join(folder, department));
  const letter = (name: string) => join(ROOT, 'fixtures', name);
  cpSync(letter('letters/paspoort-verloopt.md'), join(folder, 'Burgerzaken/paspoort.md'));
  cpSync(letter('letters/afval-nieuwe-dagen.md'), join(folder, 'Burgerzaken/afval.md'));
  cpSync(
    letter('letters/parkeervergunning-geweigerd.docx'),
    join(folder, 'Belastingen/parkeren.docx'),
  );
  cpSync(letter('broken/scan.pdf'), join(folder, 'Belastingen/scan.pdf'));
  writeFileSync(
    join(folder, 'lijst.csv'),
    'bestand;soort;aantal\nBurgerzaken/paspoort.md;herinnering;1.200\nBelastingen/parkeren.docx;besluit;3\n',
  );
  return folder;
}

const json = async (cwd: string, ...argv: string[]) => {
  const { code, stdout } = await runHelder(['inventory', '.', '-f', 'json', ...argv], { cwd });
  return { code, inventory: JSON.parse(stdout) };
};

describe('helder inventory', () => {
  it('counts letters per department, and those without a verdict apart', async () => {
    const { code, inventory } = await json(exports());
    expect(code).toBe(0);
    expect(inventory.totals).toMatchObject({
      files: 4,
      notJudged: { scan: 1 },
      byLetter: { judged: 3, share: 2 / 3 },
    });
    expect(inventory.totals.groups.department).toMatchObject({
      Belastingen: { files: 2, byLetter: { share: 0 } },
      Burgerzaken: { files: 2, byLetter: { share: 1 } },
    });
    expect(inventory.yardstick).toMatchObject({
      helder: expect.any(String),
      norm: expect.any(String),
    });
    expect(JSON.stringify(inventory)).not.toContain('Geachte');
  });

  it('reads labels from a list', async () => {
    const { inventory } = await json(exports(), '--manifest', 'lijst.csv');
    expect(inventory.totals.groups.kind).toMatchObject({ besluit: {}, herinnering: {} });
    expect(inventory.totals.byCopies.judged).toBe(1204);
  });

  it('reads where labels stand from the configuration', async () => {
    const folder = exports();
    writeFileSync(
      join(folder, 'helder.config.json'),
      JSON.stringify({
        inventory: {
          paths: ['{kind}/*'],
          manifest: 'lijst.csv',
          target: { share: 0.9, by: '2025-Q4' },
        },
      }),
    );
    const { inventory } = await json(folder);
    expect(Object.keys(inventory.totals.groups.kind)).toEqual([
      'Belastingen',
      'Burgerzaken',
      'besluit',
      'herinnering',
    ]);
    expect(inventory.target).toEqual({ share: 0.9, by: '2025-Q4' });
  });

  it('says in words what it found', async () => {
    const { stdout } = await runHelder(['inventaris', '.'], { cwd: exports() });
    expect(stdout).toContain('67% van de brieven voldoet aan de B1-norm');
    expect(stdout).toMatch(/Burgerzaken +2 +100%/u);
    expect(stdout).toContain('1 × een scan zonder tekst');
    expect(stdout).toContain('80%');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('gives the same bytes however many letters are done at a time', async () => {
    const cwd = exports();
    const one = await runHelder(['inventory', '.', '-f', 'ndjson', '--no-cache'], { cwd });
    const three = await runHelder(
      ['inventory', '.', '-f', 'ndjson', '--no-cache', '--workers', '3'],
      { cwd },
    );
    expect(three.stdout).toBe(one.stdout);
    expect(one.stdout.trim().split('\n')).toHaveLength(5);
  });

  it('shows no citizen service number in the name of a file', async () => {
    const cwd = exports();
    cpSync(join(cwd, 'Burgerzaken/paspoort.md'), join(cwd, 'Burgerzaken/brief 123456782.md'));
    for (const format of ['json', 'ndjson', 'csv', 'terminal']) {
      const { stdout } = await runHelder(['inventory', '.', '-f', format], { cwd });
      expect(stdout).not.toContain('123456782');
    }
  });

  it('leaves out what .helderignore names', async () => {
    const cwd = exports();
    writeFileSync(join(cwd, '.helderignore'), '# proeven\nBelastingen/*.pdf\n*afval*\n');
    const { inventory } = await json(cwd);
    expect(inventory.rows.map(({ file }: { file: string }) => file)).toEqual([
      'Belastingen/parkeren.docx',
      'Burgerzaken/paspoort.md',
    ]);
  });

  it('that is broken off says so, and is not done', async () => {
    const controller = new AbortController();
    controller.abort();
    const { code, stdout } = await runHelder(['inventory', '.'], {
      cwd: exports(),
      onInterrupt: () => controller.signal,
    });
    expect(code).toBe(2);
    expect(stdout).toContain('Afgebroken na 0 van de 4');
  });

  it('that is broken off says so too where its report is a file', async () => {
    const cwd = exports();
    const controller = new AbortController();
    controller.abort();
    const { code, stderr } = await runHelder(['inventory', '.', '-o', 'brieven.ndjson'], {
      cwd,
      onInterrupt: () => controller.signal,
    });
    expect(code).toBe(2);
    expect(stderr).toContain('Afgebroken na 0 van de 4');
  });

  it('goes on without a cache where none can be made', async () => {
    const cwd = exports();
    const { code, stderr } = await runHelder(
      ['inventory', '.', '--cache', join(cwd, 'lijst.csv')],
      { cwd },
    );
    expect(code).toBe(0);
    expect(stderr).toContain('niets onthouden');
  });

  it.each([
    [['inventory', 'bestaat-niet/'], 'bestaat-niet'],
    [['inventory', '.', '--manifest', 'weg.csv'], 'weg.csv'],
    [['inventory', '.', '--workers', 'veel'], '--workers'],
  ])('says what is wrong with %j', async (argv, says) => {
    const { code, stdout, stderr } = await runHelder(argv, { cwd: exports() });
    expect(code).toBe(2);
    expect(stdout + stderr).toContain(says);
  });

  it('never takes the place of a letter', async () => {
    const cwd = exports();
    writeFileSync(join(cwd, 'brief.md'), 'De straat gaat open.');
    const { code } = await runHelder(['inventory', 'brief.md', '-f', 'json', '-o', 'brief.md'], {
      cwd,
    });
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'brief.md'), 'utf8')).toBe('De straat gaat open.');
  });

  it('writes its reports where they are asked for', async () => {
    const cwd = exports();
    await runHelder(['inventory', 'Burgerzaken', '-o', 'uit.ndjson', '-o', 'uit.json'], { cwd });
    expect(JSON.parse(readFileSync(join(cwd, 'uit.json'), 'utf8')).totals.files).toBe(2);
    expect(readFileSync(join(cwd, 'uit.ndjson'), 'utf8')).toContain('"type":"letter"');
  });
});

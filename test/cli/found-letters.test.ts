import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { ROOT, runHelder } from '../run-helder.ts';

// Whoever runs the tests may be somebody who can open every folder.
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const refused = (path: unknown) => /[\\/]dicht$/u.test(String(path));
  const readdir = (path: string, options: object) =>
    refused(path)
      ? Promise.reject(Object.assign(new Error('no access'), { code: 'EACCES' }))
      : real.readdir(path, options as never);
  return { ...real, readdir };
});

/** A folder with a letter at each of these places, to run helder in. */
function withLetters(...places: readonly string[]): string {
  const cwd = mkdtempSync(join(tmpdir(), 'helder-found-'));
  for (const place of places) {
    mkdirSync(dirname(join(cwd, place)), { recursive: true });
    cpSync(join(ROOT, 'fixtures/letters/paspoort-verloopt.md'), join(cwd, place));
  }
  return cwd;
}

const write = (cwd: string, file: string, content: string) =>
  writeFileSync(join(cwd, file), content);

interface Row {
  readonly file: string;
  readonly reason?: string;
}

/** What an inventory is of, and what it tells beside its report. */
async function stock(cwd: string, ...argv: readonly string[]) {
  const run = await runHelder(['inventory', ...argv, '-f', 'json'], { cwd });
  const rows: Row[] = run.stdout ? JSON.parse(run.stdout).rows : [];
  return { ...run, rows, files: rows.map(({ file }) => file) };
}

/** The files that a check is of. */
async function checked(cwd: string, ...argv: readonly string[]) {
  const run = await runHelder(['check', ...argv, '-f', 'json'], { cwd });
  const letters: Row[] = run.stdout ? JSON.parse(run.stdout).letters : [];
  return { ...run, files: letters.map(({ file }) => file) };
}

describe('a folder that may not be opened', () => {
  const closed = () => withLetters('ex/a.md', 'ex/dicht/b.md', 'ex/open/c.md');

  it('is named, and the inventory of the rest is not whole', async () => {
    const { code, files, stderr } = await stock(closed(), 'ex');
    expect(files).toEqual(['ex/a.md', 'ex/open/c.md']);
    expect(stderr).toContain('‘ex/dicht’');
    expect(code).toBe(2);
  });

  it.each([['ex'], ['ex/**/*.md']])('is named by a check of %s', async (input) => {
    const { code, files, stderr } = await checked(closed(), input);
    expect(files).toEqual(['ex/a.md', 'ex/open/c.md']);
    expect(stderr).toContain('‘ex/dicht’');
    expect(code).toBe(2);
  });

  it('is no loss where it is to be left out', async () => {
    const cwd = closed();
    write(cwd, 'ex/.helderignore', 'dicht/\n');
    expect(await stock(cwd, 'ex')).toMatchObject({ code: 0, stderr: '' });
  });

  it('leaves no measurement behind that lacks letters', async () => {
    const cwd = closed();
    const { stderr } = await stock(cwd, 'ex', '--save', 'nu');
    expect(stderr).toContain('niet bewaard');
    expect((await runHelder(['trend'], { cwd })).code).toBe(2);
  });
});

describe.skipIf(process.platform === 'win32')('what is no ordinary file', () => {
  it('is a link to a letter elsewhere: that letter', async () => {
    const cwd = withLetters('ex/a.md', 'elders/b.md');
    symlinkSync('../elders/b.md', join(cwd, 'ex/link.md'));
    expect(await stock(cwd, 'ex')).toMatchObject({ code: 0, files: ['ex/a.md', 'ex/link.md'] });
  });

  it('counts a letter once, however many links lead to it', async () => {
    const cwd = withLetters('ex/m.md', 'elders/b.md');
    symlinkSync('m.md', join(cwd, 'ex/a.md'));
    symlinkSync('../elders/b.md', join(cwd, 'ex/x.md'));
    symlinkSync('../elders/b.md', join(cwd, 'ex/y.md'));
    symlinkSync('ex', join(cwd, 'zelfde'));
    expect((await stock(cwd, 'ex', 'zelfde')).files).toEqual(['ex/m.md', 'ex/x.md']);
  });

  it('is a row that says why where it cannot be read', async () => {
    const cwd = withLetters('ex/a.md');
    symlinkSync('weg.md', join(cwd, 'ex/los.md'));
    symlinkSync('rond.md', join(cwd, 'ex/rond.md'));
    execFileSync('mkfifo', [join(cwd, 'ex/pijp.md')]);
    const { rows } = await stock(cwd, 'ex');
    expect(rows.map(({ file, reason }) => [file, reason])).toEqual([
      ['ex/a.md', undefined],
      ['ex/los.md', 'not-found'],
      ['ex/pijp.md', 'not-a-file'],
      ['ex/rond.md', 'not-found'],
    ]);
  });

  it('is a link to a folder elsewhere: not gone into, and told', async () => {
    const cwd = withLetters('ex/a.md', 'elders/b.md');
    symlinkSync('../elders', join(cwd, 'ex/archief'));
    const { code, files, stderr } = await stock(cwd, 'ex');
    expect(files).toEqual(['ex/a.md']);
    expect(stderr).toContain('‘ex/archief’');
    expect(code).toBe(2);
    expect(await stock(cwd, 'ex', 'elders')).toMatchObject({
      code: 0,
      stderr: '',
      files: ['ex/a.md', 'elders/b.md'],
    });
    write(cwd, '.helderignore', 'archief\n');
    expect(await stock(cwd, 'ex')).toMatchObject({ code: 0, stderr: '', files: ['ex/a.md'] });
  });

  it('goes round: nothing is lost, and nothing is counted twice', async () => {
    const cwd = withLetters('ex/a.md', 'ex/b/c.md');
    symlinkSync('..', join(cwd, 'ex/b/omhoog'));
    symlinkSync('b', join(cwd, 'ex/nog-eens'));
    expect(await stock(cwd, 'ex')).toMatchObject({
      code: 0,
      stderr: '',
      files: ['ex/a.md', 'ex/b/c.md'],
    });
  });

  it('is no concern of a pattern that does not go there', async () => {
    const cwd = withLetters('a.md', 'elders/b.md');
    symlinkSync('elders', join(cwd, 'link'));
    expect(await stock(cwd, '*.md')).toMatchObject({ code: 0, stderr: '', files: ['a.md'] });
    expect((await stock(cwd, 'link')).files).toEqual(['link/b.md']);
  });
});

describe('.helderignore', () => {
  const LETTERS = ['ex/een/a.md', 'ex/een/concept-a.md', 'ex/twee/b.md', 'ex/twee/concept-b.md'];

  it('in a subfolder counts for that folder', async () => {
    const cwd = withLetters(...LETTERS);
    write(cwd, 'ex/een/.helderignore', 'concept-*\n');
    expect((await stock(cwd, 'ex')).files).toEqual([
      'ex/een/a.md',
      'ex/twee/b.md',
      'ex/twee/concept-b.md',
    ]);
  });

  it('has the last word where it is nearest', async () => {
    const cwd = withLetters(...LETTERS);
    write(cwd, 'ex/.helderignore', 'concept-*\n');
    write(cwd, 'ex/twee/.helderignore', '!concept-*\n');
    expect((await stock(cwd, 'ex')).files).toEqual([
      'ex/een/a.md',
      'ex/twee/b.md',
      'ex/twee/concept-b.md',
    ]);
  });

  it.each([
    ['ex/**/*.md'],
    ['ex/een/*.md'],
    ['ex/een'],
    ['./ex/een/'],
  ])('above what is asked for counts for %s too', async (input) => {
    const cwd = withLetters(...LETTERS);
    write(cwd, 'ex/.helderignore', 'concept-*\n/twee\n');
    expect((await stock(cwd, input)).files).toEqual(['ex/een/a.md']);
  });

  it('does not keep out a folder or file that is named', async () => {
    const cwd = withLetters(...LETTERS);
    write(cwd, '.helderignore', 'twee/\nconcept-*\n');
    expect((await stock(cwd, 'ex/twee', 'ex/een/concept-a.md')).files).toEqual([
      'ex/twee/b.md',
      'ex/twee/concept-b.md',
      'ex/een/concept-a.md',
    ]);
  });

  it('that cannot be read is told', async () => {
    const cwd = withLetters(...LETTERS);
    mkdirSync(join(cwd, 'ex/.helderignore'));
    const { code, stderr } = await stock(cwd, 'ex');
    expect(code).toBe(2);
    expect(stderr).toContain('ex/.helderignore');
  });
});

describe('a file has one name', () => {
  const cwd = withLetters('ex/een/a.md', 'ex/twee/b.md');

  it.each([
    ['./ex'],
    ['ex/'],
    ['.'],
    ['././ex//'],
    ['ex/../ex'],
    [join(cwd, 'ex')],
  ])('where it is asked for as %s', async (input) => {
    expect((await stock(cwd, input)).files).toEqual(['ex/een/a.md', 'ex/twee/b.md']);
  });

  it('seen from where one is, above it too', async () => {
    const below = join(cwd, 'ex/een');
    expect((await stock(below, './../twee')).files).toEqual(['../twee/b.md']);
  });

  it('by which its labels are found', async () => {
    write(cwd, 'lijst.csv', 'bestand;soort\n./ex/een/a.md;besluit\nb.md;brief\n');
    for (const input of ['ex/een', './ex/een', join(cwd, 'ex/een/')]) {
      const { stdout } = await stock(cwd, input, './ex/twee', '--manifest', 'lijst.csv');
      const rows = JSON.parse(stdout).rows;
      expect(rows.map(({ labels }: { labels: { kind?: string } }) => labels.kind)).toEqual([
        'besluit',
        'brief',
      ]);
    }
  });
});

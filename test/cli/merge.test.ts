import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runHelder } from '../run-helder.ts';

/** Letters of two departments, in `ex`. */
function exported(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'helder-merge-'));
  for (const department of ['een', 'twee']) {
    mkdirSync(join(cwd, 'ex', department), { recursive: true });
    for (const at of [1, 2, 3, 4]) {
      cpSync(
        join(ROOT, 'fixtures/letters/paspoort-verloopt.md'),
        join(cwd, 'ex', department, `brief ${at}.md`),
      );
    }
  }
  return cwd;
}

const part = async (cwd: string, input: string, shard: string, file: string, from = cwd) => {
  const argv = ['inventory', input, '--shard', shard, '-o', join(cwd, file)];
  expect(await runHelder(argv, { cwd: from })).toMatchObject({ code: 0 });
};

const merged = async (cwd: string, ...argv: readonly string[]) => {
  const run = await runHelder(['merge', ...argv], { cwd });
  return { ...run, says: run.stderr.replace(/\s+/gu, ' ') };
};

/** Changes the last line of a part, which tells about the whole of it. */
function change(cwd: string, file: string, edit: (shard: { positions: number[] }) => void): void {
  const lines = readFileSync(join(cwd, file), 'utf8').trimEnd().split('\n');
  const last = JSON.parse(lines.at(-1) ?? '');
  edit(last.shard);
  writeFileSync(join(cwd, file), `${[...lines.slice(0, -1), JSON.stringify(last)].join('\n')}\n`);
}

describe('parts of one export', () => {
  it('go together however its folder was typed', async () => {
    const cwd = exported();
    const whole = await runHelder(['inventory', 'ex', '-f', 'json'], { cwd });
    const ways = ['ex', './ex', 'ex/', join(cwd, 'ex')];
    for (const [at, way] of ways.entries()) await part(cwd, way, `${at + 1}/4`, `${at + 1}.ndjson`);
    const { code, stdout } = await merged(
      cwd,
      ...ways.map((_, at) => `${at + 1}.ndjson`),
      '-f',
      'json',
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: whole.stdout });
  });

  it('go together where names of files hold service numbers', async () => {
    const cwd = exported();
    for (const bsn of ['123456782', '111222333']) {
      cpSync(join(cwd, 'ex/een/brief 1.md'), join(cwd, `ex/twee/brief ${bsn}.md`));
    }
    const whole = await runHelder(['inventory', 'ex', '-f', 'json'], { cwd });
    for (const at of [1, 2, 3]) await part(cwd, 'ex', `${at}/3`, `${at}.ndjson`);
    const { stdout } = await merged(cwd, '1.ndjson', '2.ndjson', '3.ndjson', '-f', 'json');
    expect(stdout).toBe(whole.stdout);
    expect(stdout).not.toContain('123456782');
  });
});

describe('parts that are of no one whole', () => {
  it('are refused where a letter came in between, and another went', async () => {
    const cwd = exported();
    await part(cwd, 'ex', '1/2', 'a.ndjson');
    cpSync(join(cwd, 'ex/een/brief 1.md'), join(cwd, 'ex/een/brief 0.md'));
    rmSync(join(cwd, 'ex/twee/brief 4.md'));
    await part(cwd, 'ex', '2/2', 'b.ndjson');
    const { code, stdout, says } = await merged(cwd, 'a.ndjson', 'b.ndjson');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(says).toContain('‘b.ndjson’ hoort niet bij het eerste deel');
  });

  it('are refused where they were made from another place', async () => {
    const cwd = exported();
    await part(cwd, 'ex', '1/2', 'a.ndjson');
    await part(cwd, 'een', '2/2', 'b.ndjson', join(cwd, 'ex'));
    expect((await merged(cwd, 'a.ndjson', 'b.ndjson')).code).toBe(2);
  });

  it('are refused where the target is another', async () => {
    const cwd = exported();
    await part(cwd, 'ex', '1/2', 'a.ndjson');
    writeFileSync(
      join(cwd, 'helder.config.json'),
      JSON.stringify({ inventory: { target: { share: 0.9, by: '2025-Q4' } } }),
    );
    await part(cwd, 'ex', '2/2', 'b.ndjson');
    expect((await merged(cwd, 'a.ndjson', 'b.ndjson')).says).toContain('anders gemeten');
  });

  it.each<[string, (shard: { positions: number[] }) => void]>([
    ['at a place of the other part', ({ positions }) => positions.splice(0, 1, 0, 1)],
    ['at a place twice', ({ positions }) => positions.splice(1, 1, positions[0] ?? 0)],
    ['out of order', ({ positions }) => positions.reverse()],
    ['behind the last place', ({ positions }) => positions.splice(-1, 1, 8)],
    ['before the first', ({ positions }) => positions.splice(0, 1, -1)],
  ])('are refused where a row stands %s', async (_, edit) => {
    const cwd = exported();
    await part(cwd, 'ex', '1/2', 'a.ndjson');
    await part(cwd, 'ex', '2/2', 'b.ndjson');
    expect((await merged(cwd, 'a.ndjson', 'b.ndjson')).code).toBe(0);
    change(cwd, 'b.ndjson', edit);
    const { code, stdout } = await merged(cwd, 'a.ndjson', 'b.ndjson', '-f', 'ndjson');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('are refused where a letter stands in two of them', async () => {
    const cwd = exported();
    await part(cwd, 'ex', '1/2', 'a.ndjson');
    await part(cwd, 'ex', '2/2', 'b.ndjson');
    const [first = ''] = readFileSync(join(cwd, 'a.ndjson'), 'utf8').split('\n');
    const [, ...others] = readFileSync(join(cwd, 'b.ndjson'), 'utf8').split('\n');
    writeFileSync(join(cwd, 'b.ndjson'), [first, ...others].join('\n'));
    const { code, stdout, says } = await merged(cwd, 'a.ndjson', 'b.ndjson', '-f', 'ndjson');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(says).toContain('geen hele inventaris');
  });
});

describe('a report of a merge', () => {
  it.each([
    'b.ndjson',
    './b.ndjson',
    'ex/../b.ndjson',
    'link.ndjson',
  ])('never takes the place of a part, as %s would', async (output) => {
    const cwd = exported();
    await part(cwd, 'ex', '1/2', 'a.ndjson');
    await part(cwd, 'ex', '2/2', 'b.ndjson');
    symlinkSync('b.ndjson', join(cwd, 'link.ndjson'));
    const before = readFileSync(join(cwd, 'b.ndjson'), 'utf8');
    const { code, says } = await merged(cwd, 'a.ndjson', 'b.ndjson', '-o', output);
    expect(code).toBe(2);
    expect(says).toContain(`‘${output}’ is een van de delen`);
    expect(readFileSync(join(cwd, 'b.ndjson'), 'utf8')).toBe(before);
  });
});

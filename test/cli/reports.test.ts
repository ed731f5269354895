import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unguardedLetters } from '../../src/letter/letters.ts';
import { ROOT, runHelder, typed } from '../run-helder.ts';

const GOOD = 'fixtures/letters/paspoort-verloopt.md';
const OTHER = 'fixtures/letters/afval-nieuwe-dagen.md';

const folder = () => mkdtempSync(join(tmpdir(), 'helder-'));

describe('reports', () => {
  it('may be several in one run, each in its file, and one on the screen', async () => {
    const dir = folder();
    const { code, stdout, stderr } = await runHelder([
      ...['check', GOOD, '-f', 'json', '-o', join(dir, 'a.json')],
      ...['-f', 'ndjson', '-o', join(dir, 'b.ndjson'), '-f', 'terminal'],
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('paspoort-verloopt');
    expect(JSON.parse(readFileSync(join(dir, 'a.json'), 'utf8')).letters).toHaveLength(1);
    expect(readFileSync(join(dir, 'b.ndjson'), 'utf8').trim().split('\n')).toHaveLength(2);
    expect(stderr).toContain('a.json');
  });

  it('take their format from the name of the file', async () => {
    const dir = folder();
    await runHelder(['check', GOOD, '-o', join(dir, 'a.json'), '-o', join(dir, 'b.ndjson')]);
    expect(JSON.parse(readFileSync(join(dir, 'a.json'), 'utf8')).schema).toBe('helder-report/1');
    expect(readFileSync(join(dir, 'b.ndjson'), 'utf8')).toContain('"type":"letter"');
  });

  it('may be named after their file too', async () => {
    const dir = folder();
    await runHelder(['check', GOOD, '-o', join(dir, 'a.txt'), '-f', 'json']);
    expect(() => JSON.parse(readFileSync(join(dir, 'a.txt'), 'utf8'))).not.toThrow();
  });

  it.each([
    [['check', GOOD], 'a.xls', '.html'],
    [['inventory', GOOD], 'a.pdf', '.parquet'],
    [['trend'], 'a.xlsx', '.svg'],
  ])('of %j is none with the name %s, and it says which there are', async (argv, name, other) => {
    const dir = folder();
    const { code, stderr } = await runHelder([...argv, '-o', join(dir, name)]);
    expect({ code, files: readdirSync(dir) }).toEqual({ code: 2, files: [] });
    expect(stderr.replace(/\s+/gu, ' ')).toContain(name);
    expect(stderr).toContain(other);
  });

  it('are text in a file without an ending, and what was asked for under any name', async () => {
    const dir = folder();
    await runHelder([
      'check',
      GOOD,
      '-o',
      join(dir, 'uit'),
      '-f',
      'json',
      '-o',
      join(dir, 'a.log'),
    ]);
    expect(readFileSync(join(dir, 'uit'), 'utf8')).toContain('paspoort-verloopt');
    expect(JSON.parse(readFileSync(join(dir, 'a.log'), 'utf8')).letters).toHaveLength(1);
  });

  it('cannot be two on one screen', async () => {
    const { code, stderr } = await runHelder(['check', GOOD, '-f', 'json', '-f', 'ndjson']);
    expect(code).toBe(2);
    expect(stderr).toContain('maar één verslag op het scherm');
  });

  it('that cannot be written are told before the work is done', async () => {
    const dir = folder();
    const assessed: string[] = [];
    const { code } = await runHelder(['check', GOOD, '-o', join(dir, 'weg/a.json')], {
      letters: (_, yardstick) => {
        const { assess, ...others } = unguardedLetters(yardstick);
        return {
          ...others,
          assess: (source) => {
            assessed.push(source.name);
            return assess(source);
          },
        };
      },
    });
    expect({ code, assessed, files: readdirSync(dir) }).toEqual({
      code: 2,
      assessed: [],
      files: [],
    });
  });
});

describe('ndjson', () => {
  it('writes a line for a letter as soon as it is done', async () => {
    const order: string[] = [];
    await runHelder(['check', GOOD, OTHER, '-f', 'ndjson'], {
      cwd: ROOT,
      stdout: (text) => void order.push(JSON.parse(text).type),
      letters: (_, yardstick) => {
        const { assess, ...others } = unguardedLetters(yardstick);
        return {
          ...others,
          assess: (source) => {
            order.push('assess');
            return assess(source);
          },
        };
      },
    });
    expect(order).toEqual(['assess', 'letter', 'assess', 'letter', 'run']);
  });
});

describe('personal data', () => {
  const LETTER = `Geachte heer Verkade,

Ten behoeve van de behandeling van de aanvraag met het nummer 123456782 van de heer Verkade wordt u hierbij verzocht om ons zo spoedig mogelijk in kennis te stellen van uw nieuwe adres.

Wij kijken daarna of u recht heeft op geld van de gemeente. U krijgt binnen een week een brief van ons. Daarin staat hoe het verder gaat.`;

  const check = (...options: string[]) =>
    runHelder(['check', '-', '--as', 'md', ...options], typed(LETTER));

  it('stays in a report for oneself, but for a service number', async () => {
    const { stdout } = await check('--format', 'json');
    expect(stdout).toContain('Verkade');
    expect(stdout).not.toContain('123456782');
    expect(JSON.parse(stdout).redacted).toBeUndefined();
  });

  it('is masked with --redact, and the report says so', async () => {
    const json = (await check('--format', 'json', '--redact')).stdout;
    expect(json).not.toMatch(/Verkade|123456782/u);
    expect(JSON.parse(json).redacted).toBe(true);
    const { stdout } = await check('--redact', '--all');
    expect(stdout).not.toMatch(/Verkade|123456782/u);
    expect(stdout).toContain('persoonsgegevens');
  });

  it('is no service number in the name of a file either, and two such files stay two', async () => {
    const dir = folder();
    const files = ['123456782.md', '111222333.md'].map((name) => join(dir, name));
    for (const file of files) writeFileSync(file, LETTER);
    const { stdout } = await runHelder(['check', ...files, '-f', 'json']);
    const names = JSON.parse(stdout).letters.map(({ file }: { file: string }) => basename(file));
    expect(names).toEqual(['█████████.md', '█████████.md (2)']);
  });
});

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runHelder } from '../run-helder.ts';

const letter = (name: string) => readFileSync(join(ROOT, 'fixtures/letters', name), 'utf8');

const PLAIN = letter('paspoort-verloopt.md');

/** Twelve letters in one folder, of which a list says whose they are: nine and three. */
function exports(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'helder-steekproef-'));
  mkdirSync(join(cwd, 'uit'));
  const files = Array.from({ length: 12 }, (_, at) => `uit/brief-${at}.md`);
  for (const [at, file] of files.entries()) writeFileSync(join(cwd, file), `${PLAIN}\n\n${at}\n`);
  const rows = files.map((file, at) => `${file};${at < 9 ? 'Werk' : 'Zorg'};${1 + at}`);
  writeFileSync(join(cwd, 'lijst.csv'), `bestand;afdeling;aantal\n${rows.join('\n')}\n`);
  return cwd;
}

const run = (cwd: string, ...argv: string[]) => runHelder(argv, { cwd });

const oneLine = (text: string) => text.replace(/\s+/gu, ' ');

interface SampleRow {
  readonly weight?: number;
  readonly labels: { readonly department: string };
}

describe('a sample', () => {
  it('has its part of each department, also where only a list knows it', async () => {
    const cwd = exports();
    for (const seed of ['0', '1', '2', '3']) {
      const { stdout } = await run(
        cwd,
        ...['inventory', 'uit', '--manifest', 'lijst.csv', '-f', 'json'],
        ...['--sample', '5', '--seed', seed],
      );
      const { rows, sample, totals } = JSON.parse(stdout);
      expect(sample).toEqual({ drawn: 5, from: 12, seed: Number(seed) });
      const weights = rows.map(({ weight, labels }: SampleRow) => [labels.department, weight ?? 1]);
      expect(weights.sort()).toEqual([
        ...Array.from({ length: 4 }, () => ['Werk', 2.25]),
        ['Zorg', 3],
      ]);
      // All are copies of one letter; in a sample every file counts.
      expect(totals).toMatchObject({ letters: 5, templates: [], byLetter: { judged: 5 } });
    }
  });

  it('says in every report for people how it counts', async () => {
    const cwd = exports();
    const { stdout } = await run(
      cwd,
      ...['inventory', 'uit', '--manifest', 'lijst.csv', '--sample', '5'],
      ...['-o', 'uit.html', '-o', 'uit.csv', '-o', 'uit.ndjson'],
    );
    const html = readFileSync(join(cwd, 'uit.html'), 'utf8');
    const terminal = (await run(cwd, 'inventory', 'uit', '--sample', '5')).stdout;
    for (const text of [terminal, html]) {
      expect(oneLine(text)).toContain('5 van de 12 bestanden, door loting gekozen');
      expect(oneLine(text)).toContain('In een steekproef telt elk bestand mee');
      expect(text).not.toContain('vaker verstuurd');
    }
    expect(stdout).toBe('');
    expect(readFileSync(join(cwd, 'uit.csv'), 'utf8')).toContain(';staat voor (bestanden);');
    expect(readFileSync(join(cwd, 'uit.ndjson'), 'utf8')).toContain('"weight":2.25');
    expect(html).toContain('<!doctype html>');
    const whole = (await run(cwd, 'inventory', 'uit')).stdout;
    expect(whole).not.toContain('steekproef');
    expect(whole).toContain('vaker verstuurd');
  });

  it('is compared with a sample only', async () => {
    const cwd = exports();
    const save = (name: string, ...argv: string[]) =>
      run(cwd, 'inventory', 'uit', '--save', name, ...argv);
    await save('2024-Q1');
    await save('2024-Q2', '--sample', '5');
    await save('2024-Q3', '--sample', '6');
    for (const names of [
      ['2024-Q1', '2024-Q2'],
      ['2024-Q2', '2024-Q1'],
    ]) {
      const { code, stdout, stderr } = await run(cwd, 'compare', ...names);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(oneLine(stderr)).toContain('‘2024-Q2’ is een steekproef, en ‘2024-Q1’ is een hele');
      expect(stderr).toContain('--sample');
    }
    const two = ['compare', '2024-Q2', '2024-Q3'];
    expect(oneLine((await run(cwd, ...two)).stdout)).toContain(
      'twee steekproeven: eerst 5 van de 12 bestanden, later 6 van de 12 bestanden',
    );
    expect((await run(cwd, ...two, '-f', 'html')).stdout).toContain('twee steekproeven');
    const { comparison } = JSON.parse((await run(cwd, ...two, '-f', 'json')).stdout);
    expect(comparison.samples).toMatchObject({ before: { drawn: 5 }, after: { drawn: 6 } });
  });

  it('stays one when it is measured again', async () => {
    const cwd = exports();
    await run(
      cwd,
      ...['inventory', 'uit', '--manifest', 'lijst.csv', '--save', '2024-Q2', '--sample', '5'],
    );
    const limit = { measure: 'wordsPerSentence', limit: 40, nearLimit: 50 };
    const norm = { limits: [{ ...limit, reason: 'proef', owner: 'team' }] };
    writeFileSync(join(cwd, 'helder.config.json'), JSON.stringify({ norm }));
    expect((await run(cwd, 'remeasure', '2024-Q2')).code).toBe(0);
    const rowsIn = (name: string) =>
      readFileSync(join(cwd, 'metingen', name), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    const [head, ...rows] = rowsIn('2024-Q2~2.ndjson');
    expect(head).toMatchObject({ sample: { drawn: 5 }, totals: { letters: 5, templates: [] } });
    const weightsOf = (some: readonly SampleRow[]) => some.map(({ weight }) => weight);
    expect(weightsOf(rows)).toEqual(weightsOf(rowsIn('2024-Q2.ndjson').slice(1)));
  });
});

describe('an option', () => {
  it.each([
    ['inventory', '--workers', '1.5', 'heel getal vanaf 1'],
    ['inventory', '--workers', '0', 'heel getal vanaf 1'],
    ['inventory', '--sample', '2.5', 'heel getal vanaf 1'],
    ['inventory', '--seed', '-1', 'heel getal vanaf 0'],
    ['inventory', '--date', '2024-02-30', 'geen dag'],
    ['inventory', '--date', '2024-13-01', 'geen dag'],
    ['inventory', '--date', '1 mei 2024', 'geen dag'],
    ['remeasure', '--date', '2024-00-10', 'geen dag'],
  ])('of %s as in %s %s is refused', async (command, option, value, says) => {
    const cwd = exports();
    const { code, stdout, stderr } = await run(cwd, command, 'uit', `${option}=${value}`);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).toContain(value);
  });

  it('of the day of a measurement is kept with it', async () => {
    const cwd = exports();
    await run(cwd, 'inventory', 'uit', '--save', 'proef', '--date', '2024-02-29');
    expect(readFileSync(join(cwd, 'metingen/proef.ndjson'), 'utf8')).toContain('"2024-02-29"');
  });
});

describe('a measurement that cannot be kept', () => {
  it('is told before anything is measured', async () => {
    const cwd = exports();
    writeFileSync(join(cwd, 'vol'), '');
    const { code, stdout, stderr } = await runHelder(
      ['inventory', 'uit', '--save', '2024-Q2', '--snapshots', 'vol/metingen'],
      {
        cwd,
        letters: () => {
          throw new Error('measured');
        },
      },
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(oneLine(stderr)).toContain('kon niet worden bewaard');
  });

  it('after all still leaves its reports', async () => {
    const cwd = exports();
    // Somebody else keeps one of this name while the letters are measured.
    const onInterrupt = () => {
      writeFileSync(join(cwd, 'metingen/2024-Q2.ndjson'), 'van een ander');
      return new AbortController().signal;
    };
    const { code, stdout, stderr } = await runHelder(
      [
        'inventory',
        'uit',
        '--save',
        '2024-Q2',
        '-f',
        'terminal',
        '-f',
        'ndjson',
        '-o',
        'uit.ndjson',
      ],
      { cwd, onInterrupt },
    );
    expect(code).toBe(2);
    expect(stdout).toContain('van de brieven voldoet');
    expect(readFileSync(join(cwd, 'uit.ndjson'), 'utf8')).toContain('"type":"inventory"');
    expect(stderr).toContain('is er al');
    expect(readdirSync(join(cwd, 'metingen'))).toEqual(['2024-Q2.ndjson']);
  });
});

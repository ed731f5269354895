import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read.ts';
import { ROOT, runHelder } from '../run-helder.ts';

const PLAIN = [
  'afval-nieuwe-dagen.md',
  'energietoeslag-aanvragen.md',
  'paspoort-verloopt.md',
  'regiotaxi-niet-ingevuld.md',
  'uitnodiging-bewonersavond.md',
];

const HARD = [
  'bijstand-besluit.docx',
  'parkeervergunning-geweigerd.docx',
  'bezwaar-beslissing.pdf',
  'omgevingsvergunning-besluit.pdf',
  'woz-aanslag.pdf',
];

/** The text of a sample letter, whatever its format. */
async function textOf(name: string): Promise<string> {
  const bytes = readFileSync(join(ROOT, 'fixtures/letters', name));
  const { blocks } = await readDocument({ name, bytes });
  return blocks.map(({ text }) => text).join('\n\n');
}

const plainLetters = await Promise.all(PLAIN.map(textOf));
const hardLetters = await Promise.all(HARD.map(textOf));

/** A folder with eight letters, of which so many are plain, at most five. */
function lettersIn(folder: string, plain: number): void {
  mkdirSync(join(folder, 'uit'), { recursive: true });
  const texts = [...plainLetters.slice(0, plain), ...hardLetters].slice(0, 8);
  for (const [at, text] of texts.entries()) {
    writeFileSync(join(folder, 'uit', `brief-${at + 1}.md`), text);
  }
}

function letters(plain: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'helder-jaren-'));
  lettersIn(folder, plain);
  return folder;
}

const run = (cwd: string, ...argv: string[]) => runHelder(argv, { cwd });

describe('parts of an inventory', () => {
  it.each([
    'ndjson',
    'json',
    'terminal',
  ])('make the same %s together as one run does', async (format) => {
    const cwd = letters(4);
    const whole = await run(cwd, 'inventory', 'uit', '-f', format);
    for (const part of [2, 3, 1]) {
      await run(cwd, 'inventory', 'uit', '--shard', `${part}/3`, '-o', `deel${part}.ndjson`);
    }
    const merged = await run(
      cwd,
      'merge',
      'deel2.ndjson',
      'deel1.ndjson',
      'deel3.ndjson',
      '-f',
      format,
    );
    expect(merged.code).toBe(whole.code);
    expect(merged.stdout).toBe(whole.stdout);
  });

  it('that are missing, double or of another whole are told', async () => {
    const cwd = letters(4);
    for (const shard of ['1/3', '2/3', '1/2']) {
      await run(
        cwd,
        'inventory',
        'uit',
        '--shard',
        shard,
        '-o',
        `${shard.replace('/', 'van')}.ndjson`,
      );
    }
    const says = async (...parts: string[]) => {
      const { code, stdout, stderr } = await run(cwd, 'merge', ...parts);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      return stderr.replace(/\s+/gu, ' ');
    };
    expect(await says('1van3.ndjson', '2van3.ndjson')).toContain('ontbreken delen: 3 van de 3');
    expect(await says('1van3.ndjson', '1van3.ndjson')).toContain('Deel 1 is er twee keer');
    expect(await says('1van3.ndjson', '1van2.ndjson')).toContain('hoort niet bij het eerste deel');
    writeFileSync(
      join(cwd, 'half.ndjson'),
      readFileSync(join(cwd, '1van3.ndjson'), 'utf8').slice(0, -40),
    );
    expect(await says('half.ndjson')).toContain('niet compleet');
    await run(cwd, 'inventory', 'uit', '-o', 'heel.ndjson');
    expect(await says('heel.ndjson')).toContain('een hele inventaris');
  });

  it.each(['0/3', '4/3', 'drie', '1/0'])('are asked for as 3/10, not as %s', async (shard) => {
    const { code, stderr } = await run(letters(4), 'inventory', 'uit', '--shard', shard);
    expect(code).toBe(2);
    expect(stderr).toContain(shard);
  });
});

describe('a sample', () => {
  it('is drawn by lot, the same for the same seed, and says so', async () => {
    const cwd = letters(4);
    const files = async (...argv: string[]) => {
      const { stdout } = await run(cwd, 'inventory', 'uit', '-f', 'json', ...argv);
      const { rows, sample } = JSON.parse(stdout);
      expect(sample).toMatchObject({ drawn: 4, from: 8 });
      return rows.map(({ file }: { file: string }) => file).join();
    };
    const first = await files('--sample', '4', '--seed', '7');
    expect(await files('--sample', '4', '--seed', '7')).toBe(first);
    const others = await Promise.all(
      ['8', '9', '10'].map((seed) => files('--sample', '4', '--seed', seed)),
    );
    expect(others.some((other) => other !== first)).toBe(true);
    expect((await run(cwd, 'inventory', 'uit', '--sample', '4')).stdout).toContain('4 van de 8');
  });

  it.each([
    [[], 385],
    [['--margin', '10'], 97],
    [['--files', '1000'], 278],
    [['--margin', '3', '--share', '80'], 683],
  ])('with %j must be %i files', async (argv, size) => {
    const { code, stdout } = await run('/', 'sample-size', ...argv);
    expect(code).toBe(0);
    expect(stdout).toContain(`${size} bestanden`);
  });
});

describe('a measurement that is kept', () => {
  it('holds no text, and is never written over', async () => {
    const cwd = letters(4);
    const { stderr } = await run(cwd, 'inventory', 'uit', '--save', '2024-Q2');
    expect(stderr).toContain('metingen/2024-Q2.ndjson');
    const [head = '', ...rows] = readFileSync(join(cwd, 'metingen/2024-Q2.ndjson'), 'utf8')
      .trim()
      .split('\n');
    expect(JSON.parse(head)).toMatchObject({
      schema: 'helder-snapshot/1',
      name: '2024-Q2',
      date: '2024-07-01',
      yardstick: { norm: expect.any(String), words: expect.any(String), model: expect.any(String) },
      totals: { files: 8 },
    });
    expect(rows).toHaveLength(8);
    expect(rows.join()).not.toContain('gemeente');
    const again = await run(cwd, 'inventory', 'uit', '--save', '2024-Q2');
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('is er al');
    expect(readdirSync(join(cwd, 'metingen'))).toEqual(['2024-Q2.ndjson']);
  });

  it('that was changed by hand is not believed', async () => {
    const cwd = letters(4);
    await run(cwd, 'inventory', 'uit', '--save', '2024-Q2');
    const path = join(cwd, 'metingen/2024-Q2.ndjson');
    chmodSync(path, 0o644);
    appendFileSync(path, '{"file":"extra.md","status":"judged","band":"meets","labels":{}}\n');
    const { code, stderr } = await run(cwd, 'trend');
    expect(code).toBe(2);
    expect(stderr).toContain('veranderd');
  });

  it('cannot have a name that is a path', async () => {
    const { code } = await run(letters(4), 'inventory', 'uit', '--save', '../2024-Q2');
    expect(code).toBe(2);
  });
});

describe('two measurements', () => {
  it('show what changed, and which letters', async () => {
    const cwd = letters(3);
    await run(cwd, 'inventory', 'uit', '--save', '2024-Q2');
    lettersIn(cwd, 5);
    renameSync(join(cwd, 'uit/brief-1.md'), join(cwd, 'uit/afval.md'));
    await run(cwd, 'inventory', 'uit', '--save', '2024-Q3');
    const { code, stdout } = await run(cwd, 'compare', '2024-Q2', '2024-Q3');
    expect(code).toBe(0);
    expect(stdout).toMatch(/2024-Q2 +38%/u);
    expect(stdout).toMatch(/2024-Q3 +63%/u);
    expect(stdout).toContain('+25 procentpunt');
    expect(stdout).toContain('kan toeval zijn');
    expect(stdout).toContain('2 bestanden gingen vooruit');
    const json = await run(cwd, 'compare', '2024-Q2', '2024-Q3', '-f', 'json');
    const { comparison } = JSON.parse(json.stdout);
    expect(comparison).toMatchObject({ both: 8, gone: 0, added: 0, fellBack: [] });
    expect(comparison.improved.map(({ file }: { file: string }) => file)).toEqual([
      'uit/brief-4.md',
      'uit/brief-5.md',
    ]);
  });

  it('with another yardstick are not compared, until the old one is measured again', async () => {
    const cwd = letters(3);
    await run(cwd, 'inventory', 'uit', '--save', '2024-Q2');
    const ease = {
      measure: 'wordsPerSentence',
      limit: 40,
      nearLimit: 50,
      reason: 'proef',
      owner: 'team',
    };
    writeFileSync(join(cwd, 'helder.config.json'), JSON.stringify({ norm: { limits: [ease] } }));
    await run(cwd, 'inventory', 'uit', '--save', '2024-Q3');
    const refused = await run(cwd, 'compare', '2024-Q2', '2024-Q3');
    expect(refused.code).toBe(2);
    expect(refused.stderr.replace(/\s+/gu, ' ')).toContain('Anders is: de norm');
    expect(refused.stderr).toContain('remeasure');
    expect((await run(cwd, 'trend')).stdout).toContain('2024-Q2*');

    rmSync(join(cwd, 'uit/brief-2.md'));
    writeFileSync(join(cwd, 'uit/brief-3.md'), plainLetters[4] ?? '');
    const again = await run(cwd, 'remeasure', '2024-Q2');
    expect(again.code).toBe(0);
    expect(again.stderr).toContain('6 brieven opnieuw gemeten, 2 waren er niet meer of veranderd');
    expect((await run(cwd, 'compare', '2024-Q2', '2024-Q3')).code).toBe(0);
    expect((await run(cwd, 'trend')).stdout).not.toContain('2024-Q2*');
    expect((await run(cwd, 'remeasure', '2024-Q3')).stderr).toContain('al gemeten');
  });
});

describe('helder trend', () => {
  it('shows every measurement beside the target', async () => {
    const cwd = letters(3);
    await run(cwd, 'inventory', 'uit', '--save', '2024-Q2');
    lettersIn(cwd, 5);
    await run(cwd, 'inventory', 'uit', '--save', '2024-Q3');
    const { code, stdout } = await run(cwd, 'trend');
    expect(code).toBe(0);
    expect(stdout).toContain('80%');
    expect(stdout).toMatch(/2024-Q2 .*38%[\s\S]*2024-Q3 .*63%/u);
    const { points } = JSON.parse((await run(cwd, 'trend', '-f', 'json')).stdout);
    expect(points.map(({ name }: { name: string }) => name)).toEqual(['2024-Q2', '2024-Q3']);
  });

  it('says how to begin where there is no measurement', async () => {
    const { code, stderr } = await run(letters(3), 'trend');
    expect(code).toBe(2);
    expect(stderr).toContain('--save');
  });
});

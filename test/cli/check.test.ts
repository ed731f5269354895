import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { ROOT, runHelder, typed } from '../run-helder.ts';

const GOOD = 'fixtures/letters/paspoort-verloopt.md';
const BAD = 'fixtures/letters/parkeervergunning-geweigerd.docx';
const SHORT = 'fixtures/broken/te-weinig-tekst.md';

describe('the exit code of helder check', () => {
  it('is 0 when every letter meets the norm', async () => {
    expect((await runHelder(['check', GOOD])).code).toBe(0);
  });

  it('is 1 when a letter does not', async () => {
    expect((await runHelder(['check', GOOD, BAD])).code).toBe(1);
  });

  it('is 2 when a file could not be judged, whatever the others do', async () => {
    expect((await runHelder(['check', GOOD, BAD, SHORT])).code).toBe(2);
  });

  it('is 2 for a call that makes no sense', async () => {
    const { code, stderr, stdout } = await runHelder(['check', '--frmat', 'json', GOOD]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('‘--frmat’ bestaat niet');
    expect(stderr).toContain('helder --help');
  });

  it.each([
    [['check'], 'Achter ‘helder check’ moet nog iets staan: brieven'],
    [['check', GOOD, '--format', 'xml'], '‘xml’ kan niet bij --format. Kies uit: terminal, json,'],
    [['check', GOOD, '--output'], '‘--output’'],
  ])('says in Dutch what is wrong with %j', async (argv, says) => {
    const { code, stderr } = await runHelder(argv);
    expect(code).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toContain(says);
    expect(stderr).not.toMatch(/error|argument/);
  });
});

describe('broken files', () => {
  it.each([
    ['leeg.docx', 'is leeg'],
    ['beschadigd.docx', 'beschadigd'],
    ['geen-brief.docx', 'png'],
    ['scan.pdf', 'scan'],
    ['met-wachtwoord.pdf', 'wachtwoord'],
    ['te-weinig-tekst.md', 'te weinig lopende tekst'],
    ['bestaat-niet.docx', 'bestaat niet'],
  ])('%s gets a message and what to do, without a stack trace', async (file, says) => {
    const { code, stdout, stderr } = await runHelder(['check', `fixtures/broken/${file}`]);
    expect(code).toBe(2);
    expect(stdout).toContain('niet te beoordelen');
    expect(stdout).toContain(says);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
  });

  it('do not keep the other letters from their verdict', async () => {
    const { stdout } = await runHelder([
      'check',
      'fixtures/broken/beschadigd.docx',
      GOOD,
      '--format',
      'json',
    ]);
    const { totals, letters } = JSON.parse(stdout);
    expect(totals).toMatchObject({ letters: 2, meets: 1, notJudged: 1, shareMeets: 1 });
    expect(letters.map(({ status }: { status: string }) => status)).toEqual([
      'unreadable',
      'judged',
    ]);
  });

  it('show their technical cause with --debug', async () => {
    const { stderr } = await runHelder(['check', 'fixtures/broken/beschadigd.docx', '--debug']);
    expect(stderr).toMatch(/^\s+at /m);
  });
});

describe('what helder check reads', () => {
  it('finds the letters in a folder, in order, and leaves other files alone', async () => {
    const { stdout } = await runHelder(['check', 'fixtures/letters/', '--format', 'json']);
    const files = JSON.parse(stdout).letters.map(({ file }: { file: string }) => file);
    expect(files).toEqual(files.toSorted());
    expect(files.length).toBeGreaterThanOrEqual(12);
    expect(files[0]).toMatch(/^fixtures\/letters\//);
  });

  it('takes a pattern', async () => {
    const { stdout } = await runHelder(['check', 'fixtures/letters/*.md', '--format', 'json']);
    const files = JSON.parse(stdout).letters.map(({ file }: { file: string }) => file);
    expect(files).toContain(GOOD);
    expect(files.every((file: string) => file.endsWith('.md'))).toBe(true);
  });

  it('checks a letter once, however it is named', async () => {
    const { stdout } = await runHelder(['check', GOOD, `./${GOOD}`, '--format', 'json']);
    expect(JSON.parse(stdout).totals.letters).toBe(1);
  });

  it('says so when a folder holds no letters', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'helder-'));
    const { code, stderr } = await runHelder(['check', folder]);
    expect(code).toBe(2);
    expect(stderr).toContain('Geen brieven gevonden');
  });

  it('reads standard input, as Markdown when asked', async () => {
    const letter = readFileSync(resolve(ROOT, GOOD), 'utf8');
    const { code, stdout } = await runHelder(
      ['check', '-', '--as', 'md', '--format', 'json'],
      typed(letter),
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout).letters[0]).toMatchObject({ file: '-', format: 'md' });
  });

  it('knows Markdown on standard input by its front matter', async () => {
    const letter = readFileSync(resolve(ROOT, GOOD), 'utf8');
    const { stdout } = await runHelder(['check', '-', '--format', 'json'], typed(letter));
    expect(JSON.parse(stdout).letters[0].format).toBe('md');
  });

  it('checks a file named without a command', async () => {
    const { code, stdout } = await runHelder([GOOD]);
    expect(code).toBe(0);
    expect(stdout).toContain('Voldoet aan de B1-norm');
  });
});

describe('the report for a person', () => {
  it('tells the verdict first, then the criteria, then the findings', async () => {
    const { stdout } = await runHelder(['check', BAD]);
    const [name, verdict] = stdout.split('\n');
    expect(name).toBe(BAD);
    expect(verdict).toContain('Voldoet niet aan de B1-norm');
    expect(stdout.indexOf('woorden per zin')).toBeLessThan(stdout.search(/Alinea \d/));
  });

  it('marks words without colour where there is no terminal', async () => {
    const { stdout } = await runHelder(['check', BAD]);
    expect(stdout).not.toContain('\u001B');
    expect(stdout).toMatch(/^ +¯+/m);
  });

  it('fits the terminal', async () => {
    const { stdout } = await runHelder(['check', BAD, '--all'], {
      columns: 66,
      env: { NO_COLOR: '1' },
    });
    const widest = Math.max(...stdout.split('\n').map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(72);
  });

  it('has colour on a terminal, unless NO_COLOR or --no-color says otherwise', async () => {
    const colored = await runHelder(['check', BAD], { columns: 80 });
    const asked = await runHelder(['check', BAD, '--no-color'], { columns: 80 });
    const set = await runHelder(['check', BAD], { columns: 80, env: { NO_COLOR: '1' } });
    expect(colored.stdout).toContain('\u001B[');
    expect(asked.stdout).not.toContain('\u001B');
    expect(set.stdout).not.toContain('\u001B');
  });

  it('stays readable in a terminal without Unicode', async () => {
    const { stdout } = await runHelder(['check', BAD], { env: { LC_ALL: 'C' } });
    expect(stdout).not.toMatch(/[‘’→•¯✓✗]/);
    expect(stdout).toContain('^^^^');
  });

  it('shows everything with --all, and else says how much there is', async () => {
    const brief = await runHelder(['check', BAD]);
    const all = await runHelder(['check', BAD, '--all']);
    expect(brief.stdout).toContain('Gebruik --all');
    expect(all.stdout).not.toContain('Gebruik --all');
    expect(all.stdout.length).toBeGreaterThan(brief.stdout.length);
  });

  it('tells at the top of a letter what was never filled in', async () => {
    const { stdout } = await runHelder(['check', 'fixtures/letters/regiotaxi-niet-ingevuld.md']);
    expect(stdout).toMatch(/! Nog niet ingevuld: \d+ plekken/);
    expect(stdout.indexOf('Nog niet ingevuld')).toBeLessThan(stdout.search(/Alinea \d/));
  });

  it('keeps to about a screen for a bad letter', async () => {
    const { stdout } = await runHelder(['check', BAD]);
    expect(stdout.split('\n').length).toBeLessThan(80);
  });

  it('suggests the command by which it was called', async () => {
    const env = { HELDER_COMMAND: 'npm start --' };
    const { stdout } = await runHelder(['check', 'fixtures/letters'], { env });
    expect(stdout).toMatch(/^ {2}npm start -- check "fixtures\/letters\//m);
  });

  it('speaks English when asked', async () => {
    const { stdout } = await runHelder(['check', BAD, '--lang', 'en']);
    expect(stdout).toContain('Does not meet the B1 norm');
    expect(stdout).not.toContain('Voldoet');
  });
});

describe('the JSON report', () => {
  it('fits its schema, for letters of every outcome', async () => {
    const { stdout } = await runHelder([
      'check',
      'fixtures/letters',
      'fixtures/broken',
      '--format',
      'json',
    ]);
    const schema = JSON.parse(readFileSync(resolve(ROOT, 'schemas/report.v1.schema.json'), 'utf8'));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    validate(JSON.parse(stdout));
    expect(validate.errors).toBeNull();
  });

  it('is the same, byte for byte, when asked twice', async () => {
    const argv = ['check', BAD, GOOD, '--format', 'json'];
    expect((await runHelder(argv)).stdout).toBe((await runHelder(argv)).stdout);
  });

  it('goes to a file with --output', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'helder-')), 'rapport.json');
    const { code, stdout, stderr } = await runHelder(['check', GOOD, '-f', 'json', '-o', file]);
    expect(code).toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toContain(file);
    expect(JSON.parse(readFileSync(file, 'utf8')).schema).toBe('helder-report/1');
  });

  it('never takes the place of a letter', async () => {
    const letter = join(mkdtempSync(join(tmpdir(), 'helder-')), 'brief.md');
    writeFileSync(letter, 'Beste bewoner,\n\nWij komen morgen.\n');
    const { code, stderr } = await runHelder(['check', letter, '-o', letter]);
    expect(code).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toContain('Kies een andere naam');
    expect(readFileSync(letter, 'utf8')).toContain('Wij komen morgen.');
  });

  it('is no letter itself when it stands in the folder that is checked', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'helder-'));
    writeFileSync(join(folder, 'brief.md'), readFileSync(resolve(ROOT, GOOD)));
    const report = join(folder, 'verslag.txt');
    await runHelder(['check', folder, '-o', report]);
    await runHelder(['check', folder, '-f', 'json', '-o', report]);
    expect(JSON.parse(readFileSync(report, 'utf8')).totals.letters).toBe(1);
  });

  it('says so when the file cannot be written', async () => {
    const { code, stderr } = await runHelder(['check', GOOD, '-o', '/bestaat/niet/rapport.json']);
    expect(code).toBe(2);
    expect(stderr).toContain('kon niet');
  });

  it('points at exact words', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'helder-')), 'brief.md');
    writeFileSync(
      file,
      '# Bericht\n\nWij hebben uw brief gelezen. Wij **stellen** u binnenkort in kennis van ons besluit.\n',
    );
    const { stdout } = await runHelder(['check', file, '--format', 'json']);
    const finding = JSON.parse(stdout).letters[0].findings.find(
      ({ rule }: { rule: string }) => rule === 'jargon',
    );
    expect(finding).toMatchObject({
      fragment: 'stellen … in kennis',
      place: { kind: 'paragraph', paragraph: 1, heading: 'Bericht', line: 3, column: 36 },
      context: { text: 'Wij stellen u binnenkort in kennis van ons besluit.' },
    });
  });
});

import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDocx, p, r } from '../document/make-docx.ts';
import { ROOT, runHelder } from '../run-helder.ts';

const LETTERS = [
  'paspoort-verloopt.md',
  'jeugdhulp-besluit.docx',
  'wegwerkzaamheden-lindelaan.pdf',
];

/** A folder with three letters in `brieven`, to run helder in. */
function withLetters(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'helder-own-'));
  mkdirSync(join(cwd, 'brieven'));
  for (const name of LETTERS) {
    copyFileSync(join(ROOT, 'fixtures/letters', name), join(cwd, 'brieven', name));
  }
  return cwd;
}

/** The letters that a check finds, and what it tells beside its report. */
async function checked(cwd: string, ...argv: readonly string[]) {
  const { stdout, stderr } = await runHelder(['check', ...argv, '-f', 'json'], { cwd });
  const { letters } = JSON.parse(stdout) as { letters: { file: string }[] };
  return { files: letters.map(({ file }) => file.replace(/^brieven\//, '')), stderr };
}

const SORTED = LETTERS.toSorted();

/** Commands that leave something among the letters, and how many files that are. */
const WRITERS: readonly (readonly [what: string, argv: readonly string[], files: number])[] = [
  ['a page', ['check', 'brieven', '-o', 'brieven/a.html'], 1],
  [
    'a page of one letter',
    ['check', `brieven/${LETTERS[0]}`, '-o', 'brieven/a.htm', '-f', 'html'],
    1,
  ],
  ['a masked page', ['check', 'brieven', '--redact', '-o', 'brieven/a.html'], 1],
  ['Markdown', ['check', 'brieven', '-o', 'brieven/a.md'], 1],
  ['text', ['check', 'brieven', '-o', 'brieven/a.txt', '--lang', 'en'], 1],
  ['text under any name', ['check', 'brieven', '-f', 'terminal', '-o', 'brieven/a.docx'], 1],
  ['text of bulk letters', ['bulk', 'brieven', '-o', 'brieven/a.txt'], 1],
  ['the text of an inventory', ['inventory', 'brieven', '-o', 'brieven/a.txt'], 1],
  ['a page of an inventory', ['inventory', 'brieven', '-o', 'brieven/a.html'], 1],
  [
    'copies',
    [
      'check',
      'brieven',
      '-f',
      'docx',
      '-o',
      'brieven/a',
      '-f',
      'pdf',
      '-o',
      'brieven/b',
      '-f',
      'json',
    ],
    2,
  ],
  [
    'masked copies',
    ['check', 'brieven', '--redact', '-f', 'docx', '-o', 'brieven/a', '-f', 'json'],
    1,
  ],
  ['a copy under any name', ['annotate', `brieven/${LETTERS[2]}`, '-o', 'brieven/besluit.pdf'], 1],
];

describe('what helder wrote itself', () => {
  it.each(WRITERS)('leaves out %s', async (_, argv, files) => {
    const cwd = withLetters();
    const { code } = await runHelder(argv, { cwd });
    expect(code).toBeLessThan(3);
    expect(readdirSync(join(cwd, 'brieven')).length).toBeGreaterThan(LETTERS.length);
    const again = await checked(cwd, 'brieven');
    expect(again.files).toEqual(SORTED);
    expect(again.stderr).toMatch(new RegExp(`^Helder slaat ${files} bestand.*\\n$`));
  });

  it('leaves out the page and the Word file for the council', async () => {
    const cwd = withLetters();
    await runHelder(['inventory', 'brieven', '--save', '2024-Q2'], { cwd });
    await runHelder(['report', '-o', 'brieven/raad.html', '-o', 'brieven/raad.docx'], { cwd });
    await runHelder(['report', '-o', 'brieven/raad.txt'], { cwd });
    await runHelder(['trend', '-o', 'brieven/verloop.html'], { cwd });
    const again = await checked(cwd, 'brieven');
    expect(again.files).toEqual(SORTED);
    expect(again.stderr).toContain('Helder slaat 4 bestanden over.');
  });

  it('leaves it out of a pattern too, with reports that are no letters by their name', async () => {
    const cwd = withLetters();
    await runHelder(['check', 'brieven', '-o', 'brieven/a.json', '-o', 'brieven/a.ndjson'], {
      cwd,
    });
    await runHelder(['inventory', 'brieven', '--save', 'nu', '--snapshots', 'brieven'], { cwd });
    expect((await checked(cwd, 'brieven/*')).files).toEqual(SORTED);
  });

  it('is told in English, and not where there is none', async () => {
    const cwd = withLetters();
    expect((await checked(cwd, 'brieven')).stderr).toBe('');
    await runHelder(['check', 'brieven', '-o', 'brieven/a.html'], { cwd });
    const { stderr } = await checked(cwd, 'brieven', '--lang', 'en');
    expect(stderr).toBe(
      'Left out: 1 file that helder made itself. A report, or a copy with comments, is not a letter.\n',
    );
  });

  it('is read where it is named, also beside its folder', async () => {
    const cwd = withLetters();
    await runHelder(['check', 'brieven', '-o', 'brieven/a.html'], { cwd });
    expect(await checked(cwd, 'brieven/a.html')).toEqual({ files: ['a.html'], stderr: '' });
    const both = await checked(cwd, 'brieven', './brieven/a.html');
    expect([...both.files].sort()).toEqual(['a.html', ...SORTED].sort());
  });

  it('says why nothing is left', async () => {
    const cwd = withLetters();
    await runHelder(['check', 'brieven', '-o', 'uit.html'], { cwd });
    mkdirSync(join(cwd, 'uit'));
    copyFileSync(join(cwd, 'uit.html'), join(cwd, 'uit/a.html'));
    const { code, stderr } = await runHelder(['check', 'uit'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('Helder slaat 1 bestand over.');
    expect(stderr).toContain('Geen brieven gevonden in ‘uit’.');
  });

  it('is no part of a share, a sample or a shard', async () => {
    const cwd = withLetters();
    const plain = await runHelder(['inventory', 'brieven', '-f', 'ndjson'], { cwd });
    await runHelder(['check', 'brieven', '-o', 'brieven/a.html'], { cwd });
    await runHelder(['annotate', 'brieven', '-o', 'brieven/kopie'], { cwd });
    const again = await runHelder(['inventory', 'brieven', '-f', 'ndjson'], { cwd });
    expect(again.stdout).toBe(plain.stdout);
    const sample = ['inventory', 'brieven', '--sample', '3', '-f', 'json'];
    const drawn = JSON.parse((await runHelder(sample, { cwd })).stdout);
    expect(drawn.sample).toMatchObject({ drawn: 3, from: 3 });
    for (const part of [1, 2]) {
      const shard = ['inventory', 'brieven', '--shard', `${part}/2`, '-o', `${part}.ndjson`];
      expect((await runHelder(shard, { cwd })).code).toBe(0);
      // A report that another machine leaves behind changes nothing of the parts.
      await runHelder(['check', 'brieven', '-o', `brieven/deel-${part}.md`], { cwd });
    }
    const merged = await runHelder(['merge', '1.ndjson', '2.ndjson', '-f', 'ndjson'], { cwd });
    expect(merged.stdout).toBe(plain.stdout);
  });

  it('must not go out unseen: a copy with comments is not approved', async () => {
    const cwd = withLetters();
    const letter = `brieven/${LETTERS[1]}`;
    const approve = ['--reviewer', 'Noor', '--decision', 'approve'];
    await runHelder(['review', letter, ...approve], { cwd });
    writeFileSync(join(cwd, 'brieven/extra.html'), '');
    await runHelder(['check', letter, '-o', 'brieven/extra.html'], { cwd });
    const { code, stdout } = await runHelder(['bulk', 'verify', 'brieven'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('extra.html');
  });
});

describe('what only looks like it', () => {
  const TEXT = 'Beste mevrouw Jansen,\n\nUw paspoort is klaar. U kunt het ophalen.\n';
  const PAGE = `<!doctype html><html><head><title>Brief</title></head><body><p>${TEXT}</p>`;

  it.each([
    ['a name', 'brief-met-opmerkingen.md', TEXT],
    ['a letter that speaks of helder', 'a.md', `Verslag van helder\n\n${TEXT}`],
    ['a mark in the middle', 'a.md', `${TEXT}\n<!-- generator: helder -->\n`],
    [
      'a page of another program',
      'a.html',
      PAGE.replace('<title>', '<meta name="generator" content="Word"><title>'),
    ],
    [
      'a page that shows the mark further on',
      'a.html',
      `${PAGE + 'x'.repeat(2000)}<meta name="generator" content="helder">`,
    ],
  ])('%s makes no report of a letter', async (_, name, content) => {
    const cwd = withLetters();
    writeFileSync(join(cwd, 'brieven', name), content);
    const { files, stderr } = await checked(cwd, 'brieven');
    expect(files).toContain(name);
    expect(stderr).toBe('');
  });

  it('is a copy that somebody worked in: from then on it is theirs', async () => {
    const cwd = withLetters();
    const name = 'brieven/kopie.pdf';
    await runHelder(['annotate', `brieven/${LETTERS[2]}`, '-o', name], { cwd });
    const copy = readFileSync(join(cwd, name));
    const update = '\ntrailer\n<< /Size 1 >>\nstartxref\n9\n%%EOF\n';
    writeFileSync(join(cwd, name), Buffer.concat([copy, Buffer.from(update)]));
    expect((await checked(cwd, 'brieven')).files).toContain('kopie.pdf');
  });

  it('is a Word file without a mark, whatever comments it has', async () => {
    const cwd = withLetters();
    writeFileSync(
      join(cwd, 'brieven/helder.docx'),
      makeDocx({ body: p(r('docProps/helder.xml')) }),
    );
    expect((await checked(cwd, 'brieven')).files).toContain('helder.docx');
  });
});

describe('a copy of a copy', () => {
  it('announces its mark once', async () => {
    const cwd = withLetters();
    await runHelder(['annotate', `brieven/${LETTERS[1]}`, '-o', 'een.docx'], { cwd });
    const { code } = await runHelder(['annotate', 'een.docx', '-o', 'brieven/twee.docx'], { cwd });
    expect(code).toBe(0);
    const again = await checked(cwd, 'brieven');
    expect(again.files).toEqual(SORTED);
  });
});

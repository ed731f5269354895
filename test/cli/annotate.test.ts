import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guardedLetters } from '../../src/letter/letters.ts';
import { makeDocx, p, r } from '../document/make-docx.ts';
import { commentsOf } from '../reports/word-file.ts';
import { ROOT, runHelder } from '../run-helder.ts';

const WORD = 'jeugdhulp-besluit.docx';
const PDF = 'wegwerkzaamheden-lindelaan.pdf';
const MARKDOWN = 'paspoort-verloopt.md';

/** A folder with copies of sample letters in it, to run helder in. */
function folderWith(...names: readonly string[]): string {
  const cwd = mkdtempSync(join(tmpdir(), 'helder-'));
  for (const name of names) copyFileSync(join(ROOT, 'fixtures/letters', name), join(cwd, name));
  return cwd;
}

const bytesIn = (cwd: string, name: string): Buffer => readFileSync(join(cwd, name));

describe('helder annotate', () => {
  it('makes a copy beside the letter, which stays as it was', async () => {
    const cwd = folderWith(WORD);
    const before = bytesIn(cwd, WORD);
    const { code, stdout, stderr } = await runHelder(['opmerkingen', WORD], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^jeugdhulp-besluit-met-opmerkingen\.docx: \d+\s+opmerkingen\.\n$/);
    expect(bytesIn(cwd, WORD).equals(before)).toBe(true);
    const [first, ...others] = commentsOf(bytesIn(cwd, 'jeugdhulp-besluit-met-opmerkingen.docx'));
    expect(first?.text[0]).toMatch(/aan de B1-norm$/);
    expect(others.length).toBeGreaterThan(5);
  });

  it('explains a rule with its first comment, and only then', async () => {
    const cwd = folderWith(WORD);
    await runHelder(['annotate', WORD, '-o', 'uit.docx'], { cwd });
    const ofRule = commentsOf(bytesIn(cwd, 'uit.docx')).filter(({ text }) =>
      text[0]?.startsWith('jargon'),
    );
    expect(ofRule.length).toBeGreaterThan(1);
    expect(ofRule.map(({ text }) => text.length)).toEqual([3, ...ofRule.slice(1).map(() => 2)]);
    expect(ofRule[0]?.text[2]).toContain('ambtelijke taal');
  });

  it('speaks English', async () => {
    const cwd = folderWith(WORD);
    const { stdout } = await runHelder(['annotate', WORD, '--lang', 'en'], { cwd });
    expect(stdout).toContain('jeugdhulp-besluit-with-comments.docx');
    const said = commentsOf(bytesIn(cwd, 'jeugdhulp-besluit-with-comments.docx')).flatMap(
      ({ text }) => text,
    );
    expect(said.join(' ')).not.toMatch(/\b(?:Helder heeft|Een woord|Gebruik|hoogstens)\b/);
    expect(said.join(' ')).toContain('A sentence has more than 20 words.');
  });

  it('puts copies of a folder in another, as they stand in their own', async () => {
    const cwd = folderWith(WORD);
    mkdirSync(join(cwd, 'brieven/oud'), { recursive: true });
    copyFileSync(join(cwd, WORD), join(cwd, 'brieven/een.docx'));
    copyFileSync(join(ROOT, 'fixtures/letters', PDF), join(cwd, 'brieven/oud/een.pdf'));
    const again = ['annotate', 'brieven/', '-o', 'brieven/uit'];
    for (const argv of [again, again]) {
      expect((await runHelder(argv, { cwd })).code).toBe(0);
      expect(readdirSync(join(cwd, 'brieven/uit'), { recursive: true }).sort()).toEqual([
        'een-met-opmerkingen.docx',
        'oud',
        join('oud', 'een-met-opmerkingen.pdf'),
      ]);
    }
  });

  it('says what to do with a letter that can have no comments, and goes on', async () => {
    const cwd = folderWith(WORD, MARKDOWN);
    const { code, stdout, stderr } = await runHelder(
      ['annotate', MARKDOWN, 'weg.docx', WORD, '-o', 'uit'],
      { cwd },
    );
    expect(code).toBe(2);
    expect(stderr).toContain('verslag.html');
    expect(stderr).toMatch(/weg\.docx: Dit bestand bestaat niet/);
    expect(stdout).toContain('besluit-met-opmerkingen.docx');
  });

  it('never writes over a letter, by whatever name, nor over a copy it made before', async () => {
    const cwd = folderWith(WORD);
    const before = bytesIn(cwd, WORD);
    symlinkSync(WORD, join(cwd, 'link.docx'));
    for (const output of [WORD, `./${WORD}`, 'link.docx']) {
      const { code, stderr } = await runHelder(['annotate', WORD, '-o', output], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain('een brief die u wilt controleren');
    }
    expect(bytesIn(cwd, WORD).equals(before)).toBe(true);

    await runHelder(['annotate', WORD], { cwd });
    const copy = 'jeugdhulp-besluit-met-opmerkingen.docx';
    writeFileSync(join(cwd, copy), 'mijn werk');
    const { code, stderr } = await runHelder(['annotate', WORD], { cwd });
    expect({ code, kept: String(bytesIn(cwd, copy)) }).toEqual({ code: 2, kept: 'mijn werk' });
    expect(stderr).toContain('bestaat al');
  });

  it('asks where several copies should go', async () => {
    const cwd = folderWith(WORD, PDF);
    const nowhere = await runHelder(['annotate', WORD, PDF], { cwd });
    expect({
      code: nowhere.code,
      asks: nowhere.stderr.includes('waar de kopie moet komen'),
    }).toEqual({ code: 2, asks: true });
    writeFileSync(join(cwd, 'uit.docx'), '');
    const inFile = await runHelder(['annotate', WORD, PDF, '-o', 'uit.docx'], { cwd });
    expect(inFile.stderr).toContain('geen map');
    const fromInput = await runHelder(['annotate', '-'], {
      cwd,
      stdin: async () => bytesIn(cwd, WORD),
    });
    expect(fromInput.stderr).toContain('waar de kopie moet komen');
  });

  it('reads standard input', async () => {
    const cwd = folderWith(PDF);
    const stdin = async () => bytesIn(cwd, PDF);
    await runHelder(['annotate', '-', '-o', 'uit/', '--lang', 'en'], { cwd, stdin });
    expect(readdirSync(join(cwd, 'uit'))).toEqual(['letter-with-comments.pdf']);
    expect((await runHelder(['annotate', '-', '-o', 'uit.pdf'], { cwd, stdin })).code).toBe(0);
    expect(existsSync(join(cwd, 'uit.pdf'))).toBe(true);
  });

  it('masks a service number in what it says', async () => {
    const cwd = folderWith();
    const text =
      'Wij hebben het burgerservicenummer 111222333 van u ingevolge de wet geregistreerd, en u dient dit nummer, 111222333, bij alle correspondentie die u met ons voert steeds te vermelden.';
    writeFileSync(join(cwd, 'a.docx'), makeDocx({ body: p(r(text)) }));
    await runHelder(['annotate', 'a.docx', '-o', 'uit.docx'], { cwd });
    const said = JSON.stringify(commentsOf(bytesIn(cwd, 'uit.docx')).map(({ text: each }) => each));
    expect(said).toContain('lange-zin');
    expect(said).not.toContain('111222333');
  });
});

describe('helder check', () => {
  it('gives copies beside reports', async () => {
    const cwd = folderWith(WORD, PDF, MARKDOWN);
    const { code, stdout, stderr } = await runHelder(
      [
        'check',
        WORD,
        PDF,
        MARKDOWN,
        '-f',
        'docx',
        '-o',
        'word',
        '-f',
        'pdf',
        '-o',
        'pdf/',
        '-f',
        'terminal',
      ],
      { cwd },
    );
    expect(code).toBe(1);
    expect(stdout).toContain('van de 3 beoordeelde brieven');
    expect(readdirSync(join(cwd, 'word'))).toEqual(['jeugdhulp-besluit-met-opmerkingen.docx']);
    expect(readdirSync(join(cwd, 'pdf'))).toEqual([
      'wegwerkzaamheden-lindelaan-met-opmerkingen.pdf',
    ]);
    expect(stderr.match(/kan alleen|zet alleen/g)).toEqual(['zet alleen']);
    expect(stderr).toContain(`${MARKDOWN}: helder zet alleen opmerkingen`);
  });

  it('tells that personal data is masked in comments only', async () => {
    const cwd = folderWith(WORD);
    await runHelder(['check', WORD, '--redact', '-o', 'uit.docx'], { cwd });
    const [whole] = commentsOf(bytesIn(cwd, 'uit.docx'));
    expect(whole?.text.join(' ')).toContain('In de brief zelf staan ze nog');
  });

  it('says which copies were not asked for', async () => {
    const cwd = folderWith(WORD, PDF);
    const { stderr } = await runHelder(['check', WORD, PDF, '-f', 'docx', '-o', 'word/'], { cwd });
    expect(stderr).toContain(`${PDF}: een brief in .pdf kan alleen`);
    expect(readdirSync(join(cwd, 'word'))).toHaveLength(1);
  });

  it('takes a copy for what its name says', async () => {
    const cwd = folderWith(WORD);
    await runHelder(['check', WORD, '-o', 'nagekeken.docx'], { cwd });
    expect(commentsOf(bytesIn(cwd, 'nagekeken.docx')).length).toBeGreaterThan(5);
  });
});

describe('a copy that is made under guard', () => {
  it('is the same', { timeout: 60_000 }, async () => {
    const cwd = folderWith(WORD);
    const script = new URL('../../dist/letter/worker.js', import.meta.url);
    await runHelder(['annotate', WORD, '-o', 'hier.docx'], { cwd });
    await runHelder(['annotate', WORD, '-o', 'daar.docx'], {
      cwd,
      letters: (limits, yardstick) => guardedLetters(limits, yardstick, script),
    });
    expect(bytesIn(cwd, 'daar.docx').equals(bytesIn(cwd, 'hier.docx'))).toBe(true);
  });
});

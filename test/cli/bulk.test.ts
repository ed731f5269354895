import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { runHelder } from '../run-helder.ts';

const PEOPLE = ['Jansen', 'De Vries', 'Yilmaz', 'El Amrani', 'Van den Berg', 'Smit', 'Bos'];

const letter = (name: string, amount: string) => `Geachte ${name},

U krijgt dit jaar geld terug van de gemeente. Het gaat om ${amount}. Wij betalen dat bedrag voor 1 mei 2026 op uw rekening.

U hoeft daar zelf niets voor te doen. Klopt uw rekening niet meer? Bel ons dan even. Wij veranderen de rekening meteen voor u. Daarna krijgt u een nieuwe brief van ons.

Heeft u nog een vraag? Bel dan met de gemeente via 14 010. Wij helpen u graag verder.

Met vriendelijke groet,

Sanne de Wit`;

/** A folder with so many copies of one letter, and whatever else. */
function folderWith(copies: number, others: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'helder-bulk-'));
  mkdirSync(join(folder, 'uit'));
  for (let at = 0; at < copies; at++) {
    const name = `${at % 2 ? 'mevrouw' : 'heer'} ${PEOPLE[at % PEOPLE.length]}`;
    writeFileSync(join(folder, 'uit', `brief-${at + 100}.md`), letter(name, `€ ${40 + at},50`));
  }
  for (const [name, text] of Object.entries(others)) writeFileSync(join(folder, 'uit', name), text);
  return folder;
}

const json = async (cwd: string, ...argv: string[]) => {
  const { code, stdout } = await runHelder(['bulk', ...argv, '-f', 'json'], { cwd });
  return { code, report: JSON.parse(stdout) };
};

describe('helder bulk', () => {
  it('groups the copies of one letter, and checks it once', async () => {
    const cwd = folderWith(22, {
      'anders.md': 'De straat gaat open. U kunt zes weken niet parkeren voor uw huis.',
    });
    const { code, report } = await json(cwd, 'uit');
    expect(report.letters).toHaveLength(1);
    expect(report.letters[0]).toMatchObject({
      copies: 22,
      deviating: [],
      assessment: { status: 'judged' },
    });
    expect(report.letters[0].fields.map(({ kind }: { kind: string }) => kind)).toContain('amount');
    expect(report.others).toBe(1);
    expect(code).toBe(0);
  });

  it('leaves groups of fewer than 20 alone, unless asked', async () => {
    const cwd = folderWith(12);
    expect((await json(cwd, 'uit')).report.letters).toHaveLength(0);
    expect((await json(cwd, 'uit', '--from', '10')).report.letters).toHaveLength(1);
  });

  it('tells which copies go wrong, and how', async () => {
    const cwd = folderWith(21, {
      'leeg.md': letter('mevrouw Bos', '€'),
      'niemand.md': letter('heer/mevrouw', '€ 30,50'),
      'code.md': letter('heer «Achternaam»', '€ 31,50'),
    });
    const { code, stdout } = await runHelder(['bulk', 'uit'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('3 kopieën wijken af');
    expect(stdout.replace(/\s+/gu, ' ')).toMatch(/code\.md • ‘«Achternaam»’ is blijven staan/u);
    expect(stdout.replace(/\s+/gu, ' ')).toMatch(/leeg\.md • Hier is niets ingevuld/u);
    expect(stdout.replace(/\s+/gu, ' ')).toMatch(
      /niemand\.md • ‘heer\/mevrouw’ staat waar andere kopieën een naam/u,
    );
  });

  it('shows the text that all copies have, with its fields', async () => {
    const { stdout } = await runHelder(['bulk', 'uit', '--template'], { cwd: folderWith(20) });
    expect(stdout).toContain('│ Geachte «1»,');
    expect(stdout).toContain('Het gaat om € «2».');
  });

  it('takes one letter with its number of copies', async () => {
    const cwd = folderWith(1);
    const { report } = await json(cwd, 'uit/brief-100.md', '--copies', '3000');
    expect(report.letters[0]).toMatchObject({ copies: 3000, files: ['uit/brief-100.md'] });
  });

  it.each([
    'csv',
    'xlsx',
  ])('fills in the fields from a .%s, and looks at every row', async (type) => {
    const cwd = folderWith(0, { 'sjabloon.md': letter('«Titel» «Achternaam»', '€ «Bedrag»') });
    const rows = Array.from({ length: 25 }, (_, at) => [
      at % 2 ? 'mevrouw' : 'heer',
      PEOPLE[at % PEOPLE.length] ?? '',
      at === 7 ? '' : `${30 + at},50`,
    ]);
    const table = [['Titel', 'achternaam', 'Bedrag'], ...rows];
    if (type === 'csv')
      writeFileSync(join(cwd, 'data.csv'), table.map((row) => row.join(';')).join('\r\n'));
    else {
      const cells = table.map((row) => row.map((value) => ({ value, type: String })));
      writeFileSync(join(cwd, 'data.xlsx'), await writeExcelFile(cells).toBuffer());
    }
    const { code, report } = await json(cwd, 'uit/sjabloon.md', '--data', `data.${type}`);
    expect(code).toBe(1);
    expect(report.letters[0]).toMatchObject({
      copies: 25,
      deviating: [{ file: 'uit/sjabloon.md#8', deviations: [{ code: 'empty-field' }] }],
      assessment: { status: 'judged', blanks: 0 },
    });
  });

  it('tells which fields the data do not have', async () => {
    const cwd = folderWith(0, { 'sjabloon.md': letter('«Titel» «Achternaam»', '€ «Bedrag»') });
    writeFileSync(join(cwd, 'data.csv'), 'Titel;Achternaam\nheer;Bos\nmevrouw;Smit\n');
    const { code, stdout } = await runHelder(['bulk', 'uit/sjabloon.md', '--data', 'data.csv'], {
      cwd,
    });
    expect(code).toBe(1);
    expect(stdout).toContain('geen kolom in de gegevens: Bedrag');
  });

  it('shows no citizen service number', async () => {
    const folder = folderWith(0);
    for (let at = 0; at < 20; at++) {
      writeFileSync(
        join(folder, 'uit', `b${at}.md`),
        letter(`heer Bos met nummer 123456782 en ${at}`, '€ 1,50'),
      );
    }
    const { stdout } = await runHelder(['bulk', 'uit', '-f', 'json'], { cwd: folder });
    expect(stdout).not.toContain('123456782');
  });

  it('shows no half of a service number that all copies begin with', async () => {
    const cwd = folderWith(0);
    const numbers = ['1234 00 004', '1234 00 016', '1234 00 028', '1234 00 041'];
    for (const [at, number] of numbers.entries()) {
      writeFileSync(
        join(cwd, 'uit', `brief-${at}.md`),
        letter(`heer Bos met nummer ${number} en zaak`, '€ 1,50'),
      );
    }
    const argv = ['bulk', 'uit', '--from', '4', '--template', '-f'];
    for (const format of ['json', 'terminal']) {
      const { stdout } = await runHelder([...argv, format], { cwd });
      expect(stdout).toContain('█');
      expect(stdout).not.toMatch(/1234|00 0/u);
    }
  });

  it.each([
    [['bulk', 'weg/'], 2],
    [['bulk', 'uit', '--data', 'x.csv'], 2],
    [['bulk', 'uit/brief-100.md', '--data', 'weg.csv'], 2],
  ])('says what is wrong with %j', async (argv, expected) => {
    const { code, stdout, stderr } = await runHelder(argv, { cwd: folderWith(2) });
    expect(code).toBe(expected);
    expect(stdout + stderr).not.toBe('');
  });
});

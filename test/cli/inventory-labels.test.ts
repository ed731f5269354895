import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runHelder } from '../run-helder.ts';

const LETTER = readFileSync(join(ROOT, 'fixtures/letters/afval-nieuwe-dagen.md'), 'utf8').replace(
  /^---\n.*?\n---\n/su,
  '',
);

/** A folder with letters of the same text; what stands before it differs. */
function folderWith(letters: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'helder-labels-'));
  for (const [name, before] of Object.entries(letters)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), before + LETTER);
  }
  return folder;
}

const configure = (folder: string, inventory: unknown) =>
  writeFileSync(join(folder, 'helder.config.json'), JSON.stringify({ inventory }));

const flat = (text: string) => text.replace(/\s+/gu, ' ');

interface Row {
  readonly file: string;
  readonly labels: Readonly<Record<string, string | number>>;
}

async function inventoryIn(cwd: string, ...argv: string[]) {
  const { code, stdout, stderr } = await runHelder(['inventory', 'ex', '-f', 'json', ...argv], {
    cwd,
  });
  const rows: Row[] = stdout === '' ? [] : JSON.parse(stdout).rows;
  return { code, stdout, stderr: flat(stderr), labels: rows.map(({ labels }) => labels) };
}

describe('labels from the letters themselves', () => {
  it('are the same from the cache as without it', async () => {
    const cwd = folderWith({ 'ex/1.md': '---\nafdeling: Zorg\nteam: Wmo\n---\n' });
    const cached = ['--cache', 'onthouden'];
    expect((await inventoryIn(cwd, ...cached)).labels).toEqual([{ department: 'Zorg' }]);
    configure(cwd, { properties: { department: 'Team' } });
    expect((await inventoryIn(cwd, ...cached)).labels).toEqual([{ department: 'Wmo' }]);
    expect((await inventoryIn(cwd, '--no-cache')).labels).toEqual([{ department: 'Wmo' }]);
  });

  it('that cannot be read are told, and do not count', async () => {
    const cwd = folderWith({
      'ex/1.md': '---\nDatum: 2024-02-31\naantal: "12,5"\n---\n',
      'ex/2.md': '---\nDatum: ooit\n---\n\n',
      'ex/3.md': '---\nDatum: 29-2-2024\n---\n\n\n',
    });
    const { code, labels, stderr } = await inventoryIn(cwd);
    expect(code).toBe(0);
    expect(labels).toEqual([{}, {}, { date: '2024-02-29' }]);
    expect(stderr).toContain(
      'Van 2 brieven is de datum niet te lezen, zoals ‘2024-02-31’ en ‘ooit’',
    );
    expect(stderr).toContain('Van 1 brief is het aantal niet te lezen, zoals ‘12,5’');
  });
});

describe('a list', () => {
  it('of which all is of use is not spoken of', async () => {
    const cwd = folderWith({ 'ex/café.md': '' });
    const csv = 'bestand;afdeling;aantal\nex\\café.md;Financiën;3000000000';
    writeFileSync(join(cwd, 'lijst.csv'), Buffer.from(csv, 'latin1'));
    const { code, labels, stderr } = await inventoryIn(cwd, '--manifest', 'lijst.csv');
    expect(labels).toEqual([{ department: 'Financiën', copies: 3_000_000_000 }]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('tells in one message what of it is of no use', async () => {
    const cwd = folderWith({
      'ex/a/1.md': '---\ndatum: mei 2024\naantal: 7\n---\n',
      'ex/a/2.md': '',
      'ex/b/1.md': '',
    });
    writeFileSync(
      join(cwd, 'lijst.csv'),
      [
        'bestand;datum;aantal',
        'ex/a/1.md;31-02-2024;0',
        'ex/weg.md;;3',
        'C:\\export\\2.md;;3',
        'ex/a/2.md;;3',
        'EX/A/2.md;45413;4',
        'ex/a/2.md;45413;5',
        '1.md;;9',
      ].join('\n'),
    );
    const { labels, stderr } = await inventoryIn(cwd, '--manifest', 'lijst.csv');
    expect(labels).toEqual([
      { department: 'a', date: '2024-05', copies: 7 },
      { department: 'a', date: '2024-05-01', copies: 5 },
      { department: 'b' },
    ]);
    expect(stderr).toBe(
      'Let op: niet alles in uw lijst is te gebruiken. ' +
        '2 regels passen bij geen bestand, zoals ‘ex/weg.md’ en ‘C:\\export\\2.md’. ' +
        '1 regel past bij meer dan één bestand, zoals ‘1.md’. ' +
        '1 bestand staat er vaker in, zoals ‘ex/a/2.md’. De laatste regel telt. ' +
        'Van 1 brief is de datum niet te lezen, zoals ‘31-02-2024’. ' +
        'Van 1 brief is het aantal niet te lezen, zoals ‘0’. ' +
        'Verbeter de lijst en geef dezelfde opdracht nog een keer. ',
    );
  });
});

describe('the settings of an inventory', () => {
  it.each([
    [{ paths: ['{department'] }, 'inventory.paths[0]', 'Zet elke naam tussen twee accolades'],
    [{ paths: ['{team}/*'] }, 'inventory.paths[0]', 'Helder kent hier geen ‘team’'],
    [{ paths: ['{soort}/{kind}/*'] }, 'inventory.paths[0]', 'staat een kenmerk er twee keer in'],
    [{ target: { share: 80 } }, 'inventory.target.share', 'een getal van 0 tot en met 1'],
    [{ target: { share: -1 } }, 'inventory.target.share', 'een getal van 0 tot en met 1'],
    [{ target: { by: 'ooit' } }, 'inventory.target.by', 'een kwartaal, maand, jaar of dag'],
  ])('%j is refused', async (settings, place, remedy) => {
    const cwd = folderWith({ 'ex/1.md': '' });
    configure(cwd, settings);
    const { code, stdout, stderr } = await inventoryIn(cwd);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`kloppen niet bij ${place}.`);
    expect(stderr).toContain(remedy);
  });

  it('may name labels in Dutch', async () => {
    const cwd = folderWith({ 'ex/Zorg/besluit/1.md': '---\nteam: x\nverstuurd: mei 2024\n---\n' });
    configure(cwd, {
      paths: ['{afdeling}/{soort}/**'],
      properties: { datum: 'verstuurd' },
    });
    expect((await inventoryIn(cwd)).labels).toEqual([
      { department: 'Zorg', kind: 'besluit', date: '2024-05' },
    ]);
  });
});

it('tells of how many files the path fits no pattern', async () => {
  const cwd = folderWith({ 'ex/a/besluit/uit/1.md': '', 'ex/a/2.md': '\n', 'ex/3.md': '\n\n' });
  configure(cwd, { paths: ['{department}/{kind}/uit/*'] });
  const { code, stderr, labels } = await inventoryIn(cwd);
  expect(code).toBe(0);
  expect(stderr).toContain('bij 2 van de 3 bestanden past geen patroon');
  expect(stderr).toContain('zoals ‘ex/3.md’ en ‘ex/a/2.md’');
  expect(labels).toEqual([{}, {}, { department: 'a', kind: 'besluit' }]);
  configure(cwd, { paths: ['{department}/{kind}/uit/*', '**'] });
  expect((await inventoryIn(cwd)).stderr).not.toContain('patroon');
});

describe('a citizen service number', () => {
  const BSN = '123456782';
  const OTHER = '111222333';

  it('in a path stands in no report and in no kept measurement', async () => {
    const cwd = folderWith({
      [`ex/klant ${BSN}/1.md`]: '',
      [`ex/klant ${BSN}/2.md`]: '',
      [`ex/Zorg/brief ${BSN}.md`]: '\n',
    });
    configure(cwd, { paths: ['{department}/{kind}.md'] });
    writeFileSync(join(cwd, 'lijst.csv'), `bestand;soort\nweg ${BSN}.md;x`);
    for (const format of ['json', 'ndjson', 'csv', 'html', 'terminal']) {
      const { stdout, stderr } = await runHelder(
        ['inventory', 'ex', '-f', format, '--manifest', 'lijst.csv', '--save', format],
        { cwd },
      );
      expect(stdout).toContain('█████████');
      expect(stdout + stderr).not.toContain(BSN);
      const kept = readFileSync(join(cwd, `metingen/${format}.ndjson`), 'utf8');
      expect(kept).toContain('█████████');
      expect(kept).not.toContain(BSN);
    }
  });

  it('that is told by the word before it stands in no label', async () => {
    const cwd = folderWith({ 'ex/bsn 123456789.md': '' });
    configure(cwd, { paths: ['bsn {kind}.md'] });
    expect((await inventoryIn(cwd)).labels).toEqual([{ kind: '█████████' }]);
  });

  it('in a name does not keep a letter from being measured again', async () => {
    const cwd = folderWith({
      [`ex/klant ${BSN}/brief.md`]: '',
      [`ex/klant ${OTHER}/brief.md`]: '\nDit is nieuw.\n\n',
      [`ex/Zorg/${OTHER}.md`]: '\n',
    });
    const save = await runHelder(['inventory', 'ex', '--save', '2024-Q2'], { cwd });
    expect(save.code).toBe(0);
    cpSync(join(cwd, `ex/Zorg/${OTHER}.md`), join(cwd, `ex/Zorg/${BSN}.md`));
    writeFileSync(join(cwd, `ex/Zorg/${OTHER}.md`), 'Dit is een andere brief.');
    writeFileSync(
      join(cwd, 'helder.config.json'),
      JSON.stringify({ words: { allow: [{ word: 'afval', reason: 'x', owner: 'y' }] } }),
    );
    const { code, stderr } = await runHelder(['remeasure', '2024-Q2'], { cwd });
    expect(code).toBe(0);
    expect(flat(stderr)).toContain('3 brieven opnieuw gemeten.');
    const rowsOf = (name: string) =>
      readFileSync(join(cwd, 'metingen', name), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => JSON.parse(line));
    const known = ({ file, hash, labels }: Row & { readonly hash: string }) => ({
      file,
      hash,
      labels,
    });
    expect(rowsOf('2024-Q2~2.ndjson').map(known)).toEqual(rowsOf('2024-Q2.ndjson').map(known));
  });
});

it.skipIf(process.platform === 'win32')('a backslash in a name makes no folder', async () => {
  const cwd = folderWith({ 'ex/back\\slash.md': '', 'ex/Zorg/1.md': '\n' });
  const { stdout } = await runHelder(['inventory', 'ex', '-f', 'json'], { cwd });
  const { rows, totals } = JSON.parse(stdout);
  expect(rows.map(({ file }: Row) => file)).toEqual(['ex/Zorg/1.md', 'ex/back\\slash.md']);
  expect(Object.keys(totals.groups.department)).toEqual(['', 'Zorg']);
});

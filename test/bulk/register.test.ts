import { execFileSync, spawn } from 'node:child_process';
import {
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
import { describe, expect, it, onTestFinished } from 'vitest';
import { proposals } from '../../src/bulk/register/learn.ts';
import type { Entry } from '../../src/bulk/register/record.ts';
import {
  addRecord,
  addRecordFor,
  readRegister,
  verifyChain,
} from '../../src/bulk/register/register.ts';
import { RegisterError } from '../../src/bulk/register/register-error.ts';
import { figuresOf, filtered, lettersIn } from '../../src/bulk/register/summary.ts';

const AT = '2026-05-04T09:00:00.000Z';

const submission = (letter: string, department?: string): Entry => ({
  kind: 'submission',
  letter,
  identity: { file: `${letter}.docx`, template: letter, ...(department && { department }) },
  verdict: { helder: '1', norm: 'b1 1', findings: {} },
});

const decision = (
  letter: string,
  outcome: 'approved' | 'returned' | 'rejected',
  more: Partial<Extract<Entry, { kind: 'decision' }>> = {},
): Entry => ({
  kind: 'decision',
  letter,
  template: letter,
  outcome,
  agreed: {},
  ignored: [],
  checklist: [],
  ...more,
});

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'helder-register-'));

/** A register with so many records. */
async function registerOf(records: number): Promise<string> {
  const folder = emptyFolder();
  for (let at = 0; at < records; at++) await addRecord(folder, submission(`l${at}`), 'An', AT);
  return folder;
}

const pathOf = (folder: string, number: number) =>
  join(folder, `${String(number).padStart(8, '0')}.json`);

/** Changes a record as somebody who owns the folder can. */
function tamper(folder: string, number: number, change: (text: string) => string): void {
  const path = pathOf(folder, number);
  const text = readFileSync(path, 'utf8');
  chmodSync(path, 0o644);
  writeFileSync(path, change(text));
}

describe('the chain of the register', () => {
  it('is whole as it was written', async () => {
    const folder = await registerOf(5);
    expect(await verifyChain(folder)).toMatchObject({ whole: true, records: 5 });
    expect(await verifyChain(join(folder, 'nowhere'))).toMatchObject({ whole: true, records: 0 });
  });

  it('shows a record that was changed', async () => {
    const folder = await registerOf(5);
    tamper(folder, 3, (text) => text.replace('"An"', '"Bo"'));
    expect(await verifyChain(folder)).toEqual({ whole: false, number: 4, why: 'changed-before' });
  });

  it('shows a change of the last record by the hash that was kept elsewhere', async () => {
    const folder = await registerOf(3);
    const before = await verifyChain(folder);
    tamper(folder, 3, (text) => text.replace('"An"', '"Bo"'));
    expect(await verifyChain(folder)).not.toEqual(before);
  });

  it('shows a record that was taken out', async () => {
    const folder = await registerOf(5);
    rmSync(pathOf(folder, 2));
    expect(await verifyChain(folder)).toEqual({ whole: false, number: 2, why: 'missing' });
  });

  it('shows a record that was put in', async () => {
    const folder = await registerOf(4);
    renameSync(pathOf(folder, 4), pathOf(folder, 5));
    writeFileSync(
      pathOf(folder, 4),
      readFileSync(pathOf(folder, 3), 'utf8').replace('"number": 3', '"number": 4'),
    );
    expect(await verifyChain(folder)).toMatchObject({ whole: false, number: 4 });
  });

  it('shows records that changed places', async () => {
    const folder = await registerOf(4);
    renameSync(pathOf(folder, 2), join(folder, 'x'));
    renameSync(pathOf(folder, 3), pathOf(folder, 2));
    renameSync(join(folder, 'x'), pathOf(folder, 3));
    expect(await verifyChain(folder)).toMatchObject({ whole: false, number: 2 });
  });

  it('shows a file that is half written', async () => {
    const folder = await registerOf(3);
    tamper(folder, 3, (text) => text.slice(0, 40));
    expect(await verifyChain(folder)).toEqual({ whole: false, number: 3, why: 'damaged' });
    await expect(readRegister(folder)).rejects.toThrow(RegisterError);
  });

  it('adds nothing behind a file that is half written', async () => {
    const folder = await registerOf(2);
    tamper(folder, 2, (text) => text.slice(0, 40));
    await expect(addRecord(folder, submission('x'), 'An', AT)).rejects.toMatchObject({
      problem: { code: 'damaged', file: '00000002.json' },
    });
    expect(readdirSync(folder)).toHaveLength(2);
  });

  it('waits for a file that another reviewer is writing', async () => {
    const folder = await registerOf(2);
    const whole = readFileSync(pathOf(folder, 2), 'utf8');
    tamper(folder, 2, (text) => text.slice(0, 40));
    const adding = addRecord(folder, submission('x'), 'An', AT);
    setTimeout(() => writeFileSync(pathOf(folder, 2), whole), 30);
    expect((await adding).number).toBe(3);
    expect(await verifyChain(folder)).toMatchObject({ whole: true, records: 3 });
  });
});

describe('writing in the register', () => {
  it('never writes over a record', async () => {
    const folder = await registerOf(1);
    const before = readFileSync(pathOf(folder, 1), 'utf8');
    await addRecord(folder, submission('other'), 'Bo', AT);
    expect(readFileSync(pathOf(folder, 1), 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(['00000001.json', '00000002.json']);
  });

  it('leaves a whole chain when many write at once', async () => {
    const folder = emptyFolder();
    const all = Array.from({ length: 20 }, (_, at) =>
      addRecord(folder, submission(`l${at}`), 'An', AT),
    );
    const numbers = (await Promise.all(all)).map(({ number }) => number);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(all.map((_, at) => at + 1));
    expect(await verifyChain(folder)).toMatchObject({ whole: true, records: 20 });
  });

  it('decides on all that stands before it, also when many write at once', async () => {
    const folder = emptyFolder();
    const added = await Promise.all(
      Array.from({ length: 10 }, () =>
        addRecordFor(
          folder,
          (records) => (records.length === 0 ? submission('x') : undefined),
          'An',
          AT,
        ),
      ),
    );
    expect(added.filter((record) => record !== undefined)).toHaveLength(1);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('says so when the folder is none', async () => {
    const folder = join(emptyFolder(), 'register');
    writeFileSync(folder, 'a file');
    await expect(addRecord(folder, submission('x'), 'An', AT)).rejects.toMatchObject({
      problem: { code: 'unwritable' },
    });
  });

  it('says so when the folder may not be written, and leaves nothing behind', async (test) => {
    const folder = await registerOf(1);
    chmodSync(folder, 0o555);
    onTestFinished(() => chmodSync(folder, 0o755));
    if (process.getuid?.() === 0) test.skip('root may write everywhere');
    await expect(addRecord(folder, submission('x'), 'An', AT)).rejects.toMatchObject({
      problem: { code: 'unwritable' },
    });
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('says so when the disk is full, and leaves a whole chain', async (test) => {
    const folder = join(emptyFolder(), 'disk');
    mkdirSync(folder);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', folder], { stdio: 'ignore' });
    } catch {
      test.skip('a small disk can only be made by root on Linux');
    }
    onTestFinished(() => {
      execFileSync('umount', [folder]);
    });
    let added = 0;
    const fill = async () => {
      for (; added < 1000; added++) await addRecord(folder, submission(`l${added}`), 'An', AT);
    };
    await expect(fill()).rejects.toMatchObject({ problem: { code: 'unwritable' } });
    expect(added).toBeGreaterThan(0);
    expect(await verifyChain(folder)).toMatchObject({ whole: true, records: added });
    expect(readdirSync(folder)).toHaveLength(added);
  });
});

describe('what the register tells', () => {
  const filled = async () => {
    const folder = emptyFolder();
    const add = (entry: Entry, at: string) => addRecord(folder, entry, 'An', at);
    await add(submission('a', 'Wmo'), '2026-01-10T09:00:00Z');
    await add(decision('a', 'approved'), '2026-01-12T09:00:00Z');
    await add(submission('b', 'Belastingen'), '2026-04-01T09:00:00Z');
    await add(
      decision('b', 'returned', { agreed: { 'lange-zin': 3, jargon: 1 } }),
      '2026-04-02T09:00:00Z',
    );
    await add(submission('b', 'Belastingen'), '2026-04-04T09:00:00Z');
    await add(decision('b', 'approved'), '2026-04-05T09:00:00Z');
    await add(submission('c', 'Wmo'), '2026-04-06T09:00:00Z');
    return readRegister(folder);
  };

  it('follows each letter from its first submission to where it stands', async () => {
    const letters = lettersIn(await filled());
    expect(letters.map(({ letter, state, rounds }) => [letter, state, rounds])).toEqual([
      ['a', 'approved', 1],
      ['b', 'approved', 2],
      ['c', 'open', 1],
    ]);
  });

  it('filters on state, department and quarter', async () => {
    const letters = lettersIn(await filled());
    const names = (filter: Parameters<typeof filtered>[1]) =>
      filtered(letters, filter).map(({ letter }) => letter);
    expect(names({ state: 'open' })).toEqual(['c']);
    expect(names({ department: 'wmo' })).toEqual(['a', 'c']);
    expect(names({ quarter: '2026-Q2' })).toEqual(['b', 'c']);
  });

  it('counts what was right the first time, how long it took, and why letters go back', async () => {
    const records = await filled();
    expect(figuresOf(lettersIn(records), records)).toEqual({
      letters: 3,
      open: 1,
      approved: 2,
      returned: 0,
      rejected: 0,
      firstTimeRight: 0.5,
      medianDays: 3,
      reasons: [
        ['jargon', 1],
        ['lange-zin', 1],
      ],
    });
  });

  it('proposes what was ignored in more than one letter, with the evidence', async () => {
    const folder = emptyFolder();
    const ignored = (word: string, reason: string) => [
      { rule: 'jargon', word, sentence: 's', reason },
    ];
    const add = (entry: Entry, by: string) => addRecord(folder, entry, by, AT);
    await add(decision('a', 'approved', { ignored: ignored('ozb', 'Staat in de wet.') }), 'An');
    await add(decision('b', 'approved', { ignored: ignored('ozb', 'Bekend.') }), 'Bo');
    await add(decision('b', 'approved', { ignored: ignored('leges', 'Eén keer.') }), 'Bo');
    await add(decision('c', 'returned', { agreed: { jargon: 2 } }), 'Bo');
    expect(proposals(await readRegister(folder))).toEqual([
      {
        rule: 'jargon',
        word: 'ozb',
        letters: 2,
        reviewers: 2,
        agreed: 1,
        reasons: ['Staat in de wet.', 'Bekend.'],
      },
    ]);
  });
});

/** The built program, started twice at once, as two reviewers have it. */
const HELDER = process.env['HELDER_BIN'] ?? join(import.meta.dirname, '../../bin/helder.js');

describe('two reviewers at once', () => {
  it('each add their records from a process of their own, in one whole chain', async () => {
    const cwd = emptyFolder();
    const review = (name: string) =>
      new Promise<number | null>((resolve) => {
        writeFileSync(
          join(cwd, `${name}.md`),
          `Deze brief gaat over ${name}. Wij sturen u ${name} op. U hoeft niets te doen.`,
        );
        const argv = ['review', `${name}.md`, '--decision', 'approve', '--reviewer', name];
        const child = spawn(process.execPath, [HELDER, ...argv], { cwd, stdio: 'ignore' });
        child.on('close', resolve);
      });
    const names = ['fietsen', 'paspoorten', 'bomen', 'afval'];
    expect(await Promise.all(names.map(review))).toEqual([0, 0, 0, 0]);
    expect(await verifyChain(join(cwd, 'register'))).toMatchObject({ whole: true, records: 8 });
  });
});

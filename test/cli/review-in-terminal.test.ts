import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { verifyChain } from '../../src/bulk/register/register.ts';
import { hasTerminals, inTerminal, KEY, type TerminalRun } from '../pseudo-terminal.ts';

if (!hasTerminals) console.warn('There are no pseudo-terminals here: these tests are left out.');

const LETTER = `Geachte heer Bos,

U vroeg ons om een vergunning. Wij hebben uw aanvraag conform de regels bekeken. U krijgt de vergunning op 1 mei 2026.

U hoeft verder niets te doen. De vergunning komt met de post. Bewaar hem goed, want u kunt hem later nog nodig hebben.

Heeft u nog vragen? Bel ons dan op 14 010. U kunt ons bellen van maandag tot en met vrijdag.

Met vriendelijke groet,

Sanne de Wit`;

function desk(): string {
  const cwd = mkdtempSync(join(tmpdir(), 'helder-terminal-'));
  writeFileSync(join(cwd, 'brief.md'), LETTER);
  return cwd;
}

const recordsIn = (cwd: string) =>
  readdirSync(join(cwd, 'register'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(cwd, 'register', name), 'utf8')));

/** Types the name, and goes on to the first point. */
async function begin(run: TerminalRun, name: string): Promise<void> {
  await run.see('Wat is uw naam?');
  run.press(`${name}${KEY.enter}`);
  await run.see('Wat vindt u van dit punt?');
  await run.see('Esc: stop)');
}

/** Chooses the last answer: that all points to come are right. */
async function agreeWithTheRest(run: TerminalRun): Promise<void> {
  run.press(KEY.up + KEY.enter);
  await run.see('Dit heeft helder nagekeken');
}

/** Says yes to what is asked of the whole letter. */
async function answerChecklist(run: TerminalRun): Promise<void> {
  for (const number of [1, 2, 3, 4]) {
    await run.see(`Vraag ${number} van 4`);
    await run.see('Esc: stop)');
    run.press(KEY.enter);
  }
  await run.see('Wat is uw besluit?');
  await run.see('Esc: stop)');
}

async function approve(run: TerminalRun): Promise<void> {
  run.press(KEY.enter);
  await run.see('Wilt u er nog iets bij zeggen?');
  run.press(KEY.enter);
}

/** The terminal is as it was: its cursor shows, and keys are no longer taken as they come. */
const isRestored = (run: TerminalRun): boolean =>
  run.sent().lastIndexOf('\x1b[?25h') >= run.sent().lastIndexOf('\x1b[?25l');

describe.skipIf(!hasTerminals)('helder review in a terminal', () => {
  it('goes from the first key to an approval', async () => {
    const cwd = desk();
    const run = inTerminal(['review', 'brief.md'], cwd);
    await begin(run, 'Jo Bos');
    await agreeWithTheRest(run);
    await answerChecklist(run);
    await approve(run);
    expect(await run.ended).toBe(0);
    expect(run.screen()).toContain('goedgekeurd. Dit is nummer 2 in het register.');
    expect(isRestored(run)).toBe(true);
    expect(recordsIn(cwd)[1]).toMatchObject({ outcome: 'approved', by: 'Jo Bos' });
    // What the library of the questions says itself is in English.
    expect(run.screen()).not.toMatch(/navigate|confirm|select|cancel|error|enter to/iu);
  });

  it('keeps what was chosen with the arrows, also after going back', async () => {
    const cwd = desk();
    const run = inTerminal(['review', 'brief.md'], cwd);
    await begin(run, 'Jo Bos');
    run.press(KEY.down + KEY.enter);
    await run.see('Waarom mag dit zo blijven?');
    run.press(KEY.enter);
    await run.see('Vul hier iets in.');
    run.press(`Zo heet het.${KEY.enter}`);
    await run.see('Punt 2');
    await run.see('Esc: stop)');
    run.press(KEY.down + KEY.down + KEY.down + KEY.enter);
    await run.see('Punt 1');
    // The cursor is on the answer of before, with its reason.
    await run.see('● Dit mag zo blijven');
    run.press(KEY.enter);
    await run.see('Waarom mag dit zo blijven?');
    await run.see('Zo heet het.');
    run.press(KEY.enter);
    await run.see('Punt 2');
    await run.see('Esc: stop)');
    run.press(KEY.enter);
    await answerChecklist(run);
    run.press(KEY.down + KEY.down + KEY.enter);
    await run.see('Waarom keurt u de brief af?');
    run.press(`Te stijf.${KEY.enter}`);
    expect(await run.ended).toBe(1);
    expect(recordsIn(cwd)[1]).toMatchObject({
      outcome: 'rejected',
      note: 'Te stijf.',
      ignored: [{ reason: 'Zo heet het.' }],
    });
  });

  it.each([
    ['Escape', KEY.escape],
    ['Ctrl-C', KEY.interrupt],
  ])('stops at once at %s, and decides nothing', async (_, key) => {
    const cwd = desk();
    const run = inTerminal(['review', 'brief.md'], cwd);
    await begin(run, 'Jo Bos');
    run.press(key);
    expect(await run.ended).toBe(2);
    await run.see('Er is niets besloten');
    expect(isRestored(run)).toBe(true);
    expect(recordsIn(cwd).map(({ kind }) => kind)).toEqual(['submission']);
  });

  it('tells the second of two reviewers that the first has decided', async () => {
    const cwd = desk();
    const [first, second] = ['An', 'Bo'].map((name) => ({
      name,
      run: inTerminal(['review', 'brief.md'], cwd),
    })) as [{ name: string; run: TerminalRun }, { name: string; run: TerminalRun }];
    for (const { name, run } of [first, second]) {
      await begin(run, name);
      await agreeWithTheRest(run);
      await answerChecklist(run);
    }
    await approve(first.run);
    expect(await first.run.ended).toBe(0);
    await approve(second.run);
    expect(await second.run.ended).toBe(2);
    expect(second.run.screen()).toContain('Intussen heeft An over deze brief besloten');
    expect(recordsIn(cwd)).toHaveLength(2);
    expect(await verifyChain(join(cwd, 'register'))).toMatchObject({ whole: true });
  });

  it('shows that somebody tampered with the register', async () => {
    const cwd = desk();
    const run = inTerminal(['review', 'brief.md'], cwd);
    await begin(run, 'Jo Bos');
    await agreeWithTheRest(run);
    await answerChecklist(run);
    await approve(run);
    await run.ended;
    const record = join(cwd, 'register', '00000001.json');
    chmodSync(record, 0o644);
    writeFileSync(record, readFileSync(record, 'utf8').replace('brief.md', 'ander.md'));
    const verify = inTerminal(['register', 'verify'], cwd);
    expect(await verify.ended).toBe(1);
    expect(verify.screen()).toContain('Het register klopt niet');
  });

  it('keeps no half decision on a full disk', async (test) => {
    const cwd = desk();
    const disk = join(cwd, 'register');
    mkdirSync(disk);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', disk], { stdio: 'ignore' });
    } catch {
      test.skip('a small disk can only be made by root on Linux');
    }
    onTestFinished(() => {
      execFileSync('umount', [disk]);
    });
    const run = inTerminal(['review', 'brief.md'], cwd);
    await begin(run, 'Jo Bos');
    // The disk fills up while the reviewer is busy.
    try {
      writeFileSync(join(disk, 'vol.bin'), new Uint8Array(1_000_000));
    } catch {
      // That was the purpose.
    }
    await agreeWithTheRest(run);
    await answerChecklist(run);
    await approve(run);
    expect(await run.ended).toBe(2);
    expect(run.screen().replace(/\s+/gu, ' ')).toContain('Helder kan niet schrijven');
    expect(readdirSync(disk).sort()).toEqual(['00000001.json', 'vol.bin']);
    expect(readdirSync(cwd)).not.toContain('sjablonen');
  });

  it.each([
    { NO_COLOR: '1' },
    { TERM: 'dumb', NO_COLOR: '' },
  ])('uses no colours with %j', async (env) => {
    const cwd = desk();
    const run = inTerminal(['review', 'brief.md'], cwd, env);
    await run.see('Wat is uw naam?');
    run.press(`Jo Bos${KEY.enter}`);
    await run.see('Wat vindt u van dit punt?');
    run.press(KEY.interrupt);
    expect(await run.ended).toBe(2);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
    expect(run.sent()).not.toMatch(/\x1b\[3\dm/u);
  });

  it('asks line by line where the cursor cannot move', async () => {
    const cwd = desk();
    const run = inTerminal(['review', 'brief.md', '--reviewer', 'Jo Bos'], cwd, { TERM: 'dumb' });
    for (;;) {
      await run.see('Met 0 stopt u.');
      await run.see('>');
      const asked = run.screen().split('\n\n').at(-1) ?? '';
      if (asked.includes('Wat is uw besluit?')) break;
      run.press(`1${KEY.enter}`);
    }
    run.press(`9${KEY.enter}`);
    await run.see('Met 0 stopt u.');
    run.press(`3${KEY.enter}`);
    await run.see('Waarom keurt u de brief af?');
    run.press(`Nee.${KEY.enter}`);
    expect(await run.ended).toBe(1);
    expect(recordsIn(cwd)[1]).toMatchObject({ outcome: 'rejected', note: 'Nee.' });
  });
});

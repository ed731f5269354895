import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Prompter } from '../../src/cli/prompts.ts';
import { readDocument } from '../../src/document/read.ts';
import { ROOT, runHelder } from '../run-helder.ts';

const LETTER = `# Uw aanvraag voor een vergunning

Geachte heer Bos,

U vroeg ons om een vergunning. Wij hebben uw aanvraag conform de regels bekeken. U krijgt de vergunning op 1 mei 2026.

U hoeft verder niets te doen. De vergunning komt met de post. Bewaar hem goed, want u kunt hem later nog nodig hebben.

Heeft u nog vragen? Bel ons dan op 14 010. U kunt ons bellen van maandag tot en met vrijdag.

Met vriendelijke groet,

Sanne de Wit`;

/** A folder with one letter in it. */
function desk(letter = LETTER): string {
  const cwd = mkdtempSync(join(tmpdir(), 'helder-review-'));
  writeFileSync(join(cwd, 'brief.md'), letter);
  return cwd;
}

const recordsIn = (cwd: string, folder = 'register') =>
  readdirSync(join(cwd, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(cwd, folder, name), 'utf8')));

/** Answers a choice by a piece of its label; `undefined` cancels. */
type Answer = string | undefined;

/** A reviewer who has all answers ready, and keeps what was asked and shown. */
function reviewer(...answers: readonly Answer[]) {
  const asked: string[] = [];
  const shown: string[] = [];
  const left = [...answers];
  const prompter: Prompter = {
    begin: (title) => shown.push(title),
    end: (text) => shown.push(text),
    show: (text, title = '') => shown.push(`${title}\n${text}`),
    async select(question, choices) {
      asked.push(question);
      const answer = left.shift();
      if (answer === undefined) return undefined;
      const choice = choices.find(({ label }) => label.includes(answer));
      if (!choice) throw new Error(`${question}: no ${answer} in ${choices.map((c) => c.label)}`);
      return choice.value;
    },
    async text(question) {
      asked.push(question);
      return left.shift();
    },
  };
  return { io: { prompter: async () => prompter }, asked, shown, left };
}

const RIGHT = 'Helder heeft gelijk';
const REST = 'alle punten die nog komen';
const STAYS = 'mag zo blijven';

describe('helder review, with questions', () => {
  it('goes from the first question to an approval on record', async () => {
    const cwd = desk();
    const bos = reviewer(
      'Jo Bos',
      REST,
      'Ja',
      'Ja',
      'Ja',
      'Niet van toepassing',
      'Goedgekeurd',
      '',
    );
    const { code } = await runHelder(['review', 'brief.md', '--copies', '3000'], {
      cwd,
      ...bos.io,
    });
    expect(code).toBe(0);
    expect(bos.left).toEqual([]);
    const [submission, decision, ...more] = recordsIn(cwd);
    expect(more).toEqual([]);
    expect(submission).toMatchObject({
      kind: 'submission',
      number: 1,
      identity: { file: 'brief.md', copies: 3000 },
    });
    expect(decision).toMatchObject({
      kind: 'decision',
      number: 2,
      by: 'Jo Bos',
      outcome: 'approved',
      letter: submission.letter,
      agreed: { jargon: expect.any(Number) },
    });
    expect(decision.checklist.filter(({ by }: { by: string }) => by === 'reviewer')).toEqual([
      { id: 'toon', answer: 'yes', by: 'reviewer' },
      { id: 'volledig', answer: 'yes', by: 'reviewer' },
      { id: 'juist', answer: 'yes', by: 'reviewer' },
      { id: 'doelgroep', answer: 'not-applicable', by: 'reviewer' },
    ]);
    expect(readdirSync(join(cwd, 'sjablonen'))).toEqual([`${decision.template}.json`]);
  });

  it('goes back to a point, and keeps the last answer', async () => {
    const cwd = desk();
    const bos = reviewer(
      ...['Jo Bos', STAYS, 'Iedereen kent het.', 'vorige punt', RIGHT, RIGHT],
      ...[
        'Nee',
        'vorige punt',
        'Ja',
        'Ja',
        'Ja',
        'Ja',
        'vorige punt',
        'Nee',
        'Afgekeurd',
        'Te stijf.',
      ],
    );
    const { code } = await runHelder(['review', 'brief.md'], { cwd, ...bos.io });
    expect(code).toBe(1);
    const decision = recordsIn(cwd)[1];
    expect(decision).toMatchObject({ outcome: 'rejected', ignored: [], note: 'Te stijf.' });
    expect(
      Object.fromEntries(
        decision.checklist.map(({ id, answer }: Record<string, string>) => [id, answer]),
      ),
    ).toMatchObject({ toon: 'yes', doelgroep: 'no' });
  });

  it.each([
    ['the name', []],
    ['a point', ['Jo Bos']],
    ['a reason', ['Jo Bos', STAYS]],
    ['the checklist', ['Jo Bos', REST, 'Ja']],
    ['the decision', ['Jo Bos', REST, 'Ja', 'Ja', 'Ja', 'Ja']],
    ['the last note', ['Jo Bos', REST, 'Ja', 'Ja', 'Ja', 'Ja', 'Afgekeurd']],
  ])('decides nothing when it is cancelled at %s', async (_, answers) => {
    const cwd = desk();
    const bos = reviewer(...answers);
    const { code, stderr } = await runHelder(['review', 'brief.md'], { cwd, ...bos.io });
    expect(code).toBe(2);
    expect(stderr).toContain('Er is niets besloten');
    expect(recordsIn(cwd).map(({ kind }) => kind)).toEqual(['submission']);
    const { stdout } = await runHelder(['register', '--state', 'open'], { cwd });
    expect(stdout).toContain('1 brief: 1 open');
    // Nothing is asked once more.
    expect(bos.asked).toHaveLength(answers.length + 1);
  });

  it('does not hand in a letter twice that is waiting', async () => {
    const cwd = desk();
    await runHelder(['review', 'brief.md'], { cwd, ...reviewer().io });
    await runHelder(['review', 'brief.md', '--decision', 'approve', '--reviewer', 'A'], { cwd });
    expect(recordsIn(cwd).map(({ kind }) => kind)).toEqual(['submission', 'decision']);
  });

  it('keeps no decision when somebody else decided in the meantime', async () => {
    const cwd = desk();
    const slow = reviewer('Jo Bos', REST, 'Ja', 'Ja', 'Ja', 'Ja', 'Goedgekeurd', '');
    const prompter = await slow.io.prompter();
    const io = {
      prompter: async () => ({
        ...prompter,
        text: async (question: string, required: boolean) => {
          if (question.startsWith('Wat is uw naam'))
            await runHelder(
              ['review', 'brief.md', '--decision', 'reject', '--reviewer', 'An', '--note', 'Nee.'],
              { cwd },
            );
          return prompter.text(question, required);
        },
      }),
    };
    const { code, stderr } = await runHelder(['review', 'brief.md'], { cwd, ...io });
    expect(code).toBe(2);
    expect(stderr).toContain('Intussen heeft An over deze brief besloten: afgekeurd');
    expect(recordsIn(cwd)).toHaveLength(2);
    expect(readdirSync(cwd)).not.toContain('sjablonen');
  });

  it('reviews the copies in a folder as one letter', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'helder-review-'));
    mkdirSync(join(cwd, 'uit'));
    const names = ['Bos', 'Jansen', 'Yilmaz', 'De Vries', 'Smit'];
    for (let at = 0; at < 25; at++) {
      const name = at === 3 ? '«Naam»' : (names[at % names.length] ?? '');
      const text = LETTER.replace('heer Bos', `heer ${name}`);
      writeFileSync(join(cwd, 'uit', `b${at + 10}.md`), text);
    }
    const bos = reviewer('Jo Bos', REST, 'Ja', 'Ja', 'Ja', 'Ja', 'Goedgekeurd', '');
    expect((await runHelder(['review', 'uit'], { cwd, ...bos.io })).code).toBe(0);
    expect(bos.shown.join('\n')).toContain('‘«Naam»’ is blijven staan');
    expect(recordsIn(cwd)[0].identity.copies).toBe(25);
    const { code, stdout } = await runHelder(['bulk', 'verify', 'uit'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('uit/b13.md');
    expect(stdout).toContain('24 van de 25 brieven');
  });

  it('wants one letter at a time', async () => {
    const cwd = desk();
    writeFileSync(
      join(cwd, 'anders.md'),
      'De straat gaat open. U kunt hier zes weken niet parkeren.',
    );
    const { code, stderr } = await runHelder(['review', '.'], { cwd, ...reviewer().io });
    expect(code).toBe(2);
    expect(stderr).toContain('meer dan één brief');
  });
});

describe('helder review, without questions', () => {
  const run = (cwd: string, ...argv: string[]) =>
    runHelder(['review', 'brief.md', '--reviewer', 'S. Bos', ...argv], { cwd });

  it.each([
    ['approve', 'approved', 0],
    ['return', 'returned', 1],
    ['reject', 'rejected', 1],
  ])('keeps the decision to %s', async (decision, outcome, expected) => {
    const cwd = desk();
    const { code } = await run(cwd, '--decision', decision, '--note', 'Zo is het.');
    expect(code).toBe(expected);
    expect(recordsIn(cwd)[1]).toMatchObject({ outcome, by: 'S. Bos', note: 'Zo is het.' });
  });

  it.each([
    [['--decision', 'reject'], '--note'],
    [[], '--decision'],
  ])('says what is missing in %j, and keeps nothing', async (argv, hint) => {
    const cwd = desk();
    const { code, stderr } = await run(cwd, ...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(hint);
    expect(readdirSync(cwd)).toEqual(['brief.md']);
  });

  it('wants to know who decides', async () => {
    const cwd = desk();
    const { code, stderr } = await runHelder(['review', 'brief.md', '--decision', 'approve'], {
      cwd,
    });
    expect(code).toBe(2);
    expect(stderr).toContain('--reviewer');
  });

  it('gives the department a copy in Word with all that was agreed with', async () => {
    const cwd = desk();
    cpSync(join(ROOT, 'fixtures/letters/jeugdhulp-besluit.docx'), join(cwd, 'b.docx'));
    const argv = ['--decision', 'return', '--reviewer', 'An', '--note', 'Maak hem korter.'];
    const { code, stdout } = await runHelder(['review', 'b.docx', ...argv], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('b-met-opmerkingen.docx');
    const bytes = readFileSync(join(cwd, 'b-met-opmerkingen.docx'));
    const original = await readDocument({
      name: 'b.docx',
      bytes: readFileSync(join(cwd, 'b.docx')),
    });
    const copy = await readDocument({ name: 'b.docx', bytes });
    expect(copy.blocks.map(({ text }) => text)).toEqual(original.blocks.map(({ text }) => text));
    // A second time the first copy stays, and so does the decision.
    const again = await runHelder(['review', 'b.docx', ...argv], { cwd });
    expect(again.code).toBe(1);
    expect(again.stderr).toContain('b-met-opmerkingen.docx');
    expect(readFileSync(join(cwd, 'b-met-opmerkingen.docx'))).toEqual(bytes);
    expect(recordsIn(cwd)).toHaveLength(4);
  });

  it('knows a changed letter that comes back by its number', async () => {
    const cwd = desk();
    await run(cwd, '--decision', 'return', '--note', 'Korter.');
    writeFileSync(join(cwd, 'brief.md'), LETTER.replace('conform de regels ', ''));
    await run(cwd, '--decision', 'approve');
    const records = recordsIn(cwd);
    expect(new Set(records.map(({ letter }) => letter)).size).toBe(1);
    const { stdout } = await runHelder(['register', '-f', 'json'], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({
      letters: [{ rounds: 2, state: 'approved', firstTimeRight: false }],
      figures: { letters: 1, approved: 1, firstTimeRight: 0 },
    });
  });

  it('keeps no text of the letter, and no citizen service number', async () => {
    const cwd = desk(LETTER.replace('Bos,', 'Bos, 123456782,'));
    const quote = 'Bij „U krijgt de vergunning op 1 mei 2026” hoort een tijd. Zie 123456782.';
    await run(cwd, '--decision', 'reject', '--note', quote);
    const text = readdirSync(join(cwd, 'register'))
      .map((name) => readFileSync(join(cwd, 'register', name), 'utf8'))
      .join('\n');
    expect(text).not.toContain('123456782');
    expect(text).not.toContain('krijgt de vergunning');
    expect(recordsIn(cwd)[1].note).toMatch(/^Bij „…” hoort een tijd\. Zie █+\.$/u);
  });

  it('speaks English', async () => {
    const cwd = desk();
    const { stdout } = await run(cwd, '--decision', 'approve', '--lang', 'en');
    expect(stdout).toContain('approved');
  });
});

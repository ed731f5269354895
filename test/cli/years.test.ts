import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keep, lettersOf, YARDSTICK } from '../inventory/kept.ts';
import { ROOT, runHelder } from '../run-helder.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'helder-jaren-'));

/** A hundred letters, of which so many meet the norm. */
const hundred = (plain: number) => lettersOf({ department: 'Werk', kind: 'Besluit' }, 100, plain);

const text = (output: string) => output.replace(/\s+/gu, ' ');

const pointsOf = async (cwd: string): Promise<{ readonly name: string }[]> =>
  JSON.parse((await runHelder(['trend', '-f', 'json'], { cwd })).stdout).points;

describe('measurements over the years', () => {
  it('are in order of time, whatever their names', async () => {
    const cwd = folder();
    for (const [name, plain] of [
      ['Q1-2025', 70],
      ['Q4-2024', 60],
      ['2024-Q2', 20],
      ['2024-08', 40],
    ] as const) {
      await keep(join(cwd, 'metingen'), name, hundred(plain), { date: '2025-04-02' });
    }
    await keep(join(cwd, 'metingen'), 'nulmeting', hundred(10), { date: '2024-01-10' });
    expect((await pointsOf(cwd)).map(({ name }) => name)).toEqual([
      ...['nulmeting', '2024-Q2', '2024-08', 'Q4-2024', 'Q1-2025'],
    ]);
    const last = text((await runHelder(['report'], { cwd })).stdout);
    expect(last).toContain('over het eerste kwartaal van 2025');
    expect(last).toContain('In het vierde kwartaal van 2024 was het cijfer 60%.');
    const earlier = text((await runHelder(['report', '--period', 'Q4-2024'], { cwd })).stdout);
    expect(earlier).toContain('In augustus 2024 was het cijfer 40%.');
    expect(earlier).not.toContain('Q1-2025');
    const english = ['--lang', 'en', 'report', '--period', '2024-08'];
    expect((await runHelder(english, { cwd })).stdout).toContain('on August 2024');
  });

  it('keep their place when the letters are measured again', async () => {
    const cwd = folder();
    const later = { date: '2025-02-01', yardstick: { ...YARDSTICK, norm: 'later' } };
    await keep(join(cwd, 'metingen'), 'nulmeting', hundred(10), { date: '2024-01-10' });
    await keep(join(cwd, 'metingen'), '2024-Q2', hundred(20), later);
    await keep(join(cwd, 'metingen'), 'nulmeting', hundred(15), { ...later, again: true });
    expect(await pointsOf(cwd)).toMatchObject([
      { name: 'nulmeting', edition: 2, otherYardstick: [] },
      { name: '2024-Q2' },
    ]);
  });

  it('that lack letters say so wherever their figure is used', async () => {
    const cwd = folder();
    await keep(join(cwd, 'metingen'), '2024-Q2', hundred(40), { missing: 13 });
    await keep(join(cwd, 'metingen'), '2024-Q3', hundred(60));
    const lack = /‘2024-Q2’ ontbreken 13 bestanden: die waren weg of veranderd/u;
    for (const argv of [['trend'], ['trend', '-f', 'svg'], ['trend', '-f', 'html'], ['report']]) {
      expect(text((await runHelder(argv, { cwd })).stdout)).toMatch(lack);
    }
    const two = ['compare', '2024-Q2', '2024-Q3'];
    for (const format of ['terminal', 'html']) {
      expect(text((await runHelder([...two, '-f', format], { cwd })).stdout)).toMatch(lack);
    }
    const compared = JSON.parse((await runHelder([...two, '-f', 'json'], { cwd })).stdout);
    expect(compared.comparison.missing).toEqual({ before: 13 });
    const { progress } = JSON.parse((await runHelder(['report', '-f', 'json'], { cwd })).stdout);
    expect(progress).toMatchObject({ from: '2024-Q2', missing: 13 });
    const then = await runHelder(['report', '--period', '2024-Q2'], { cwd });
    expect(text(then.stdout)).toContain('13 bestanden van toen waren weg of veranderd');
  });

  it('of a sample are named, and never set beside one of everything', async () => {
    const cwd = folder();
    const sample = { drawn: 100, from: 12_000, seed: 1 };
    await keep(join(cwd, 'metingen'), '2024-Q1', hundred(30));
    await keep(join(cwd, 'metingen'), '2024-Q2', hundred(40), { sample });
    expect(await pointsOf(cwd)).toMatchObject([{ otherCount: true }, { sample }]);
    const both = text((await runHelder(['trend'], { cwd })).stdout);
    expect(both).toContain('Uit een steekproef: 2024-Q2 (100 van de 12.000 bestanden).');
    expect(both).toContain('Niet te vergelijken met de laatste meting: 2024-Q1.');
    const svg = (await runHelder(['trend', '-f', 'svg'], { cwd })).stdout;
    expect(svg).not.toContain('<polyline');
    const report = async () => text((await runHelder(['report'], { cwd })).stdout);
    expect(await report()).toContain('de eerste meting op deze manier');
    expect(await report()).toContain('Uit een steekproef: 2024-Q2.');
    expect(await report()).toContain('Elk bestand telt dan mee, ook een kopie.');

    await keep(join(cwd, 'metingen'), '2024-Q3', hundred(80), { sample });
    expect(await pointsOf(cwd)).toMatchObject([{ otherCount: true }, { sample }, { sample }]);
    expect(await report()).toContain('In het tweede kwartaal van 2024 was het cijfer 40%.');
  });

  it('done again twice lack what was gone the first time too', async () => {
    const cwd = folder();
    mkdirSync(join(cwd, 'uit'));
    const letter = readFileSync(join(ROOT, 'fixtures/letters/paspoort-verloopt.md'), 'utf8');
    for (const at of [1, 2, 3, 4]) writeFileSync(join(cwd, `uit/${at}.md`), `${letter}\n${at}\n`);
    const run = (...argv: string[]) => runHelder(argv, { cwd });
    await run('inventory', 'uit', '--save', '2024-Q2');
    for (const [at, limit] of [30, 40].entries()) {
      const own = { measure: 'wordsPerSentence', limit, nearLimit: 50, reason: 'p', owner: 't' };
      writeFileSync(join(cwd, 'helder.config.json'), JSON.stringify({ norm: { limits: [own] } }));
      rmSync(join(cwd, `uit/${at + 1}.md`));
      expect((await run('remeasure', '2024-Q2')).code).toBe(0);
    }
    expect(await pointsOf(cwd)).toMatchObject([{ edition: 3, files: 2, missing: 2 }]);
  });
});

describe('the help of a command about measurements', () => {
  it.each([
    ['merge', 'voegsamen', 'deel1.ndjson'],
    ['compare', 'vergelijk', '2024-Q2 2024-Q3'],
    ['trend', 'verloop', '-o verloop.html'],
    ['report', 'raadsverslag', '--period 2024-Q3'],
    ['remeasure', 'hermeet', '--from'],
    ['sample-size', 'steekproef', '--margin 3'],
  ])('%s has examples and tells the exit codes', async (command, alias, example) => {
    const { stdout } = await runHelder([command, '-h']);
    expect(stdout).toContain(`  helder ${alias} `);
    expect(stdout.slice(stdout.indexOf('Voorbeelden:'))).toContain(example);
    expect(stdout).toMatch(/^ {2}0 {2}\S.*\n {2}2 {2}\S/mu);
    const english = await runHelder(['--lang', 'en', command, '-h']);
    expect(english.stdout).toContain(`Examples:\n  helder ${command} `);
    expect(english.stdout).toContain('Exit code:');
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import configJsonSchema from '../../schemas/config.v1.schema.json' with { type: 'json' };
import reportJsonSchema from '../../schemas/report.v1.schema.json' with { type: 'json' };
import type { MeasureId } from '../../src/measures/index.ts';
import { nl } from '../../src/messages/nl.ts';
import { B1 } from '../../src/norm/b1.ts';
import { ROOT, runHelder } from '../run-helder.ts';

const LETTER = readFileSync(resolve(ROOT, 'fixtures/letters/paspoort-verloopt.md'), 'utf8');

const who = { reason: 'Zo staat het in onze schrijfwijzer.', owner: 'Communicatie' };
const strict = { measure: 'wordsPerSentence', limit: 5, ...who };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'helder-norm-'));
  writeFileSync(join(folder, 'brief.md'), LETTER);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Checks the letter, by the limits given or without a configuration. */
function check(limits?: readonly unknown[], ...more: string[]) {
  if (limits) {
    writeFileSync(join(folder, 'helder.config.json'), JSON.stringify({ norm: { limits } }));
  }
  return runHelder(['check', 'brief.md', ...more], { cwd: folder, columns: 200 });
}

const plain = (text: string) => text.replace(/\s+/g, ' ');

describe('helder check by a norm that a municipality changed', () => {
  it('judges by it and says so', async () => {
    expect((await check()).code).toBe(0);
    const { code, stdout } = await check([strict]);
    expect(code).toBe(1);
    expect(plain(stdout)).toContain(
      'Norm aangepast door uw gemeente: woorden per zin hoogstens 5 in plaats van 15, bijna tot en met 5,7 in plaats van 17 (reden: Zo staat het in onze schrijfwijzer).',
    );
    expect(stdout).toMatch(/versie \S+\+eigen-[0-9a-f]{8}/);
  });

  it('says so in English too, and for shares and weights', async () => {
    const own = { measure: 'passiveSentences', limit: 0.1, weight: 'should', ...who };
    const { stdout } = await check([own], '--lang', 'en');
    expect(plain(stdout)).toContain(
      'Norm changed by your municipality: passive sentences as advice instead of as a demand (reason:',
    );
    const looser = await check([{ ...own, limit: 0.2 }]);
    expect(plain(looser.stdout)).toContain('hoogstens 20% in plaats van 10%');
  });

  it('lists several changes under each other', async () => {
    const own = { measure: 'longestSentence', limit: 25, ...who };
    const { stdout } = await check([strict, own]);
    const said = stdout.slice(stdout.indexOf('Norm aangepast'), stdout.indexOf('Helder vond'));
    expect(said).toMatch(
      /^Norm aangepast door uw gemeente:\n +• woorden per zin [^•]*\n +• langste zin /,
    );
  });

  it('says so once under an overview of many letters', async () => {
    for (const name of ['a', 'b', 'c', 'd']) writeFileSync(join(folder, `${name}.md`), LETTER);
    await check([strict]);
    const { stdout } = await runHelder(['check', '.'], { cwd: folder });
    expect(plain(stdout).match(/Norm aangepast door uw gemeente/g)).toHaveLength(1);
  });

  it('fits the schema of the JSON report', async () => {
    const { stdout } = await check([strict], '--format', 'json');
    const report = JSON.parse(stdout);
    expect(report.norm.changes).toMatchObject([{ ...strict, was: { limit: 15 } }]);
    const validate = new Ajv2020({ strict: false }).compile(reportJsonSchema);
    validate(report);
    expect(validate.errors).toBeNull();
  });

  it.each([['json'], ['terminal']])('changes not a byte of %s without limits', async (format) => {
    const without = await check(undefined, '--format', format);
    const empty = await check([], '--format', format);
    expect(without.stdout).not.toMatch(/aangepast|eigen-|"changes"/);
    expect(empty.stdout).toBe(without.stdout);
  });

  it.each([
    [{ measure: 'wordPerSentence' }, 'limits[0].measure', 'Kies uit: wordsPerSentence,'],
    [{ limit: '14' }, 'limits[0].limit', 'Hier hoort een getal, zonder aanhalingstekens.'],
    [{ limit: 0 }, 'limits[0].limit', 'Dit moet minstens 1 zijn.'],
    [{ measure: 'passiveSentences', limit: 15 }, 'limits[0].limit', 'bijvoorbeeld 0.15'],
    [{ nearLimit: 4 }, 'limits[0].nearLimit', 'Dit moet minstens 5 zijn.'],
    [{ weight: 'moet' }, 'limits[0].weight', 'Kies uit: must of should.'],
    [{ reason: undefined }, 'limits[0].reason', 'Dit ontbreekt.'],
    [{ owner: ' ' }, 'limits[0].owner', 'Dit mag niet leeg zijn.'],
    [{ limits: 4 }, 'limits[0]', '‘limits’'],
  ])('refuses %j, with the place and what was expected', async (wrong, place, remedy) => {
    const { code, stdout, stderr } = await check([{ ...strict, ...wrong }]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(plain(stderr)).toContain(`‘helder.config.json’ kloppen niet bij norm.${place}.`);
    expect(plain(stderr)).toContain(remedy);
  });

  it('refuses two limits for one measure', async () => {
    const { code, stderr } = await check([strict, { ...strict, limit: 6 }]);
    expect(code).toBe(2);
    expect(plain(stderr)).toContain('norm.limits[1].measure');
    expect(plain(stderr)).toContain('staat al eerder');
  });
});

describe('what is written of an own norm', () => {
  it('names every criterion, in the JSON Schema and, as in the report, in docs/eigen-norm.md', () => {
    const validate = new Ajv2020().compile(configJsonSchema);
    const page = readFileSync(resolve(ROOT, 'docs/eigen-norm.md'), 'utf8');
    for (const { measure } of B1.criteria) {
      validate({ norm: { limits: [{ ...strict, measure }] } });
      expect(validate.errors).toBeNull();
      expect(page).toContain(`| \`${measure}\` | ${nl.measures[measure as MeasureId]} |`);
    }
    expect(validate({ norm: { limits: [{ ...strict, measure: 'words' }] } })).toBe(false);
  });

  it('gives an example that works', () => {
    const page = readFileSync(resolve(ROOT, 'docs/eigen-norm.md'), 'utf8');
    const example = JSON.parse(/```json\n([^`]+)```/.exec(page)?.[1] ?? '');
    const validate = new Ajv2020().compile(configJsonSchema);
    expect(validate(example)).toBe(true);
  });
});

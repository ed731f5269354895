import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import configJsonSchema from '../../schemas/config.v1.schema.json' with { type: 'json' };
import reportJsonSchema from '../../schemas/report.v1.schema.json' with { type: 'json' };
import { ConfigError } from '../../src/config/config-error.ts';
import { loadConfig } from '../../src/config/load.ts';
import { proseOf } from '../../src/language/prose.ts';
import type { OwnWords } from '../../src/language/vocabulary/own-words.ts';
import { vocabularyOf } from '../../src/language/vocabulary/vocabulary.ts';
import { difficultWords } from '../../src/measures/difficult-words.ts';
import { jargon } from '../../src/rules/jargon/rule.ts';
import { moeilijkWoord } from '../../src/rules/moeilijk-woord/rule.ts';
import { letterOf } from '../letter-of.ts';
import { runHelder, typed } from '../run-helder.ts';

const who = { reason: 'Staat in onze schrijfwijzer.', owner: 'Communicatie' };
const own = (words: Partial<OwnWords>): OwnWords => ({
  allow: [],
  deny: [],
  alternatives: [],
  ...words,
});

/** What the rules for words point at, by rule and variant. */
function pointedAt(text: string, words: Partial<OwnWords> = {}) {
  const prose = proseOf(letterOf(text), vocabularyOf(own(words)));
  return [...moeilijkWoord.check(prose), ...jargon.check(prose)].map(
    ({ rule, variant, fragment }) => [rule, ...(variant ? [variant] : []), fragment].join(' '),
  );
}

describe('own words', () => {
  it('that are allowed are not pointed at, in any form', () => {
    const text = 'Dit geldt voor alle sectoren.';
    expect(pointedAt(text)).toEqual(['moeilijk-woord formal sectoren']);
    expect(pointedAt(text, { allow: [{ word: 'sector', ...who }] })).toEqual([]);
  });

  it('that are allowed may be jargon or expressions', () => {
    const text = 'Wij bellen u met betrekking tot uw vraag.';
    expect(pointedAt(text)).toEqual(['jargon met betrekking tot']);
    expect(pointedAt(text, { allow: [{ word: 'met betrekking tot', ...who }] })).toEqual([]);
  });

  it('that are denied are pointed at, however easy', () => {
    const text = 'De burger belt de burgers op.';
    expect(pointedAt(text)).toEqual([]);
    expect(pointedAt(text, { deny: [{ word: 'burger', ...who }] })).toEqual([
      'moeilijk-woord denied burger',
      'moeilijk-woord denied burgers',
    ]);
  });

  it('with alternatives are jargon, and go before those of helder', () => {
    const alternatives = [{ word: 'indien', alternatives: ['wanneer'], ...who }];
    const prose = proseOf(letterOf('Indien u belt.'), vocabularyOf(own({ alternatives })));
    const findings = jargon.check(prose);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.arguments['alternatives']).toEqual(['wanneer']);
  });

  it('count in the measures too', () => {
    const document = letterOf('De burger belt de gemeente.');
    const deny = [{ word: 'burger', ...who }];
    expect(difficultWords.of(proseOf(document))).toBe(0);
    expect(difficultWords.of(proseOf(document, vocabularyOf(own({ deny }))))).toBeCloseTo(1 / 5);
  });

  it('overrule the judgement of a word', () => {
    const { judgeTerm } = vocabularyOf(
      own({
        allow: [{ word: 'sector', ...who }],
        deny: [{ word: 'burger', ...who }],
        alternatives: [{ word: 'medewerker', alternatives: ['collega'], ...who }],
      }),
    );
    expect(judgeTerm('sector')).toMatchObject({ level: 'b1', reason: { code: 'allowed' } });
    expect(judgeTerm('burger')).toMatchObject({
      level: 'difficult',
      reason: { code: 'denied', why: who.reason, owner: who.owner },
    });
    expect(judgeTerm('medewerker')).toMatchObject({ level: 'jargon', alternatives: ['collega'] });
    expect(judgeTerm('indien').level).toBe('jargon');
  });
});

describe('helder.config.json', () => {
  let folder = '';
  const write = (name: string, value: unknown) =>
    writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'helder-config-'));
    mkdirSync(join(folder, 'brieven'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is looked for in the folder and those above it, with its files', async () => {
    write('helder.config.json', {
      words: { allow: [{ word: 'sector', ...who }], files: ['onze-woorden.json'] },
    });
    write('onze-woorden.json', {
      deny: [{ word: 'burger', ...who }],
      alternatives: [{ term: 'indien', alternatives: ['als'], ...who }],
    });
    const { file, ownWords } = await loadConfig(join(folder, 'brieven'));
    expect(file).toBe(join(folder, 'helder.config.json'));
    expect(ownWords.allow.map(({ word }) => word)).toEqual(['sector']);
    expect(ownWords.deny.map(({ word }) => word)).toEqual(['burger']);
    expect(ownWords.alternatives.map(({ word }) => word)).toEqual(['indien']);
  });

  it.each([
    ['{"words": {', { code: 'no-json' }],
    [{ wordz: {} }, { path: '', expected: { kind: 'no-such-name', names: ['wordz'] } }],
    [{ words: { allow: {} } }, { path: 'words.allow', expected: { kind: 'list' } }],
    [
      { words: { allow: [{ word: 'sector', owner: 'Communicatie' }] } },
      { path: 'words.allow[0].reason', expected: { kind: 'missing' } },
    ],
    [
      { words: { deny: [{ word: '', ...who }] } },
      { path: 'words.deny[0].word', expected: { kind: 'not-empty' } },
    ],
    [
      { words: { alternatives: [{ term: 'x', alternatives: ['y'], pos: 'WOORD', ...who }] } },
      { path: 'words.alternatives[0].pos', expected: { kind: 'one-of' } },
    ],
  ])('with a mistake says where and what: %j', async (config, problem) => {
    write('helder.config.json', config);
    const error = await loadConfig(folder).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).problem).toMatchObject({
      file: 'helder.config.json',
      ...problem,
    });
  });

  it('is told of in plain Dutch when it is wrong', async () => {
    write('helder.config.json', { words: { allow: [{ word: 'sector', owner: 'wij' }] } });
    const { code, stderr } = await runHelder(['woord', 'sector'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr.replace(/\s+/g, ' ')).toContain('kloppen niet bij words.allow[0].reason');
    expect(stderr).toContain('ontbreekt');
  });

  it('is the one given with --config', async () => {
    write('anders.json', { words: { deny: [{ word: 'fiets', ...who }] } });
    const { stdout } = await runHelder(['word', 'fiets', '--config', 'anders.json'], {
      cwd: folder,
    });
    expect(stdout).toContain('moeilijk');
    expect(stdout).toContain(who.reason);
    const missing = await runHelder(['word', 'fiets', '--config', 'niets.json'], { cwd: folder });
    expect(missing.code).toBe(2);
    expect(missing.stderr).toContain('niets.json');
  });

  it('has its own words reported that no letter has', async () => {
    write('helder.config.json', {
      words: { allow: [{ word: 'sector', ...who }], deny: [{ word: 'zebra', ...who }] },
    });
    const letter = typed(`${'De sector helpt u graag met uw vraag. '.repeat(30)}\n`);
    const json = await runHelder(['check', '-', '--as', 'txt', '--format', 'json'], {
      ...letter,
      cwd: folder,
    });
    const report = JSON.parse(json.stdout);
    expect(report.unusedWords).toEqual(['deny: zebra']);
    const validate = new Ajv2020({ strict: false }).compile(reportJsonSchema);
    validate(report);
    expect(validate.errors).toBeNull();
    expect(report.letters[0].ownWords).toEqual(['allow: sector']);
    const terminal = await runHelder(['check', '-', '--as', 'txt'], { ...letter, cwd: folder });
    expect(terminal.stdout).toContain('deny: zebra');
    expect(terminal.stdout).not.toContain('allow: sector');
  });

  it('is described by the JSON Schema', () => {
    const validate = new Ajv2020().compile(configJsonSchema);
    expect(validate({ words: { allow: [{ word: 'sector', ...who }] } })).toBe(true);
    expect(validate({ words: { allow: [{ word: 'sector' }] } })).toBe(false);
    expect(validate({ wordz: {} })).toBe(false);
  });
});

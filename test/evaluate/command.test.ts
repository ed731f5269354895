import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../run-helder.ts';
import { conllu } from './conllu.ts';

const folder = mkdtempSync(join(tmpdir(), 'helder-evaluate-'));

const fileOf = (path: string): string => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  return file;
};

/** The command itself, so with the program as `npm test` has just built it. */
const evaluate = (...argv: string[]) =>
  spawnSync(process.execPath, [join(ROOT, 'scripts/evaluate.js'), ...argv], {
    encoding: 'utf8',
    cwd: ROOT,
  });

const SENTENCE = conllu([
  ['De', 'de', 'DET', 2, 'det'],
  ['brief', 'brief', 'NOUN', 4, 'nsubj:pass'],
  ['wordt', 'worden', 'AUX', 4, 'aux:pass'],
  ['gelezen', 'lezen', 'VERB', 0, 'root', 'SpaceAfter=No'],
  ['.', '.', 'PUNCT', 4, 'punct'],
]);

beforeAll(() => {
  const pair = '1\tUw brief wordt door ons in behandeling genomen.\tWij lezen uw brief.\n';
  writeFileSync(fileOf('pairs/pairs.tsv'), `document\tcomplex\tsimple\n${pair.repeat(5)}`);
  const items = [
    {
      id: '1',
      should_suggest: true,
      phenomena: ['passive'],
      text: 'Uw bezwaar wordt door de commissie van de gemeente behandeld.',
    },
    { id: '2', should_suggest: false, phenomena: [], text: 'Wij bellen u morgen.' },
  ];
  writeFileSync(
    fileOf('flags/flags-1.jsonl'),
    items.map((item) => `${JSON.stringify(item)}\n`).join(''),
  );
  writeFileSync(fileOf('treebank/nl-dev.conllu'), `${SENTENCE}\n${SENTENCE}`);
  writeFileSync(fileOf('treebank/train.conllu'), SENTENCE);
  const words = [
    { text: 'de', pos: 'DET' },
    { text: 'man', pos: 'NOUN', word_frequency: 6.2, super_sem_type: 'concrete' },
    { text: 'leest', pos: 'VERB', word_frequency: 4.5 },
  ];
  const sentence = { word_features: words, lint_score: 5, max_sdl: 0, content_words_per_clause: 2 };
  const document = { sentences: [sentence], document_lint_score: 5 };
  writeFileSync(fileOf('lint-ii/level1.json'), JSON.stringify(document));
  copyFileSync(join(ROOT, 'fixtures/letters/bijstand-besluit.docx'), fileOf('twins/a.docx'));
  copyFileSync(join(ROOT, 'fixtures/letters/woz-aanslag.pdf'), fileOf('twins/a.pdf'));
  copyFileSync(join(ROOT, 'fixtures/letters/woz-aanslag.pdf'), fileOf('letters/pdf/p01.pdf'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run evaluate', () => {
  it('prints one JSON object with every part, and nothing else', () => {
    const { status, stdout, stderr } = evaluate('--data', folder);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const figures = JSON.parse(stdout);
    expect(Object.keys(figures)).toEqual([
      'pairs',
      'flags',
      'treebank',
      'lintII',
      'twins',
      'pdfGold',
      'speed',
      'intervals',
    ]);
    expect(figures.pairs).toMatchObject({
      n: 5,
      rewritten: { n: 5 },
      harder: 1,
      documents: { n: 1, rankedRight: 1 },
      meetsNorm: { simple: 1, complex: 0 },
    });
    expect(figures.flags).toEqual({ passive: { recall: 1, flaggedWithout: 0 }, cleanWarned: 0 });
    expect(Object.keys(figures.treebank)).toEqual(['nl-dev', 'all']);
    expect(figures.treebank.all).toMatchObject({
      words: { f1: 1 },
      sentences: { precision: 1, recall: 1, f1: 1 },
      upos: 1,
      uas: 1,
      las: 1,
      lemma: 1,
      passiveClauses: { precision: 1, recall: 1, f1: 1 },
    });
    expect(figures.lintII.documents).toMatchObject([
      { name: 'level1', gold: 5, contentWordsPerClause: { value: 2, gold: 2 } },
    ]);
    expect(figures.lintII.documents[0].score).toBeLessThan(34);
    expect(figures.twins).toMatchObject({ n: 1, f1: 0, files: [{ name: 'a', f1: 0, common: 0 }] });
    expect(figures.twins.files[0].docxSentences).toBeGreaterThan(0);
    expect(figures.pdfGold).toMatchObject({ n: 1, f1: 0, files: [{ name: 'p01.pdf', common: 0 }] });
    expect(figures.speed).toBeGreaterThan(0);
    expect(figures.intervals['treebank.all.sentences.recall']).toMatchObject({ of: 2, high: 1 });
  });

  it('prints one part, for a person when asked', () => {
    const { status, stdout } = evaluate('--data', folder, '--only', 'flags', '--table');
    expect(status).toBe(0);
    expect(stdout.split('\n').map((line) => line.split(/\s{2,}/))).toEqual([
      ['figure', 'value', '95% interval', 'over'],
      ['flags.passive.recall', '1.0000', '0.2065 – 1.0000', '1'],
      ['flags.passive.flaggedWithout', '0.0000', '0.0000 – 0.7935', '1'],
      ['flags.cleanWarned', '0.0000', '0.0000 – 0.7935', '1'],
      [''],
    ]);
  });

  it('leaves out what the data does not have, and says so', () => {
    const { status, stdout, stderr } = evaluate('--data', join(folder, 'pairs'), '--only', 'twins');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ intervals: {} });
    expect(stderr).toContain("nothing for 'twins'");
  });

  it.each([
    [[], '--data DIR'],
    [['--data', join(folder, 'nergens')], 'there is no folder'],
    [['--data', folder, '--only', 'alles'], "no part 'alles'; the parts are pairs, flags"],
    [['--data', folder, '--snel'], '--snel'],
  ])('refuses %j with an error', (argv, message) => {
    const { status, stdout, stderr } = evaluate(...argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('says where the data is broken', () => {
    const broken = join(folder, 'broken');
    writeFileSync(fileOf('broken/treebank/x.conllu'), '1\tJa\n');
    const { status, stderr } = evaluate('--data', broken, '--only', 'treebank');
    expect(status).toBe(2);
    expect(stderr).toContain('treebank/x.conllu, line 1 is not a word');
    expect(stderr).not.toContain('usage');
  });
});

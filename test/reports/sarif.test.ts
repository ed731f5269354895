import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { renderSarif } from '../../src/reports/sarif/index.ts';
import { runHelder } from '../run-helder.ts';
import { BAD, GOOD, reportOf, SHORT } from './report-of.ts';

/** Of JSON Schema draft 4, which differs from later ones only in what the schema does not use. */
const {
  $schema: _,
  id: __,
  ...SCHEMA
} = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve(
      '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
    ),
    'utf8',
  ),
);
const isValid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  SCHEMA,
);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: Readonly<Record<string, number>>;
    };
    readonly logicalLocations?: readonly { readonly name: string }[];
  }[];
}

const runIn = (text: string) => JSON.parse(text).runs[0];

const sarifOf = async (letters: Readonly<Record<string, string>>, most?: number) => {
  const { report, context } = await reportOf(letters);
  const run = runIn(renderSarif(report, context, most));
  return { run, results: run.results as Result[], report };
};

const prints = (results: readonly Result[]) =>
  results.map(({ partialFingerprints }) => partialFingerprints['helder/v1']);

describe('SARIF', () => {
  it('is valid against the schema of SARIF 2.1.0, whatever the letters are', async () => {
    const { stdout } = await runHelder([
      ...['check', 'fixtures/letters/p*', 'fixtures/letters/w*', 'fixtures/broken', 'weg.md'],
      ...['-f', 'sarif'],
    ]);
    expect(isValid(JSON.parse(stdout)) ? [] : isValid.errors).toEqual([]);
    expect(runIn(stdout).results.length).toBeGreaterThan(100);
  });

  it('gives each rule a place, a page and no more tags than GitHub takes', async () => {
    const { run, results } = await sarifOf({ 'a.md': BAD });
    for (const { ruleId, ruleIndex } of results) {
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    }
    for (const { help, properties } of run.tool.driver.rules) {
      expect(help.markdown.length).toBeGreaterThan(50);
      expect(properties.tags.length).toBeLessThanOrEqual(20);
    }
  });

  it('has the pages of the rules in its language', async () => {
    const { report, context } = await reportOf({ 'a.md': BAD }, 'en');
    const { rules } = runIn(renderSarif(report, context)).tool.driver;
    const ofLongSentences = rules.find(({ id }: { id: string }) => id === 'lange-zin');
    expect(ofLongSentences.shortDescription.text).toBe('A sentence has more than 20 words.');
    expect(ofLongSentences.help.markdown).toContain('## Why');
  });

  it('tells the verdict on letters that do not meet the norm, and on those without a verdict', async () => {
    const { results } = await sarifOf({ 'goed.md': GOOD, 'fout.md': BAD, 'kort.md': SHORT });
    const verdicts = results.filter(({ ruleId }) => ruleId === 'b1-norm');
    expect(
      verdicts.map(({ level, locations }) => [
        level,
        locations[0]?.physicalLocation.artifactLocation.uri,
      ]),
    ).toEqual([
      ['error', 'fout.md'],
      ['error', 'kort.md'],
    ]);
    expect(verdicts[0]?.message.text).toContain('Voldoet niet aan de B1-norm');
  });

  it('marks exactly the words in the lines of a text', async () => {
    const { results, report } = await sarifOf({ 'a.md': BAD });
    const lines = BAD.split('\n');
    const marked = results
      .filter(({ ruleId }) => ruleId === 'jargon' || ruleId === 'verouderd-woord')
      .map(({ locations }) => locations[0]?.physicalLocation.region)
      .map((region) =>
        lines[(region?.['startLine'] ?? 0) - 1]?.slice(
          (region?.['startColumn'] ?? 0) - 1,
          (region?.['endColumn'] ?? 0) - 1,
        ),
      );
    const [letter] = report.letters;
    const fragments =
      letter?.status === 'judged'
        ? letter.findings.filter(({ rule }) => rule === 'jargon' || rule === 'verouderd-woord')
        : [];
    expect(marked.length).toBeGreaterThan(3);
    expect(marked).toEqual(
      fragments.map(({ fragment }) => expect.stringMatching(fragment.replaceAll(' … ', '.*'))),
    );
  });

  it('tells the place in a file without lines in words', async () => {
    const { stdout } = await runHelder([
      ...['check', 'fixtures/letters/parkeervergunning-geweigerd.docx', '-f', 'sarif'],
    ]);
    const results: Result[] = runIn(stdout).results;
    const sentence = results.find(({ ruleId }) => ruleId === 'lange-zin');
    expect(sentence?.locations[0]?.logicalLocations?.[0]?.name).toMatch(/^Alinea \d/);
    expect(sentence?.locations[0]?.physicalLocation.region).toEqual({ startLine: 1 });
    expect(sentence?.message.text).toMatch(/woorden\. .*Alinea \d.*: ‘/);
  });

  it.each([
    ['./map/brief één.md', 'map/brief%20%C3%A9%C3%A9n.md'],
    ['map\\brief.md', 'map/brief.md'],
    ['/map/50%.md', 'file:///map/50%25.md'],
    ['C:\\map\\brief.md', 'file:///C:/map/brief.md'],
    ['a\uD800.md', 'a%EF%BF%BD.md'],
  ])('writes the name %s as a URI', async (file, uri) => {
    const { results } = await sarifOf({ [file]: BAD });
    expect(results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it('makes no link of what stands in a letter', async () => {
    const { results } = await sarifOf({ 'a.md': BAD.replace('Derhalve', '\\[Derhalve](x)') });
    expect(JSON.stringify(results)).not.toContain('](');
    expect(JSON.stringify(results)).toContain('] (');
  });
});

describe('fingerprints', () => {
  it('are the same where lines move', async () => {
    const { results } = await sarifOf({ 'a.md': BAD });
    const moved = await sarifOf({ './a.md': `# Uw aanvraag\n\nDit is een nieuwe zin.\n\n${BAD}` });
    const before = results
      .filter(({ ruleId }) => ruleId === 'jargon')
      .map(({ partialFingerprints }) => partialFingerprints['helder/v1']);
    expect(before.length).toBeGreaterThan(3);
    expect(prints(moved.results)).toEqual(expect.arrayContaining(before));
  });

  it('differ from each other, also where the same is said twice', async () => {
    const { results } = await sarifOf({ 'a.md': `${BAD}\n${BAD}`, 'b.md': BAD });
    expect(new Set(prints(results)).size).toBe(results.length);
  });

  it('change with the words', async () => {
    const { results } = await sarifOf({ 'a.md': BAD });
    const other = await sarifOf({ 'a.md': BAD.replaceAll('ingevolge', 'krachtens') });
    const gone = prints(results).filter((print) => !prints(other.results).includes(print));
    expect(gone.length).toBeGreaterThan(0);
  });
});

describe('more results than fit', () => {
  it('leaves out what matters least, and says how many', async () => {
    const letters = { 'a.md': BAD, 'b.md': BAD };
    const all = (await sarifOf(letters)).results;
    const { results, run } = await sarifOf(letters, 8);
    expect(results).toHaveLength(8);
    expect(results.slice(0, 2).map(({ ruleId }) => ruleId)).toEqual(['b1-norm', 'b1-norm']);
    expect(results.slice(2).map(({ level }) => level)).toEqual(Array(6).fill('warning'));
    const [note] = run.invocations[0].toolExecutionNotifications;
    expect(note.message.text).toContain(`Van de ${all.length - 2} punten`);
    expect(note.message.text).toContain(` ${all.length - 8} niet in dit verslag`);
  });

  it('says nothing of it where all fit', async () => {
    const { run } = await sarifOf({ 'a.md': BAD });
    expect(run.invocations[0].toolExecutionNotifications).toEqual([]);
  });
});

it('says that personal data was masked', async () => {
  const { report, context } = await reportOf({ 'a.md': GOOD });
  const { invocations } = runIn(renderSarif({ ...report, redacted: true }, context));
  expect(invocations[0].toolExecutionNotifications[0].message.text).toContain('persoonsgegevens');
});

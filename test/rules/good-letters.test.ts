import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read.ts';
import { proseOf } from '../../src/language/prose.ts';
import { RULES, type RuleId } from '../../src/rules/index.ts';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures');

/** What the KCC looks at beyond the language of a letter. */
const LETTER_RULES: ReadonlySet<RuleId> = new Set([
  'onderwerp',
  'aanhef',
  'kern-eerst',
  'actie-en-termijn',
  'contact',
  'bezwaarclausule',
  'aanspreekvorm',
  'verwijzing-zonder-bijlage',
  'wetsverwijzing',
  'opsomming',
  'lange-alinea',
  'tussenkoppen',
  'te-lang',
  'nadruk',
]);

const withIntent = (intended: string): string[] =>
  [
    ...readFileSync(resolve(FIXTURES, 'sources/README.md'), 'utf8').matchAll(
      /^\| (\S+) \| (\S+) \|/gm,
    ),
  ]
    .filter((row) => row[2] === intended)
    .map((row) => row[1] ?? '');

async function findingsIn(file: string): Promise<string[]> {
  const bytes = readFileSync(resolve(FIXTURES, 'letters', file));
  const prose = proseOf(await readDocument({ name: file, bytes }));
  return RULES.filter(({ id }) => LETTER_RULES.has(id)).flatMap((rule) =>
    rule.check(prose).map(({ fragment }) => `${rule.id}: ${fragment}`),
  );
}

describe('the letter rules', () => {
  it.each(withIntent('good'))('find nothing in a good letter: %s', async (file) => {
    expect(await findingsIn(file)).toEqual([]);
  });

  it.each(withIntent('bad'))('find at least three things in a bad letter: %s', async (file) => {
    expect((await findingsIn(file)).length).toBeGreaterThanOrEqual(3);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read.ts';
import { assess } from '../../src/letter/assess.ts';
import { B1 } from '../../src/norm/b1.ts';
import { RULES } from '../../src/rules/index.ts';
import { ROOT } from '../run-helder.ts';

/** The manual of a program of the command line, in Dutch. */
const MANUALS = readdirSync(resolve(ROOT, 'docs'))
  .filter((name) => /^(?:handleiding|inventaris|eigen-|kcc)/.test(name))
  .map((name) => `docs/${name}`);

const PAGES = RULES.map(({ id }) => `src/rules/${id}/rule.md`);

/** Examples of a page are bad on purpose, or as short as can be. */
const withoutExamples = (markdown: string) =>
  markdown
    .split(/^(?=## )/m)
    .filter((section) => !/^## (?:Fout|Goed)/.test(section))
    .join('')
    // What stands between backticks is for a computer.
    .replace(/`[^`\n]+`/g, 'dit');

/** Our pages are short: the least text that the norm asks of a letter does not count here. */
const NORM = { ...B1, minimum: { words: 1, sentences: 1 } };

describe('what helder writes in Dutch', () => {
  it.each([...MANUALS, ...PAGES])('%s meets the norm', async (file) => {
    const text = withoutExamples(readFileSync(resolve(ROOT, file), 'utf8'));
    const document = await readDocument({ name: file, bytes: new TextEncoder().encode(text) });
    const letter = assess(file, document, NORM);
    const missed =
      letter.status === 'judged'
        ? letter.verdict.criteria.filter(
            ({ weight, outcome }) => weight === 'must' && outcome !== 'meets',
          )
        : [letter.reason];
    expect(missed).toEqual([]);
  });
});

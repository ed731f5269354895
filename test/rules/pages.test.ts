import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { proseOf } from '../../src/language/prose.ts';
import { RULES } from '../../src/rules/index.ts';
import { rulePage } from '../../src/rules/page.ts';
import { letterOf } from '../letter-of.ts';

const FOLDER = resolve(import.meta.dirname, '../../src/rules');

/** The items of the list under a heading of a rule page. */
function listUnder(markdown: string, heading: string): string[] {
  const section = markdown.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return [...section.matchAll(/^- (.+)$/gm)].map((match) => match[1] ?? '');
}

const boldIn = (markdown: string) => [...markdown.matchAll(/\*\*(.+?)\*\*/g)].map((m) => m[1]);
const withoutBold = (markdown: string) => markdown.replaceAll('**', '');

describe('the rules', () => {
  it('are all in the index, one folder each', () => {
    const folders = readdirSync(FOLDER).filter((name) =>
      statSync(resolve(FOLDER, name)).isDirectory(),
    );
    expect(RULES.map(({ id }) => id as string).sort()).toEqual(folders.sort());
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  const { markdown, summary } = rulePage(id);
  const wrong = listUnder(markdown, 'Fout');
  const right = listUnder(markdown, 'Goed');
  const fragmentsIn = (text: string) =>
    rule
      .check(proseOf(letterOf(text)))
      .flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)));

  it('has a title, a summary, a reason, and examples of both kinds', () => {
    expect(markdown.startsWith(`# ${id}\n`)).toBe(true);
    expect(summary).not.toBe('');
    expect(markdown).toContain('\n## Waarom\n');
    expect(wrong.length).toBeGreaterThan(0);
    expect(right.length).toBeGreaterThan(0);
  });

  it.each(wrong)('points at the bold words of: %s', (example) => {
    expect(fragmentsIn(withoutBold(example))).toEqual(boldIn(example));
  });

  it.each(right)('is silent about: %s', (example) => {
    expect(fragmentsIn(example)).toEqual([]);
  });
});

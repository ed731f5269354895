import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import type { Document } from '../../src/document/model.ts';
import { proseOf } from '../../src/language/prose.ts';
import { RULES } from '../../src/rules/index.ts';
import { rulePage } from '../../src/rules/page.ts';
import { letterOf } from '../letter-of.ts';
import { letterIn } from './letter-notation.ts';

const FOLDER = resolve(import.meta.dirname, '../../src/rules');

/** An example of a rule page: a paragraph, or a letter in the notation for letters. */
interface Example {
  readonly markdown: string;
  readonly document: Document;
}

/** The examples under a heading of a rule page: items of a list, and fenced letters. */
function examplesUnder(markdown: string, heading: string): Example[] {
  const section = markdown.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const letters = [...section.matchAll(/^```brief\n(.+?)^```$/gms)].map((match) => match[1] ?? '');
  const items = [...section.matchAll(/^- (.+)$/gm)].map((match) => match[1] ?? '');
  return [
    ...items.map((item) => ({ markdown: item, document: letterOf(item.replaceAll('**', '')) })),
    ...letters.map((letter) => ({ markdown: letter, document: letterIn(letter) })),
  ];
}

const boldIn = (markdown: string) => [...markdown.matchAll(/\*\*(.+?)\*\*/g)].map((m) => m[1]);

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
  const wrong = examplesUnder(markdown, 'Fout');
  const right = examplesUnder(markdown, 'Goed');
  const wordsPointedAt = (document: Document) =>
    rule
      .check(proseOf(document))
      .toSorted((a, b) => a.place.block - b.place.block)
      .flatMap(({ place, spans }) =>
        spans.map(({ start, end }) => document.blocks[place.block]?.text.slice(start, end)),
      );

  it('has a title, a summary, a reason, and examples of both kinds', () => {
    expect(markdown.startsWith(`# ${id}\n`)).toBe(true);
    expect(summary).not.toBe('');
    expect(markdown).toContain('\n## Waarom\n');
    expect(wrong.length).toBeGreaterThan(0);
    expect(right.length).toBeGreaterThan(0);
  });

  it('says how a municipality switches the rule off, in words that the configuration takes', () => {
    const settings = markdown.split('\n## Instellingen\n')[1] ?? '';
    const example = JSON.parse(settings.match(/```json\n(.*?)\n```/s)?.[1] ?? 'null');
    expect(Object.keys(example.rules)).toEqual([id]);
    expect(configSchema.safeParse(example).success).toBe(true);
  });

  it.each(wrong)('points at the bold words of: $markdown', ({ markdown: example, document }) => {
    expect(wordsPointedAt(document)).toEqual(boldIn(example));
  });

  it.each(right)('is silent about: $markdown', ({ document }) => {
    expect(wordsPointedAt(document)).toEqual([]);
  });
});

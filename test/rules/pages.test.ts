import { readdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import type { Document } from '../../src/document/model.ts';
import { proseOf } from '../../src/language/prose.ts';
import { languageOf, languageWords } from '../../src/language/which-language.ts';
import { en } from '../../src/messages/en.ts';
import type { Messages } from '../../src/messages/messages.ts';
import { nl } from '../../src/messages/nl.ts';
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

/** The headings of a page, in order, in both languages. */
const HEADINGS = [
  ['Waarom', 'Why'],
  ['Fout', 'Wrong'],
  ['Goed', 'Right'],
  ['Wat kunt u doen?', 'What can you do?'],
  ['Wanneer mag het wel?', 'When is it all right?'],
  ['Instellingen', 'Settings'],
] as const;

const sectionUnder = (markdown: string, heading: string) =>
  markdown.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';

/** The examples under a heading of a rule page: items of a list, and fenced letters. */
function examplesUnder(markdown: string, heading: string, messages: Messages = nl): Example[] {
  const section = sectionUnder(markdown, heading);
  const letters = [...section.matchAll(/^```brief\n(.+?)^```$/gms)].map((match) => match[1] ?? '');
  const items = [...section.matchAll(/^- (.+)$/gm)].map((match) => match[1] ?? '');
  return [
    ...items.map((item) => ({ markdown: item, document: letterOf(item.replaceAll('**', '')) })),
    ...letters.map((letter) => ({ markdown: letter, document: letterIn(letter, messages) })),
  ];
}

const boldIn = (markdown: string) => [...markdown.matchAll(/\*\*(.+?)\*\*/g)].map((m) => m[1]);

/** The configuration that a page shows. */
const settingsIn = (markdown: string) =>
  JSON.parse(markdown.match(/^```json\n(.*?)\n```$/ms)?.[1] ?? 'null');

/** What each example of a page in English means: a line below a sentence, a paragraph below a letter. */
const meaningsIn = (markdown: string) => [
  ...[...markdown.matchAll(/^- .+\n {2}_(.+)_$/gm)].map((match) => match[1]),
  ...[...markdown.matchAll(/^```\n\n(?!#|```)(.+)$/gm)].map((match) => match[1]),
];

const inWhichLanguage = (text: string) =>
  languageOf(proseOf(letterOf(text)).passages.flatMap(({ sentences }) => languageWords(sentences)));

/** The numbers in figures, each once, without the sign between thousands. */
const numbersIn = (text: string) =>
  new Set(text.match(/\d+(?:[.,:]\d+)*/g)?.map((number) => number.replace(/[.,]/g, '')));

describe('the rules', () => {
  it('are all in the index, one folder each', () => {
    const folders = readdirSync(FOLDER).filter((name) =>
      statSync(resolve(FOLDER, name)).isDirectory(),
    );
    expect(RULES.map(({ id }) => id as string).sort()).toEqual(folders.sort());
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('the page of %s', (id, rule) => {
  const { markdown, summary } = rulePage(id, 'nl');
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
    const example = settingsIn(sectionUnder(markdown, 'Instellingen'));
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

describe.each(RULES.map(({ id }) => id))('the page of %s in English', (id) => {
  const dutch = rulePage(id, 'nl').markdown;
  const { markdown, summary } = rulePage(id, 'en');
  const proseHeadings = HEADINGS.filter(([heading]) => heading !== 'Fout' && heading !== 'Goed');

  it('has the parts of the page in Dutch', () => {
    const headingsIn = (page: string) => [...page.matchAll(/^#+ (.+)$/gm)].map((match) => match[1]);
    expect(headingsIn(dutch)).toEqual([id, ...HEADINGS.map(([heading]) => heading)]);
    expect(headingsIn(markdown)).toEqual([id, ...HEADINGS.map(([, heading]) => heading)]);
    expect(settingsIn(markdown)).toEqual(settingsIn(dutch));
  });

  it.each(HEADINGS.slice(1, 3))('has its examples, under %s as under %s', (inDutch, inEnglish) => {
    const alike = ({ markdown: example, document }: Example) => [document, boldIn(example)];
    const examples = examplesUnder(markdown, inEnglish, en);
    expect(examples.map(alike)).toEqual(examplesUnder(dutch, inDutch).map(alike));
    expect(meaningsIn(sectionUnder(markdown, inEnglish))).toHaveLength(examples.length);
  });

  it.each(proseHeadings)('names the same numbers, under %s as under %s', (inDutch, inEnglish) => {
    expect(numbersIn(sectionUnder(markdown, inEnglish))).toEqual(
      numbersIn(sectionUnder(dutch, inDutch)),
    );
  });

  it('is in English, but for the examples and what is quoted', () => {
    const proseOn = (page: string, at: 0 | 1) =>
      proseHeadings
        .map((headings) => sectionUnder(page, headings[at]).slice(headings[at].length))
        .join(' ')
        .replace(/‘[^’]+’|`[^`]+`/g, 'it');
    expect(inWhichLanguage(`${summary} ${proseOn(markdown, 1)}`)).toBe('en');
    expect(inWhichLanguage(`${summary} ${meaningsIn(markdown).join(' ')}`)).toBe('en');
    const left = proseOn(dutch, 0)
      .split(/(?<=[.?!:])\s+/)
      .filter((sentence) => /\p{L}+ \p{L}+/u.test(sentence) && markdown.includes(sentence));
    expect(left).toEqual([]);
  });
});

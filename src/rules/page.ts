import { readFileSync } from 'node:fs';

/** The file of a page in each language. Both have the same examples: letters are in Dutch. */
const FILES = { nl: 'rule.md', en: 'rule.en.md' } as const;

/** A language that the pages of the rules are in. */
export type PageLanguage = keyof typeof FILES;

/** The page of a rule, for people who want to know why. */
export interface RulePage {
  readonly markdown: string;
  /** The first paragraph: what the rule points at, in one sentence. */
  readonly summary: string;
}

/**
 * The page that stands beside a rule. Pages are not compiled, so they are read from `src`, which is
 * part of the package.
 */
export function rulePage(id: string, language: PageLanguage): RulePage {
  const file = new URL(`../../src/rules/${id}/${FILES[language]}`, import.meta.url);
  const markdown = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  return { markdown, summary: markdown.split('\n\n')[1]?.replaceAll('\n', ' ').trim() ?? '' };
}

import { readFileSync } from 'node:fs';

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
export function rulePage(id: string): RulePage {
  const file = new URL(`../../src/rules/${id}/rule.md`, import.meta.url);
  const markdown = readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
  return { markdown, summary: markdown.split('\n\n')[1]?.replaceAll('\n', ' ').trim() ?? '' };
}

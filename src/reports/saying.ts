import type { Messages } from '../messages/messages.ts';
import { capitalised } from '../messages/phrases.ts';
import type { Finding } from '../rules/finding.ts';
import type { RuleId } from '../rules/index.ts';

/** What a finding says and what to do about it: "34 woorden. Maak er twee zinnen van." */
export function sayingOf(finding: Finding, { rules }: Messages): string {
  const { problem, remedy } = rules[finding.rule as RuleId](finding);
  return `${capitalised(problem)}.${remedy === '' ? '' : ` ${remedy}`}`;
}

/** Text of at most so many characters, cut between words, with "…" where something is left out. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : undefined).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

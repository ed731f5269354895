import type { Messages } from '../messages/messages.ts';
import { capitalised, withoutStop } from '../messages/phrases.ts';
import type { Finding } from '../rules/finding.ts';
import { RULES, type RuleId } from '../rules/index.ts';

/** What a finding says and what to do about it: "34 woorden. Maak er twee zinnen van." */
export function sayingOf(finding: Finding, { rules }: Messages): string {
  const { problem, remedy } = rules[finding.rule as RuleId](finding);
  return `${capitalised(problem)}.${remedy === '' ? '' : ` ${remedy}`}`;
}

/** What the findings of one rule in a sentence say: the words, and what to do about them. */
export interface Remark {
  readonly rule: RuleId;
  readonly text: string;
}

/** Each sentence of these remedies once, without those that another says with more behind it. */
function saidOnce(remedies: readonly string[]): string[] {
  const sentences = [...new Set(remedies.flatMap((text) => text.split(/(?<=[.?!]) (?=\p{Lu})/u)))];
  return sentences.filter(
    (sentence) =>
      sentence !== '' && !sentences.some((other) => other.startsWith(`${withoutStop(sentence)}:`)),
  );
}

/**
 * What is said of a sentence, the findings of a rule together: "‘indien’ → als; ‘tevens’ → ook".
 * The rules stand in the order in which they are told.
 *
 * @param times how often each finding occurs in the letter; once where it is not in it
 */
export function remarksOn(
  findings: readonly Finding[],
  { rules, report }: Messages,
  times: ReadonlyMap<Finding, number> = new Map(),
): Remark[] {
  return RULES.map(({ id }) => id).flatMap((id) => {
    const ofRule = findings.filter(({ rule }) => rule === id);
    if (ofRule.length === 0) return [];
    const problems = ofRule.map((finding) => {
      const number = times.get(finding) ?? 1;
      const { problem } = rules[id](finding);
      return number > 1 ? `${problem} ${report.repeated(number)}` : problem;
    });
    const remedies = saidOnce(ofRule.map((finding) => rules[id](finding).remedy));
    const stop = remedies.length > 0 ? '.' : '';
    return [{ rule: id, text: [`${problems.join('; ')}${stop}`, ...remedies].join(' ') }];
  });
}

/** Text of at most so many characters, cut between words, with "…" where something is left out. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : undefined).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

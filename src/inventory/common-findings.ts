import type { Assessment } from '../letter/assess.ts';

/** How often a rule points at something. */
export interface RuleCount {
  readonly rule: string;
  readonly findings: number;
  /** Letters with at least one. */
  readonly letters: number;
}

/** The rules that point at something in these letters; those in most letters come first. */
export function commonFindings(letters: readonly Assessment[]): RuleCount[] {
  const counts = new Map<string, { findings: number; letters: number }>();
  for (const letter of letters) {
    if (letter.status === 'unreadable') continue;
    const seen = new Set<string>();
    for (const { rule } of letter.findings) {
      const count = counts.get(rule) ?? { findings: 0, letters: 0 };
      count.findings += 1;
      if (!seen.has(rule)) count.letters += 1;
      seen.add(rule);
      counts.set(rule, count);
    }
  }
  return [...counts]
    .map(([rule, count]) => ({ rule, ...count }))
    .sort((a, b) => b.letters - a.letters || b.findings - a.findings || (a.rule < b.rule ? -1 : 1));
}

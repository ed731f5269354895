import type { Finding, Severity } from './finding.ts';

/** How a municipality wants a rule: not at all, or speaking with another strength. */
export type RuleSetting = 'off' | Severity;

/** The rules that a municipality wants otherwise than they come, by id. */
export type OwnRules = Readonly<Record<string, RuleSetting>>;

/** A sentence that may stay as it is, whatever one rule says of it. */
export interface AcceptedSentence {
  readonly rule: string;
  /** The whole of what the finding quotes, to the letter. */
  readonly sentence: string;
  readonly reason: string;
  readonly owner: string;
}

export const NO_OWN_RULES: OwnRules = {};

/** Findings as the municipality wants them. */
export const byOwnRules = (
  findings: readonly Finding[],
  own: OwnRules,
  accepted: readonly AcceptedSentence[] = [],
): Finding[] =>
  findings.flatMap((finding) => {
    const { rule, context } = finding;
    if (accepted.some((each) => each.rule === rule && each.sentence === context.text)) return [];
    const setting = own[finding.rule] ?? finding.severity;
    return setting === 'off' ? [] : [{ ...finding, severity: setting }];
  });

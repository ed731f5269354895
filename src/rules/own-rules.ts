import type { Finding, Severity } from './finding.ts';

/** How a municipality wants a rule: not at all, or speaking with another strength. */
export type RuleSetting = 'off' | Severity;

/** The rules that a municipality wants otherwise than they come, by id. */
export type OwnRules = Readonly<Record<string, RuleSetting>>;

export const NO_OWN_RULES: OwnRules = {};

/** Findings as the municipality wants them. */
export const byOwnRules = (findings: readonly Finding[], own: OwnRules): Finding[] =>
  findings.flatMap((finding) => {
    const setting = own[finding.rule] ?? finding.severity;
    return setting === 'off' ? [] : [{ ...finding, severity: setting }];
  });

import type { Messages } from '../../messages/messages.ts';
import { RULES } from '../../rules/index.ts';
import type { OwnRules } from '../../rules/own-rules.ts';
import { rulePage } from '../../rules/page.ts';

/** The verdict on a letter stands among the rules under this name. */
export const VERDICT_RULE = 'b1-norm';

/** What SARIF tells about a rule (3.49). */
export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly properties: { readonly tags: readonly string[] };
}

/** GitHub takes no rule with more than 20 tags; two say enough. */
const TAGS = ['B1', 'leesbaarheid'];

const ruleOf = (id: string, summary: string, help: string): SarifRule => ({
  id,
  shortDescription: { text: summary },
  fullDescription: { text: summary },
  help: { text: help, markdown: help },
  properties: { tags: TAGS },
});

/** The rules that may speak in a run, with their page as help; the verdict is the first. */
export const sarifRules = (
  { machines, language }: Messages,
  ownRules: OwnRules = {},
): SarifRule[] => [
  ruleOf(VERDICT_RULE, machines.verdict.summary, machines.verdict.help),
  ...RULES.filter(({ id }) => ownRules[id] !== 'off').map(({ id }) => {
    const { summary, markdown } = rulePage(id, language);
    return ruleOf(id, summary, markdown);
  }),
];

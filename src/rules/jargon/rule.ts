import type { Rule } from '../rule.ts';
import { checkTerms } from '../terms.ts';

/**
 * Points at officialese, and at technical terms of law and policy, with what to write instead.
 * Editors who rewrite for B1 halve the officialese of a text but keep nearly all its technical
 * terms, which often must be named; so those are a hint.
 */
export const jargon = {
  id: 'jargon',
  check: (prose) => [
    ...checkTerms(prose, {
      rule: 'jargon',
      register: 'officialese',
      severityOf: () => 'warning',
    }),
    ...checkTerms(prose, { rule: 'jargon', register: 'technical', severityOf: () => 'hint' }),
  ],
} as const satisfies Rule;

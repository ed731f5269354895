import type { Rule } from '../rule.ts';
import { checkTerms } from '../terms.ts';

/** Points at words and expressions of officialese, with what to write instead. */
export const jargon = {
  id: 'jargon',
  check: (prose) =>
    checkTerms(prose, {
      rule: 'jargon',
      register: 'officialese',
      severityOf: () => 'warning',
    }),
} as const satisfies Rule;

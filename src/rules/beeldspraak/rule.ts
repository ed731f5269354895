import type { Rule } from '../rule.ts';
import { checkTerms } from '../terms.ts';

/** Points at idioms and images, with what they mean. */
export const beeldspraak = {
  id: 'beeldspraak',
  check: (prose) =>
    checkTerms(prose, {
      rule: 'beeldspraak',
      register: 'figurative',
      severityOf: () => 'warning',
    }),
} as const satisfies Rule;

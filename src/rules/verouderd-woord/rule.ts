import type { Rule } from '../rule.ts';
import { checkTerms } from '../terms.ts';

/** Points at words that hardly anybody uses any more, with what to write instead. */
export const verouderdWoord = {
  id: 'verouderd-woord',
  check: (prose) =>
    checkTerms(prose, {
      rule: 'verouderd-woord',
      register: 'archaic',
      severityOf: () => 'warning',
    }),
} as const satisfies Rule;

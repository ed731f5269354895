import type { JargonMatch } from '../../language/jargon/match.ts';
import { judgeWord } from '../../language/vocabulary/judge-word.ts';
import type { Rule } from '../rule.ts';
import { checkTerms } from '../terms.ts';

/** An English word that most readers know stands in nobody's way: checken, feedback. */
const isKnown = ({ entry }: JargonMatch): boolean =>
  entry.term.split(' ').every((word) => judgeWord(word).level === 'b1');

/** Points at English words for which there is a Dutch one. */
export const engelsWoord = {
  id: 'engels-woord',
  check: (prose) =>
    checkTerms(prose, {
      rule: 'engels-woord',
      register: 'english',
      severityOf: (match) => (isKnown(match) ? 'hint' : 'warning'),
    }),
} as const satisfies Rule;

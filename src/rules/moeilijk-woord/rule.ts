import type { Sentence } from '../../language/token.ts';
import { difficultWordsIn } from '../../language/vocabulary/difficult-words.ts';
import type { WordReason } from '../../language/vocabulary/judgement.ts';
import type { FindingArguments } from '../finding.ts';
import { checkSentences, type Remark, type Rule } from '../rule.ts';

function argumentsOf(reason: WordReason): FindingArguments {
  if (reason.code === 'difficult-part') return { part: reason.part, parts: reason.parts };
  return 'zipf' in reason ? { zipf: reason.zipf } : {};
}

const look = (sentence: Sentence): Remark[] =>
  difficultWordsIn(sentence).map(({ token, judgement: { reason } }) => ({
    rule: 'moeilijk-woord',
    severity: 'warning',
    start: token.start,
    end: token.end,
    variant: reason.code,
    arguments: argumentsOf(reason),
  }));

/** Points at words that readers at B1 may not know. */
export const moeilijkWoord = {
  id: 'moeilijk-woord',
  check: (prose) => checkSentences(prose, look),
} as const satisfies Rule;

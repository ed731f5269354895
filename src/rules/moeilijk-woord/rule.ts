import type { Sentence } from '../../language/token.ts';
import { pointedWordsIn } from '../../language/vocabulary/difficult-words.ts';
import type { WordJudgement } from '../../language/vocabulary/judgement.ts';
import type { FindingArguments } from '../finding.ts';
import { checkSentences, type Remark, type Rule } from '../rule.ts';

/** What the message shows beside the word: the part, the suggestion, the parts of a long word. */
function argumentsOf({ reason, parts, zipf }: WordJudgement): FindingArguments {
  const { code, ...details } = reason;
  return { ...details, ...(parts.length > 0 && { parts }), ...(zipf !== undefined && { zipf }) };
}

const look = (sentence: Sentence): Remark[] =>
  pointedWordsIn(sentence).map(({ token, judgement }) => ({
    rule: 'moeilijk-woord',
    severity: judgement.reason.code === 'possible-typo' ? 'hint' : 'warning',
    start: token.start,
    end: token.end,
    variant: judgement.reason.code,
    arguments: argumentsOf(judgement),
    replacements: judgement.reason.code === 'possible-typo' ? [judgement.reason.suggestion] : [],
  }));

/** Points at words that readers at B1 may not know, and at probable typing errors among them. */
export const moeilijkWoord = {
  id: 'moeilijk-woord',
  check: (prose) => checkSentences(prose, look),
} as const satisfies Rule;

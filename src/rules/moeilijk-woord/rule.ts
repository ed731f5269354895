import type { Sentence } from '../../language/token.ts';
import type { WordJudgement } from '../../language/vocabulary/judgement.ts';
import type { Vocabulary } from '../../language/vocabulary/vocabulary.ts';
import type { FindingArguments } from '../finding.ts';
import { checkSentences, type Remark, type Rule } from '../rule.ts';

/** What the message shows beside the word: the part, the suggestion, the parts of a long word. */
function argumentsOf({ reason, parts, zipf }: WordJudgement): FindingArguments {
  const { code, ...details } = reason;
  return { ...details, ...(parts.length > 0 && { parts }), ...(zipf !== undefined && { zipf }) };
}

const look = (sentence: Sentence, { pointedWordsIn }: Vocabulary): Remark[] =>
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
  check: (prose) => checkSentences(prose, (sentence) => look(sentence, prose.vocabulary)),
} as const satisfies Rule;

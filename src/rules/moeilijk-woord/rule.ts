import { longCompoundsIn } from '../../language/long-compounds.ts';
import type { Sentence } from '../../language/token.ts';
import type { JudgedToken } from '../../language/vocabulary/difficult-words.ts';
import type { WordJudgement } from '../../language/vocabulary/judgement.ts';
import { mayBeKnown } from '../../language/vocabulary/may-be-known.ts';
import type { Vocabulary } from '../../language/vocabulary/vocabulary.ts';
import { isBorrowed } from '../borrowed.ts';
import type { FindingArguments, Severity } from '../finding.ts';
import { checkOwnSentences } from '../own-sentences.ts';
import type { Remark, Rule } from '../rule.ts';

/** What the message shows beside the word: the part, the suggestion, the parts of a long word. */
function argumentsOf({ reason, parts, zipf }: WordJudgement): FindingArguments {
  const { code, ...details } = reason;
  return { ...details, ...(parts.length > 0 && { parts }), ...(zipf !== undefined && { zipf }) };
}

/** A word that the municipality does not want stands in the way, however well people know it. */
function severityOf(judgement: WordJudgement): Severity {
  if (judgement.reason.code === 'denied') return 'warning';
  const isHint = judgement.reason.code === 'possible-typo' || mayBeKnown(judgement);
  return isHint ? 'hint' : 'warning';
}

/**
 * A compound that is too long is for `lange-samenstelling`, and words of a title or a quotation are
 * not the writer's. But what somebody does not want is always pointed at.
 */
function isForThisRule(sentence: Sentence, { token, judgement }: JudgedToken): boolean {
  const index = sentence.tokens.indexOf(token);
  const isLong = longCompoundsIn(sentence).some((compound) => compound.token === index);
  return judgement.reason.code === 'denied' || !(isLong || isBorrowed(sentence, [index]));
}

const look = (sentence: Sentence, { pointedWordsIn }: Vocabulary): Remark[] =>
  pointedWordsIn(sentence)
    .filter((word) => isForThisRule(sentence, word))
    .map(({ token, judgement }) => ({
      rule: 'moeilijk-woord',
      severity: severityOf(judgement),
      start: token.start,
      end: token.end,
      variant: judgement.reason.code,
      arguments: argumentsOf(judgement),
      replacements: judgement.reason.code === 'possible-typo' ? [judgement.reason.suggestion] : [],
    }));

/** Points at words that readers at B1 may not know, and at probable typing errors among them. */
export const moeilijkWoord = {
  id: 'moeilijk-woord',
  check: (prose) => checkOwnSentences(prose, (sentence) => look(sentence, prose.vocabulary)),
} as const satisfies Rule;

import { type Sentence, spansOf } from '../../language/token.ts';
import { type VerbStack, verbStacksIn } from '../../language/verb-stacks.ts';
import { checkOwnSentences } from '../own-sentences.ts';
import type { Remark, Rule } from '../rule.ts';

/** From this number of verbs on at least one of them can go. */
const TOO_MANY_VERBS = 4;

function remarkOn(sentence: Sentence, { tokens, verbs }: VerbStack): Remark {
  const spans = spansOf(sentence, tokens);
  return {
    rule: 'hulpwerkwoord-stapel',
    severity: verbs >= TOO_MANY_VERBS ? 'warning' : 'hint',
    start: spans[0]?.start ?? sentence.start,
    end: spans.at(-1)?.end ?? sentence.end,
    spans,
    arguments: { verbs },
  };
}

/** Points at three or more verbs of which two or more only help. */
export const hulpwerkwoordStapel = {
  id: 'hulpwerkwoord-stapel',
  check: (prose) =>
    checkOwnSentences(prose, (sentence) =>
      verbStacksIn(sentence).map((stack) => remarkOn(sentence, stack)),
    ),
} as const satisfies Rule;

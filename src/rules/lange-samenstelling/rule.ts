import { type LongCompound, longCompoundsIn } from '../../language/long-compounds.ts';
import { type Sentence, spansOf } from '../../language/token.ts';
import { checkOwnSentences } from '../own-sentences.ts';
import type { Remark, Rule } from '../rule.ts';

function remarkOn(sentence: Sentence, { token, parts, unfolded }: LongCompound): Remark {
  const [span] = spansOf(sentence, [token]);
  return {
    rule: 'lange-samenstelling',
    severity: 'warning',
    start: span?.start ?? sentence.start,
    end: span?.end ?? sentence.end,
    arguments: { parts },
    replacements: unfolded,
  };
}

/** Points at compounds that are too long to take in, with the same in more words. */
export const langeSamenstelling = {
  id: 'lange-samenstelling',
  check: (prose) =>
    checkOwnSentences(prose, (sentence) =>
      longCompoundsIn(sentence).map((compound) => remarkOn(sentence, compound)),
    ),
} as const satisfies Rule;

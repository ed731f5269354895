import {
  LONG_CHAIN,
  type PrepositionChain,
  prepositionChainsIn,
} from '../../language/preposition-chains.ts';
import { type Sentence, spansOf } from '../../language/token.ts';
import { checkOwnSentences } from '../own-sentences.ts';
import type { Remark, Rule } from '../rule.ts';

function remarkOn(sentence: Sentence, { prepositions, length }: PrepositionChain): Remark {
  const spans = spansOf(sentence, prepositions);
  return {
    rule: 'voorzetselketen',
    severity: length > LONG_CHAIN ? 'warning' : 'hint',
    start: spans[0]?.start ?? sentence.start,
    end: spans.at(-1)?.end ?? sentence.end,
    spans,
    arguments: { length },
  };
}

/** Points at the prepositions of three or more phrases in a row. */
export const voorzetselketen = {
  id: 'voorzetselketen',
  check: (prose) =>
    checkOwnSentences(prose, (sentence) =>
      prepositionChainsIn(sentence).map((chain) => remarkOn(sentence, chain)),
    ),
} as const satisfies Rule;

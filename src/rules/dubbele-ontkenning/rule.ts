import { type DoubleNegation, doubleNegationsIn } from '../../language/double-negation.ts';
import { type Sentence, spansOf } from '../../language/token.ts';
import { checkOwnSentences } from '../own-sentences.ts';
import type { Remark, Rule } from '../rule.ts';

/** "Niet zonder" and "niet, tenzij" are often the shortest way to tell of a condition. */
const severityOf = ({ kind }: DoubleNegation) =>
  kind === 'without' || kind === 'unless' ? 'hint' : 'warning';

function remarkOn(sentence: Sentence, negation: DoubleNegation): Remark {
  const spans = spansOf(sentence, negation.tokens);
  return {
    rule: 'dubbele-ontkenning',
    severity: severityOf(negation),
    start: spans[0]?.start ?? sentence.start,
    end: spans.at(-1)?.end ?? sentence.end,
    spans,
    variant: negation.kind,
    replacements: negation.alternatives,
  };
}

/** Points at two words that say no where one that says yes would do. */
export const dubbeleOntkenning = {
  id: 'dubbele-ontkenning',
  check: (prose) =>
    checkOwnSentences(prose, (sentence) =>
      doubleNegationsIn(sentence).map((negation) => remarkOn(sentence, negation)),
    ),
} as const satisfies Rule;

import { type JargonMatch, jargonIn } from '../../language/jargon/match.ts';
import { type Sentence, spansOf } from '../../language/token.ts';
import { checkSentences, type Remark, type Rule } from '../rule.ts';

function remarkOn(sentence: Sentence, { entry, tokens }: JargonMatch): Remark {
  const spans = spansOf(sentence, tokens);
  return {
    rule: 'jargon',
    severity: 'warning',
    start: spans[0]?.start ?? sentence.start,
    end: spans.at(-1)?.end ?? sentence.end,
    spans,
    arguments: { term: entry.term },
    replacements: entry.alternatives,
  };
}

/** Points at words and expressions of officialese, with what to write instead. */
export const jargon = {
  id: 'jargon',
  check: (prose) =>
    checkSentences(prose, (sentence) =>
      jargonIn(sentence).map((match) => remarkOn(sentence, match)),
    ),
} as const satisfies Rule;

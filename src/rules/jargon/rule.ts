import { type JargonMatch, jargonIn } from '../../language/jargon/match.ts';
import { replacementsOf } from '../../language/jargon/replacements.ts';
import { type Sentence, spansOf } from '../../language/token.ts';
import { checkSentences, type Remark, type Rule } from '../rule.ts';

function remarkOn(sentence: Sentence, match: JargonMatch): Remark {
  const spans = spansOf(sentence, match.tokens);
  return {
    rule: 'jargon',
    severity: 'warning',
    start: spans[0]?.start ?? sentence.start,
    end: spans.at(-1)?.end ?? sentence.end,
    spans,
    arguments: { term: match.entry.term, alternatives: match.entry.alternatives },
    replacements: replacementsOf(sentence, match),
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

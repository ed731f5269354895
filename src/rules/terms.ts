import type { Register } from '../language/jargon/entries.ts';
import type { JargonMatch } from '../language/jargon/match.ts';
import { replacementsOf } from '../language/jargon/replacements.ts';
import type { Prose } from '../language/prose.ts';
import { type Sentence, spansOf } from '../language/token.ts';
import { isBorrowed, lawTextOf } from './borrowed.ts';
import type { Finding, Severity } from './finding.ts';
import { checkSentences, type Remark } from './rule.ts';

/** What a rule says of the terms of one register. */
interface TermRule {
  readonly rule: string;
  readonly register: Register;
  readonly severityOf: (match: JargonMatch) => Severity;
  /** Whether a match is fine where it stands; by default none is. */
  readonly isFine?: (sentence: Sentence, match: JargonMatch) => boolean;
}

function remarkOn(sentence: Sentence, match: JargonMatch, { rule, severityOf }: TermRule): Remark {
  const spans = spansOf(sentence, match.tokens);
  return {
    rule,
    severity: severityOf(match),
    start: spans[0]?.start ?? sentence.start,
    end: spans.at(-1)?.end ?? sentence.end,
    spans,
    arguments: { term: match.entry.term, alternatives: match.entry.alternatives },
    replacements: replacementsOf(sentence, match),
  };
}

/**
 * The terms of one register in a text, with what to write instead; not in text of law, names and
 * quotations. A term has one register, and of terms that overlap only the longest counts, so no two
 * rules point at the same words.
 */
export function checkTerms(prose: Prose, rule: TermRule): Finding[] {
  const lawText = lawTextOf(prose.document);
  return checkSentences(prose, (sentence, { index }) => {
    if (lawText.has(index)) return [];
    return prose.vocabulary
      .termsIn(sentence)
      .filter(
        (match) =>
          match.entry.register === rule.register &&
          !isBorrowed(sentence, match.tokens) &&
          !rule.isFine?.(sentence, match),
      )
      .map((match) => remarkOn(sentence, match, rule));
  });
}

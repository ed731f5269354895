import { type Passive, passivesOf, SURE } from '../../language/passives.ts';
import { countWords, type Sentence, spansOf, type Token } from '../../language/token.ts';
import type { Severity } from '../finding.ts';
import { checkSentences, type Remark, type Rule } from '../rule.ts';

/**
 * In a sentence of at most this many words a passive that names no doer is easy to read, and often
 * right: "De container wordt op maandag geleegd." It is then worth a look, not a warning.
 */
const SHORT_SENTENCE_WORDS = 8;

function severityOf(sentence: Sentence, passive: Passive): Severity {
  if (passive.certainty < SURE) return 'hint';
  if (passive.agent) return 'warning';
  return countWords(sentence) > SHORT_SENTENCE_WORDS ? 'warning' : 'hint';
}

function remarkOn(sentence: Sentence, passive: Passive): Remark {
  const textOf = (index: number): string => (sentence.tokens[index] as Token).text;
  const agent =
    passive.agent &&
    sentence.text.slice(passive.agent.start - sentence.start, passive.agent.end - sentence.start);
  return {
    rule: 'lijdende-vorm',
    severity: severityOf(sentence, passive),
    start: passive.start,
    end: passive.end,
    spans: spansOf(
      sentence,
      [passive.auxiliary, passive.participle].toSorted((a, b) => a - b),
    ),
    variant: agent === undefined ? 'without-agent' : 'with-agent',
    arguments: {
      auxiliary: textOf(passive.auxiliary),
      participle: textOf(passive.participle),
      ...(agent !== undefined && { agent }),
    },
  };
}

/** Points at every passive, from the first to the last of its auxiliary and participle. */
export const lijdendeVorm = {
  id: 'lijdende-vorm',
  check: (prose) =>
    checkSentences(prose, (sentence) =>
      passivesOf(sentence).map((passive) => remarkOn(sentence, passive)),
    ),
} as const satisfies Rule;

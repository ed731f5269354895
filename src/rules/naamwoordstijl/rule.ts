import { type NounStyle, nounStyleIn } from '../../language/noun-style.ts';
import { type Sentence, spansOf } from '../../language/token.ts';
import { checkOwnSentences } from '../own-sentences.ts';
import type { Remark, Rule } from '../rule.ts';

/** One noun with its object is often right, so it is a hint; the others say twice what is done. */
const severityOf = ({ kind }: NounStyle) => (kind === 'object' ? 'hint' : 'warning');

function remarkOn(sentence: Sentence, style: NounStyle): Remark {
  const spans = spansOf(sentence, style.tokens);
  return {
    rule: 'naamwoordstijl',
    severity: severityOf(style),
    start: spans[0]?.start ?? sentence.start,
    end: spans.at(-1)?.end ?? sentence.end,
    spans,
    variant: style.kind,
    arguments: { verb: style.verb },
  };
}

/** A noun that is a term already has a better word, so a hint about it would be one too many. */
function isToldOf({ kind, tokens }: NounStyle, terms: readonly { tokens: readonly number[] }[]) {
  return kind === 'object' && terms.some((term) => term.tokens.includes(tokens[0] ?? -1));
}

/** Points at deeds that are told by a noun, and names the verb that can tell them. */
export const naamwoordstijl = {
  id: 'naamwoordstijl',
  check: (prose) =>
    checkOwnSentences(prose, (sentence) => {
      const terms = prose.vocabulary.termsIn(sentence);
      return nounStyleIn(sentence)
        .filter((style) => !isToldOf(style, terms))
        .map((style) => remarkOn(sentence, style));
    }),
} as const satisfies Rule;

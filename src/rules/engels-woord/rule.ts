import type { JargonMatch } from '../../language/jargon/match.ts';
import type { Sentence } from '../../language/token.ts';
import { judgeWord } from '../../language/vocabulary/judge-word.ts';
import { isInEnglish, languageOf, languageWords } from '../../language/which-language.ts';
import type { Rule } from '../rule.ts';
import { checkTerms } from '../terms.ts';

/** An English word that most readers know stands in nobody's way: checken, feedback. */
const isKnown = ({ entry }: JargonMatch): boolean =>
  entry.term.split(' ').every((word) => judgeWord(word).level === 'b1');

/** "Outbreak Management Team": with a capital inside a sentence it is a name. */
const isInName = ({ tokens }: Sentence, match: JargonMatch): boolean => {
  const [first = 0] = match.tokens;
  return first > 0 && /^\p{Lu}/u.test(tokens[first]?.text ?? '');
};

/** In a sentence in English every word is. */
const isInForeignSentence = (sentence: Sentence): boolean =>
  isInEnglish(sentence) || languageOf(languageWords([sentence])) !== 'nl';

/** Points at English words for which there is a Dutch one. */
export const engelsWoord = {
  id: 'engels-woord',
  check: (prose) =>
    checkTerms(prose, {
      rule: 'engels-woord',
      register: 'english',
      isFine: (sentence, match) => isInName(sentence, match) || isInForeignSentence(sentence),
      severityOf: (match) => (isKnown(match) ? 'hint' : 'warning'),
    }),
} as const satisfies Rule;

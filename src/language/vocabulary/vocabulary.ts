import { analyse } from '../analyse.ts';
import { type JargonMatch, jargonOf, type TermFinder, termsIn } from '../jargon/match.ts';
import { perSentence } from '../per-sentence.ts';
import { countWords, type Sentence, type Token } from '../token.ts';
import { isTypo, type JudgedToken, pointedWordsIn } from './difficult-words.ts';
import { judgeTerm, type TermJudgement } from './judge-term.ts';
import { judgeAsJargon, judgeWord } from './judge-word.ts';
import type { WordJudgement } from './judgement.ts';
import {
  NO_OWN_WORDS,
  type OwnList,
  type OwnMatch,
  type OwnWord,
  type OwnWords,
  ownFinder,
} from './own-words.ts';

/** The words of helder and of a municipality together: all that is known of words in a run. */
export interface Vocabulary {
  /** Words that are not B1, words that the municipality does not want, probable typing errors. */
  readonly pointedWordsIn: (sentence: Sentence) => readonly JudgedToken[];
  /** Those of them that count as difficult. */
  readonly difficultWordsIn: (sentence: Sentence) => readonly JudgedToken[];
  /** Terms of all registers. */
  readonly termsIn: TermFinder;
  /** Terms that count as jargon. */
  readonly jargonIn: TermFinder;
  readonly judgeTerm: (term: string) => TermJudgement;
  /** The municipality's own words that a sentence has, as "list: word". */
  readonly ownWordsIn: (sentence: Sentence) => readonly string[];
  /** All own words, as `ownWordsIn` names them. */
  readonly ownWords: readonly string[];
}

const nameOf = (list: OwnList, { word }: OwnWord) => `${list}: ${word}`;

const tokensOf = (matches: readonly { readonly tokens: readonly number[] }[]): Set<number> =>
  new Set(matches.flatMap(({ tokens }) => tokens));

/** Words that stand together, as one. */
function joined({ tokens, text, start }: Sentence, indices: readonly number[]): Token | undefined {
  const [first, last] = [tokens[indices[0] ?? -1], tokens[indices.at(-1) ?? -1]];
  if (!first || !last) return undefined;
  const between = text.slice(first.start - start, last.end - start);
  return { text: between, kind: 'word', start: first.start, end: last.end };
}

/** The judgement of a word, overruled by the municipality. */
function overruled(word: string, level: 'b1' | 'difficult', own: OwnWord): WordJudgement {
  const { difficulty, ...rest } = judgeWord(word);
  const { reason: why, owner } = own;
  const bounded = level === 'b1' ? Math.min(difficulty, 0.49) : Math.max(difficulty, 0.5);
  const code = level === 'b1' ? 'allowed' : 'denied';
  return { ...rest, level, difficulty: bounded, reason: { code, why, owner } };
}

/** The vocabulary of helder with a municipality's own words before it; make it once for a run. */
export function vocabularyOf(own: OwnWords = NO_OWN_WORDS): Vocabulary {
  const allowedIn = ownFinder(own.allow);
  const deniedIn = ownFinder(own.deny);
  const replacedIn = ownFinder(own.alternatives, ({ alternatives }) => alternatives);

  const terms = perSentence((sentence): readonly JargonMatch[] => {
    const replaced = replacedIn(sentence);
    const allowed = tokensOf(allowedIn(sentence));
    const taken = tokensOf([...replaced, ...deniedIn(sentence)]);
    const others = termsIn(sentence).filter(
      ({ tokens }) =>
        !tokens.some((index) => taken.has(index)) && !tokens.every((index) => allowed.has(index)),
    );
    return [...replaced, ...others].toSorted((a, b) => (a.tokens[0] ?? 0) - (b.tokens[0] ?? 0));
  });

  const pointed = perSentence((sentence): readonly JudgedToken[] => {
    const denied = deniedIn(sentence);
    const settled = tokensOf([...denied, ...allowedIn(sentence), ...replacedIn(sentence)]);
    const settledTokens = new Set([...settled].map((index) => sentence.tokens[index]));
    const unwanted = denied.flatMap(({ own: word, tokens }) => {
      const token = joined(sentence, tokens);
      return token ? [{ token, judgement: overruled(token.text, 'difficult', word) }] : [];
    });
    const others = pointedWordsIn(sentence).filter(({ token }) => !settledTokens.has(token));
    return [...unwanted, ...others].toSorted((a, b) => a.token.start - b.token.start);
  });

  function judgeOwn(word: string): TermJudgement | undefined {
    const sentence = analyse(word)[0];
    if (!sentence) return undefined;
    const size = countWords(sentence);
    const whole = <Word extends OwnWord>(matches: readonly OwnMatch<Word>[]) =>
      matches.find(({ tokens }) => tokens.length === size)?.own;
    const denied = whole(deniedIn(sentence));
    if (denied) return { word, ...overruled(word, 'difficult', denied), alternatives: [] };
    const replaced = whole(replacedIn(sentence));
    if (replaced) {
      const { word: term, alternatives } = replaced;
      const said = { term, register: 'officialese' } as const;
      return { word, ...judgeAsJargon(word, said), alternatives };
    }
    const allowed = whole(allowedIn(sentence));
    return allowed && { word, ...overruled(word, 'b1', allowed), alternatives: [] };
  }

  return {
    pointedWordsIn: pointed,
    difficultWordsIn: (sentence) => pointed(sentence).filter(({ judgement }) => !isTypo(judgement)),
    termsIn: terms,
    jargonIn: (sentence) => jargonOf(terms(sentence)),
    judgeTerm: (term) => judgeOwn(term.trim()) ?? judgeTerm(term),
    ownWordsIn: (sentence) => [
      ...allowedIn(sentence).map(({ own: word }) => nameOf('allow', word)),
      ...deniedIn(sentence).map(({ own: word }) => nameOf('deny', word)),
      ...replacedIn(sentence).map(({ own: word }) => nameOf('alternatives', word)),
    ],
    ownWords: (['allow', 'deny', 'alternatives'] as const).flatMap((list) =>
      own[list].map((word) => nameOf(list, word)),
    ),
  };
}

/** The words of helder alone. */
export const HELDER_WORDS: Vocabulary = vocabularyOf();

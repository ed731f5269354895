import { isAcronym } from '../acronyms.ts';
import { parse, separableVerbsOf } from '../grammar/index.ts';
import { jargonIn } from '../jargon/match.ts';
import { lawWordsIn } from '../law-words.ts';
import { lookUp } from '../lexicon/index.ts';
import { perSentence } from '../per-sentence.ts';
import type { Sentence, Token } from '../token.ts';
import { isInEnglish } from '../which-language.ts';
import { jargonWords } from './jargon-words.ts';
import { judgeWord } from './judge-word.ts';
import type { WordJudgement } from './judgement.ts';
import { intendedWord } from './typing-error.ts';

/** A word of a sentence that is pointed at. */
export interface JudgedToken {
  readonly token: Token;
  readonly judgement: WordJudgement;
}

const isCapitalised = ({ text }: Token) => /^\p{Lu}/u.test(text);

/** ".docx", "brief.docx", "--all", "xs:date", "geboorteDatum": for a computer, and in no word list. */
const isForMachines = ({ text }: Token) =>
  /^[^\p{L}\p{N}'’]|\p{L}[._\\]\p{L}|[:=<>"]|\p{Ll}\p{Lu}/u.test(text);

/** Up to this many letters that no dictionary has are short for something, or read badly. */
const LONGEST_LETTERS = 3;

/** "xs", "wbt": no word, so not a difficult one. */
const isLetters = ({ text }: Token) =>
  text.length <= LONGEST_LETTERS && !lookUp(text.toLowerCase()).known;

/** Whether a word is probably a typing error, and not a name like another: Denyse, Denise. */
function isMeantOtherwise(word: string): boolean {
  const intended = intendedWord(word);
  return intended !== undefined && !lookUp(intended).name;
}

/** Whether a dictionary has a word in lower case, or its parts, or one that it was meant to be. */
const isCommonWord = (text: string): boolean => {
  const word = text.toLowerCase();
  const { known, compound } = lookUp(word);
  return known || compound !== undefined || isMeantOtherwise(word);
};

/**
 * Inside a sentence a capital makes a name. At its start that is sure only when no dictionary has
 * the word in lower case.
 */
const isName = (token: Token, isFirst: boolean) =>
  isCapitalised(token) && (!isFirst || lookUp(token.text).name || !isCommonWord(token.text));

/** "keurt" in "keurt … af": difficult by itself, easy with the particle that stands apart. */
function isEasyWithParticle(sentence: Sentence, index: number): boolean {
  const parsed = parse(sentence);
  const lemma = parsed.tokens[index]?.lemma ?? '';
  const isApart = separableVerbsOf(parsed).some(({ verb }) => verb === index);
  return isApart && judgeWord(lemma).level === 'b1';
}

/** Whether a word was probably meant to be another. */
export const isTypo = ({ reason }: WordJudgement) => reason.code === 'possible-typo';

/** The tokens that stand as they must, or are judged elsewhere: names of laws, jargon. */
const settledIn = (sentence: Sentence): ReadonlySet<number> =>
  new Set([...jargonIn(sentence).flatMap(({ tokens }) => tokens), ...lawWordsIn(sentence)]);

/** Whether a token is no word that can be easy or difficult. */
const isNoWord = (token: Token, isFirst: boolean): boolean =>
  token.kind !== 'word' ||
  isName(token, isFirst) ||
  isAcronym(token) ||
  isForMachines(token) ||
  isLetters(token);

/**
 * The words of a sentence that are not B1, and probable typing errors. Names, numbers, short names
 * in capitals, file names, words in the name of a law and terms of jargon stay out: those are judged
 * elsewhere, or not at all: where a term is not jargon, its list says that it is right there. So does
 * a sentence in English stay out.
 */
export const pointedWordsIn = perSentence((sentence): readonly JudgedToken[] => {
  if (isInEnglish(sentence)) return [];
  const first = sentence.tokens.find(({ kind }) => kind === 'word');
  const settled = settledIn(sentence);
  return [...sentence.tokens.entries()].flatMap(([index, token]) => {
    if (settled.has(index) || isNoWord(token, token === first)) return [];
    const judgement = judgeWord(token.text);
    if (jargonWords().has(judgement.lemma)) return [];
    const isPointedAt =
      isTypo(judgement) || (judgement.level !== 'b1' && !isEasyWithParticle(sentence, index));
    return isPointedAt ? [{ token, judgement }] : [];
  });
});

/** The words of a sentence that readers at B1 may not know: no typing errors. */
export const difficultWordsIn = perSentence((sentence): readonly JudgedToken[] =>
  pointedWordsIn(sentence).filter(({ judgement }) => !isTypo(judgement)),
);

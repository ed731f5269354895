import { isAcronym } from '../acronyms.ts';
import { jargonIn } from '../jargon/match.ts';
import { lookUp } from '../lexicon/index.ts';
import { perSentence } from '../per-sentence.ts';
import type { Token } from '../token.ts';
import { judgeWord } from './judge-word.ts';
import type { WordJudgement } from './judgement.ts';

/** A word of a sentence that is pointed at. */
export interface JudgedToken {
  readonly token: Token;
  readonly judgement: WordJudgement;
}

const isCapitalised = ({ text }: Token) => /^\p{Lu}/u.test(text);

/** ".docx", "brief.docx", "--all", "xs:date": for a computer, and in no word list. */
const isForMachines = ({ text }: Token) => /^[^\p{L}\p{N}'’]|\p{L}[._\\]\p{L}|[:=<>"]/u.test(text);

/** Whether any list has a word in lower case, or its parts. */
const isCommonWord = (text: string): boolean => {
  const { known, zipf, compound } = lookUp(text.toLowerCase());
  return known || zipf !== undefined || compound !== undefined;
};

/**
 * Inside a sentence a capital makes a name. At its start that is sure only when no dictionary has
 * the word in lower case.
 */
const isName = (token: Token, isFirst: boolean) =>
  isCapitalised(token) && (!isFirst || lookUp(token.text).name || !isCommonWord(token.text));

/** Whether a word was probably meant to be another. */
export const isTypo = ({ reason }: WordJudgement) => reason.code === 'possible-typo';

/**
 * The words of a sentence that are not B1, and probable typing errors. Names, numbers, short names
 * in capitals, file names and jargon stay out: those are judged elsewhere, or not at all.
 */
export const pointedWordsIn = perSentence((sentence): readonly JudgedToken[] => {
  const words = sentence.tokens.filter(({ kind }) => kind === 'word');
  const jargon = new Set(jargonIn(sentence).flatMap((match) => match.tokens));
  return words.flatMap((token) => {
    if (jargon.has(sentence.tokens.indexOf(token))) return [];
    if (isName(token, token === words[0]) || isAcronym(token) || isForMachines(token)) return [];
    const judgement = judgeWord(token.text);
    return judgement.level === 'b1' && !isTypo(judgement) ? [] : [{ token, judgement }];
  });
});

/** The words of a sentence that readers at B1 may not know: no typing errors. */
export const difficultWordsIn = perSentence((sentence): readonly JudgedToken[] =>
  pointedWordsIn(sentence).filter(({ judgement }) => !isTypo(judgement)),
);

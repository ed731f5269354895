import {
  COORDINATORS,
  DETERMINERS,
  opensSomethingElse,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './function-words.ts';
import { type ParticipleShape, participleShape } from './participles.ts';
import { readingOf } from './perfects.ts';
import type { Sentence } from './token.ts';
import { type AuxiliaryForm, auxiliaryOf } from './verb-forms.ts';

/** A token as the search for verb clusters sees it. */
export interface ClauseWord {
  /** Index in `Sentence.tokens`. */
  readonly index: number;
  /** Lower case, without accents of stress. */
  readonly word: string;
  readonly auxiliary: AuxiliaryForm | undefined;
  /** Present if the word may be a participle here, as its neighbours show. */
  readonly shape: ParticipleShape | undefined;
  /** A comma, dash, colon: where a clause may end. */
  readonly pause: boolean;
  readonly letters: boolean;
}

export type ClauseWords = readonly ClauseWord[];

const QUOTATION_MARK = /^["'“”„‘’«»]+$/u;
const PAUSE = /^[,;:()–—-]$/u;
const QUESTION_WORD = /^(?:wie|wat|welke?|waar.*|hoe.*|wanneer)$/u;
/** Participles that serve as adverbs before these: "is beslist niet te duur". */
const ADVERB = /^(?:bepaald|beslist|verdiend)$/u;
/** "kort gezegd", "juridisch gezien"; also "strikt genomen": a remark about the sentence. */
const REMARK = /^(?:gezien|gezegd|bekeken)$/u;
const REMARKABLE = /(?:st|lijk|isch|eel|iek|kort|anders)$/u;

/** Takes off the accents of stress: vóór, één, dát. */
const withoutStress = (word: string): string =>
  word.replace(/[áéíóú]/gu, (c) => ({ á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' })[c] ?? c);

/** The words of a sentence without quotation marks, which never part a verb from its cluster. */
export function clauseWords(sentence: Sentence): ClauseWords {
  const words = sentence.tokens
    .map((token, index): ClauseWord => {
      const word = withoutStress(token.text.toLowerCase());
      const isWord = token.kind === 'word';
      const isName = index > 0 && /^\p{Lu}/u.test(token.text);
      return {
        index,
        word,
        auxiliary: isWord ? auxiliaryOf(word) : undefined,
        shape: isWord && !isName ? verbalShape(word) : undefined,
        pause: PAUSE.test(token.text),
        letters: isWord && /^\p{L}/u.test(word),
      };
    })
    .filter(({ word }) => !QUOTATION_MARK.test(word));
  return words.map((word, i) =>
    word.shape && isOutsideCluster(words, i) ? { ...word, shape: undefined } : word,
  );
}

/** The participle's shape, unless the word is always an adjective: "zwaar gewond opgenomen". */
const verbalShape = (word: string): ParticipleShape | undefined =>
  readingOf(word).reading === 'adjective' ? undefined : participleShape(word);

/** "een toegekend bedrag", "genoemd in artikel 4", "gezien de kosten": no part of a cluster. */
function isOutsideCluster(words: ClauseWords, i: number): boolean {
  const word = words[i]?.word ?? '';
  const before = words[i - 1];
  const next = words[i + 1];
  const following = next?.word ?? '';
  const bound = before?.auxiliary && before.auxiliary.lemma !== 'modal';
  if (ADVERB.test(word) && /^(?:niet|geen|wel|als)$/u.test(following)) return true;
  if (bound && before.word !== 'zijn') return false;
  if (word === 'gezien' && (i === 0 || DETERMINERS.has(following))) return true;
  if (/^(?:bedoeld|genoemd|vermeld)$/u.test(word) && /^(?:in|onder|bij|op)$/u.test(following))
    return true;
  if (word === 'genomen' && before?.word === 'strikt') return true;
  if (REMARK.test(word) && REMARKABLE.test(before?.word ?? '')) return true;
  if (isCompared(words, i) || /^(?:de|uw|onze|mijn)$/u.test(before?.word ?? '')) return true;
  return !!next && startsNoun(next) && (word.endsWith('en') || inNounPhrase(words, i));
}

/** "later dan verwacht", "zoals eerder vermeld", "als bedoeld". */
function isCompared(words: ClauseWords, i: number): boolean {
  const [second = '', first = ''] = [words[i - 2]?.word, words[i - 1]?.word];
  if (first === 'zoals' || first === 'als' || second === 'zoals') return true;
  return first === 'dan' && /(?:er|meer|minder|anders)$/u.test(second) && second !== 'er';
}

/** A content word, as far as closed classes tell. */
export const startsNoun = (word: ClauseWord): boolean =>
  word.letters && !word.auxiliary && !word.shape && !opensSomethingElse(word.word);

/**
 * Whether an article stands shortly before, with nothing in between that ends its noun phrase. A
 * strong participle needs no article: it takes no -e before its noun ("genomen besluiten").
 */
function inNounPhrase(words: ClauseWords, i: number): boolean {
  if (PREPOSITIONS.has(words[i - 1]?.word ?? '')) return true;
  for (let k = i - 1; k >= 0 && k >= i - 2; k--) {
    const word = words[k] as ClauseWord;
    if (word.pause || word.auxiliary) return false;
    if (/^(?:een|geen|elk|ieder|zo'n|het|ons|uw|dit|mijn|haar|hun)$/u.test(word.word)) return true;
  }
  return false;
}

/** Whether a word begins a noun phrase that may be a subject, going by articles and pronouns. */
export const startsSubject = (word: ClauseWord | undefined): boolean =>
  !!word && (DETERMINERS.has(word.word) || SUBJECT_PRONOUNS.has(word.word));

/** Whether a word opens a subordinate clause here; "die brief" and "of" between verbs do not. */
export function opensClause(words: ClauseWords, i: number, question: boolean): boolean {
  const { word } = words[i] as ClauseWord;
  const before = words[i - 1];
  if (!SUBORDINATORS.has(word)) return false;
  if (word === 'om') return reachesTe(words, i);
  if (word === 'of') return i === 0 || startsSubject(words[i + 1]);
  if (word === 'als') return startsSubject(words[i + 1]);
  if (word === 'die' || word === 'dat') {
    if (before && PREPOSITIONS.has(before.word)) return false;
    if (before?.auxiliary) return startsSubject(words[i + 1]);
  }
  const first = i === 0 || (i === 1 && PREPOSITIONS.has(before?.word ?? ''));
  return !(first && question && QUESTION_WORD.test(word));
}

function reachesTe(words: ClauseWords, i: number): boolean {
  const rest = words.slice(i + 1);
  const pause = rest.findIndex((word) => word.pause);
  return rest.slice(0, pause < 0 ? undefined : pause).some(({ word }) => word === 'te');
}

/** Whether a conjunction, or a pause too, stands between two places. */
export const hasConjunction = (words: ClauseWords, from: number, to: number): boolean =>
  words.slice(from + 1, to).some(({ word }) => COORDINATORS.has(word));

export const hasJoint = (words: ClauseWords, from: number, to: number): boolean =>
  words.slice(from + 1, to).some(({ word, pause }) => pause || COORDINATORS.has(word));

/** ", gelegen aan de Dorpsstraat": behind a pause, with more of its own to come. */
export const isApposition = (words: ClauseWords, i: number): boolean => {
  const next = words[i + 1];
  return (
    !!words[i - 1]?.pause && !!next && /^[\p{L}\d]/u.test(next.word) && !COORDINATORS.has(next.word)
  );
};

/** Whether the last joint opens a clause with a subject: "ontvangen en de gemeente verwacht". */
export function hasOwnSubject(words: ClauseWords, from: number, to: number): boolean {
  for (let k = to - 1; k > from; k--) {
    if (hasJoint(words, k - 1, k + 1)) return k + 1 < to && startsSubject(words[k + 1]);
  }
  return false;
}

/** "met zijn", "heeft zijn": the possessive, whatever comes next. */
export function isPossessiveAfter(before: ClauseWord | undefined): boolean {
  if (!before) return false;
  const { auxiliary, word } = before;
  return PREPOSITIONS.has(word) || (auxiliary?.form === 'finite' && auxiliary.lemma !== 'modal');
}

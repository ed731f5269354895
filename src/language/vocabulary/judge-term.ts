import { analyse } from '../analyse.ts';
import type { JargonEntry } from '../jargon/entries.ts';
import { jargonIn } from '../jargon/match.ts';
import { frequencyOfLemma, lookUp } from '../lexicon/index.ts';
import { isWord, type Sentence } from '../token.ts';
import { hardest, judgeAsJargon, judgeWord } from './judge-word.ts';
import type { WordJudgement } from './judgement.ts';

/** What helder thinks of a word or expression, with what to write instead. */
export interface TermJudgement extends WordJudgement {
  /** As it was asked. */
  readonly word: string;
  /** Plainer words, the plainest first; empty where no list of ours has any. */
  readonly alternatives: readonly string[];
}

/** The entry of jargon that covers most of an expression. */
function jargonOf(sentence: Sentence | undefined): JargonEntry | undefined {
  if (!sentence) return undefined;
  return jargonIn(sentence).toSorted((a, b) => b.tokens.length - a.tokens.length)[0]?.entry;
}

/** Zipf of the most frequent form of a lemma, where any was counted. */
function withFrequency(judgement: WordJudgement): WordJudgement {
  const { lemma } = judgement;
  const upos = lookUp(lemma).readings[0]?.upos;
  const zipf = upos && frequencyOfLemma(lemma, upos);
  return zipf === undefined ? judgement : { ...judgement, zipf };
}

/**
 * The judgement of one word, or of an expression of several: that of its jargon where it has any,
 * else of its hardest word.
 *
 * @param term any string; white space at its ends does not count
 */
export function judgeTerm(term: string): TermJudgement {
  const word = term.trim().replace(/\s+/gu, ' ');
  const [sentence] = analyse(word);
  const entry = jargonOf(sentence);
  if (entry) {
    const judgement = withFrequency(judgeAsJargon(word, entry));
    return { word, ...judgement, alternatives: entry.alternatives };
  }
  const words = sentence?.tokens.filter(isWord).map(({ text }) => text) ?? [];
  const judgement = (words.length > 1 && hardest(words.map(judgeWord))) || judgeWord(word);
  return { word, ...withFrequency(judgement), alternatives: [] };
}

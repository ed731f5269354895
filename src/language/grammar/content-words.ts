import { once, readRows } from '../word-data.ts';
import { isFiniteVerb, type Node, type ParsedSentence } from './tree.ts';

const OPEN_CLASSES = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** Adverbs made with these say how or why something is done: gemakshalve, stapsgewijs. */
const MANNER_ENDING = /.(?:halve|gewijze?|derwijze?)$/u;

const mannerAdverbs = once(
  (): ReadonlySet<string> =>
    new Set(readRows('manner-adverbs.tsv').map((row) => row['adverb'] ?? '')),
);

/** Numerals that the treebanks call adjectives: eerste, twintigste. */
const ORDINAL =
  /^(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|(?:elf|twaalf|.*tien)de|.*(?:tig|honderd|duizend|miljoen)ste|\d+(?:e|de|ste))n?$/u;

/** Whether an adverb says how something is done, not where, when or how much. */
function isMannerAdverb({ upos, text }: Node): boolean {
  const word = text.toLowerCase();
  return upos === 'ADV' && (mannerAdverbs().has(word) || MANNER_ENDING.test(word));
}

/**
 * Whether a word carries content as LiNT-II has it (lint-ii 0.1.3, Utrecht University): a noun, name,
 * verb, adjective or manner adverb, but no copula, auxiliary or numeral.
 */
export function isContentWord(token: Node): boolean {
  if (token.relation === 'cop') return false;
  if (token.upos === 'ADJ' && ORDINAL.test(token.text.toLowerCase())) return false;
  return OPEN_CLASSES.has(token.upos) || isMannerAdverb(token);
}

/** The content words of a sentence, in order. */
export const contentWordsOf = ({ tokens }: ParsedSentence): Node[] => tokens.filter(isContentWord);

/**
 * Content words for each finite verb of a sentence; undefined for a sentence without finite verb,
 * which LiNT-II leaves out of its mean.
 */
export function contentWordsPerClause(sentence: ParsedSentence): number | undefined {
  const clauses = sentence.tokens.filter(isFiniteVerb).length;
  return clauses === 0 ? undefined : contentWordsOf(sentence).length / clauses;
}

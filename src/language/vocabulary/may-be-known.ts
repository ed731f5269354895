import { splitCompound } from '../lexicon/index.ts';
import { basesOf } from './derivation.ts';
import { isEasyPart, isOfficialese, judgeWord } from './judge-word.ts';
import type { WordJudgement } from './judgement.ts';

/**
 * From this Zipf on (ten times in a million words) people meet a word in every newspaper. See
 * docs/words.md for how often it helps a reader to point at words on either side.
 */
const COMMON = 4;

/** Whether it is plainly made from a B1 word, and not from officialese: ontvanger, uitwisseling. */
function hasPlainBase(lemma: string): boolean {
  const bases = basesOf(lemma);
  return !bases.some(isOfficialese) && bases.some((base) => judgeWord(base).level === 'b1');
}

const partsOf = (lemma: string): readonly string[] => splitCompound(lemma)?.lemmas ?? [];

const isEasyCompound = (lemma: string): boolean =>
  partsOf(lemma).length > 0 && partsOf(lemma).every(isEasyPart);

/** Of a compound with a hard part: it ends in an easy word, or its hard parts may be known. */
function canBeGuessed(lemma: string): boolean {
  const parts = partsOf(lemma);
  const [head] = parts.slice(-1);
  if (head !== undefined && isEasyPart(head)) return true;
  return parts.every((part) => isEasyPart(part) || mayBeKnown(judgeWord(part)));
}

/**
 * Whether many readers at B1 know a difficult word all the same, or enough of it to read on: one
 * that is common in print (sector), one made from words that they know (ontvanger, ondergrens), and
 * a compound that ends in one (exploitatievergunning).
 */
export function mayBeKnown({ lemma, zipf, reason }: WordJudgement): boolean {
  if (reason.code === 'difficult-part') return canBeGuessed(lemma);
  return (zipf !== undefined && zipf >= COMMON) || hasPlainBase(lemma) || isEasyCompound(lemma);
}

import { lookUp, type WordEntry } from '../lexicon/index.ts';
import { once, readRows } from '../word-data.ts';
import type { WordJudgement } from './judgement.ts';

/**
 * A lemma at least this frequent counts as B1; on the Zipf scale of wordfreq, that of its most
 * frequent form. Chosen so that plain letters of our own hold few words beyond it.
 */
export const FREQUENT_ZIPF = 3.5;

const municipal = once(
  (): ReadonlySet<string> => new Set(readRows('municipal.tsv').map((row) => row['lemma'] ?? '')),
);

const lemmasOf = ({ form, readings }: WordEntry): string[] => [
  form.toLowerCase(),
  ...readings.map(({ lemma }) => lemma),
];

/** The Zipf value of a word's most frequent form among itself and its lemmas. */
const zipfOf = (entry: WordEntry): number =>
  Math.max(...lemmasOf(entry).map((lemma) => lookUp(lemma).zipf ?? 0), entry.zipf ?? 0);

function judge(entry: WordEntry): WordJudgement {
  if (lemmasOf(entry).some((lemma) => municipal().has(lemma))) {
    return { level: 'b1', reason: { code: 'municipal' } };
  }
  const zipf = zipfOf(entry);
  if (zipf >= FREQUENT_ZIPF) return { level: 'b1', reason: { code: 'frequent', zipf } };
  if (entry.name) return { level: 'b1', reason: { code: 'name' } };
  const { compound } = entry;
  if (compound && compound.parts.length > 1) {
    const parts = compound.lemmas;
    const part = parts.find((lemma) => judge(lookUp(lemma)).level === 'difficult');
    return part === undefined
      ? { level: 'b1', reason: { code: 'easy-parts', parts } }
      : { level: 'difficult', reason: { code: 'difficult-part', parts, part } };
  }
  if (zipf > 0) return { level: 'difficult', reason: { code: 'rare', zipf } };
  return { level: 'difficult', reason: { code: 'unknown' } };
}

/** Whether readers at B1 know a word, and why helder thinks so. */
export const judgeWord = (form: string): WordJudgement => judge(lookUp(form));

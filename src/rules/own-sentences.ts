import type { Passage, Prose } from '../language/prose.ts';
import type { Sentence } from '../language/token.ts';
import { lawTextOf } from './borrowed.ts';
import type { Finding } from './finding.ts';
import { checkSentences, type Remark } from './rule.ts';

/**
 * The findings that a look at each sentence by itself gives, in reading order; not in text of law,
 * which the writer of a letter can leave out but not write otherwise.
 */
export function checkOwnSentences(
  prose: Pick<Prose, 'document' | 'passages'>,
  look: (sentence: Sentence, passage: Passage) => readonly Remark[],
): Finding[] {
  const lawText = lawTextOf(prose.document);
  return checkSentences(prose, (sentence, passage) =>
    lawText.has(passage.index) ? [] : look(sentence, passage),
  );
}

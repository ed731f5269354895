import { contentWordsPerClause as densityOf, parse } from '../language/grammar/index.ts';
import type { Sentence } from '../language/token.ts';
import { mean, sentencesOf } from './counting.ts';
import type { Measure } from './measure.ts';

/**
 * Content words for each finite verb, as a mean over the sentences that have one: how densely a text
 * is packed. A feature of LiNT-II. Higher is harder.
 */
export const meanContentWordsPerClause = (sentences: readonly Sentence[]): number | undefined =>
  mean(sentences.flatMap((sentence) => densityOf(parse(sentence)) ?? []));

/** Content words a clause in the running text. */
export const contentWordsPerClause = {
  id: 'contentWordsPerClause',
  unit: 'words',
  of: (prose) => meanContentWordsPerClause(sentencesOf(prose)),
} as const satisfies Measure;

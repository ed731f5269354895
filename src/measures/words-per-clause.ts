import { clausesOf, parse } from '../language/grammar/index.ts';
import { countWords } from '../language/token.ts';
import { mean } from './counting.ts';
import type { Measure } from './measure.ts';
import { countedSentences } from './sentence-lengths.ts';

/**
 * Words for each finite verb, as a mean over the sentences that have one: how long the parts are in
 * which a reader takes in a sentence.
 */
export const wordsPerClause = {
  id: 'wordsPerClause',
  unit: 'words',
  of: (prose) =>
    mean(
      countedSentences(prose).flatMap((sentence) => {
        const clauses = clausesOf(parse(sentence)).length;
        return clauses === 0 ? [] : countWords(sentence) / clauses;
      }),
    ),
} as const satisfies Measure;

import { clausesOf, parse } from '../language/grammar/index.ts';
import { mean } from './counting.ts';
import type { Measure } from './measure.ts';
import { countedSentences } from './sentence-lengths.ts';

/**
 * Finite verbs for each sentence that counts; see `sentence-lengths.ts`. Every clause has one: "Wij
 * weten dat u belt" has two.
 */
export const clausesPerSentence = {
  id: 'clausesPerSentence',
  unit: 'count',
  of: (prose) => mean(countedSentences(prose).map((sentence) => clausesOf(parse(sentence)).length)),
} as const satisfies Measure;

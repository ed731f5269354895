import { dependenciesOf, parse } from '../language/grammar/index.ts';
import { mean, sentencesOf } from './counting.ts';
import type { Measure } from './measure.ts';

/**
 * Mean number of words between a word and its head, over all words of the running text that have
 * one; 0 for neighbours. The longer, the more a reader has to remember (Gibson 1998).
 */
export const dependencyLength = {
  id: 'dependencyLength',
  unit: 'words',
  of: (prose) =>
    mean(
      sentencesOf(prose).flatMap((sentence) =>
        dependenciesOf(parse(sentence)).map(({ length }) => length),
      ),
    ),
} as const satisfies Measure;

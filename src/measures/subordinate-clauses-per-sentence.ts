import { clausesOf, parse } from '../language/grammar/index.ts';
import { mean } from './counting.ts';
import type { Measure } from './measure.ts';
import { countedSentences } from './sentence-lengths.ts';

/**
 * Subordinate clauses for each sentence that counts: clauses with a finite verb that lie within
 * another. Writing guides allow one for each main clause (Hendrikx Van der Spek).
 */
export const subordinateClausesPerSentence = {
  id: 'subordinateClausesPerSentence',
  unit: 'count',
  of: (prose) =>
    mean(
      countedSentences(prose).map(
        (sentence) => clausesOf(parse(sentence)).filter(({ depth }) => depth > 0).length,
      ),
    ),
} as const satisfies Measure;

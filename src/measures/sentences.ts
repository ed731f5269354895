import type { Measure } from './measure.ts';
import { sentenceLengths } from './sentence-lengths.ts';

/** Number of sentences that count; see `sentence-lengths.ts`. */
export const sentences = {
  id: 'sentences',
  unit: 'count',
  of: (prose) => sentenceLengths(prose).length,
} as const satisfies Measure;

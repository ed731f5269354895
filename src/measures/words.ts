import { wordCount } from './counting.ts';
import type { Measure } from './measure.ts';

/** Number of words of the running text, those of short list items included; see `isWord`. */
export const words = {
  id: 'words',
  unit: 'count',
  of: wordCount,
} as const satisfies Measure;

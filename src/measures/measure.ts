import type { Prose } from '../language/prose.ts';

/** One number about a text. Each measure is a file that gives its formula and the source of it. */
export interface Measure {
  /** English, camelCase; the key in the JSON report. */
  readonly id: string;
  /** What one unit of the value is; `share` runs from 0 to 1. */
  readonly unit: 'words' | 'share' | 'count' | 'score' | 'syllables' | 'minutes';
  /** The value for this text, or undefined where the text has nothing to measure. */
  of(prose: Prose): number | undefined;
}

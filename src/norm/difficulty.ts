import type { Prose } from '../language/prose.ts';
import { difficulty } from '../measures/difficulty.ts';

/**
 * Helder's score of how hard a text is, from a sentence to a letter: continuous, higher is harder, 0
 * for a text without sentences. What it is made of stands with the measure.
 */
export const difficultyOf = (prose: Prose): number => difficulty.of(prose) ?? 0;

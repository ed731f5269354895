import type { Prose } from '../language/prose.ts';
import { countWords, type Sentence } from '../language/token.ts';

/** All sentences of the running text, in order. */
export const sentencesOf = ({ passages }: Prose): Sentence[] =>
  passages.flatMap(({ sentences }) => sentences);

/** Number of words in the running text. */
export const wordCount = (prose: Prose): number =>
  sentencesOf(prose).reduce((sum, sentence) => sum + countWords(sentence), 0);

/** The mean of some numbers; undefined where there are none. */
export const mean = (numbers: readonly number[]): number | undefined =>
  numbers.length === 0
    ? undefined
    : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

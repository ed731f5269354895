import { countWords } from '../language/token.ts';
import { mean } from './counting.ts';
import type { Measure } from './measure.ts';
import { countsAsSentence } from './sentence-lengths.ts';

/** A long sentence or two are no hard paragraph: each is pointed at by itself. */
const FEWEST_SENTENCES = 3;

/**
 * Mean words a sentence of the paragraph in which that is highest, over paragraphs of three sentences
 * and more. Beside the mean of the whole letter it tells a paragraph that nobody gets through and
 * that short sentences elsewhere would average away. Undefined where no paragraph is that long.
 */
export const hardestParagraph = {
  id: 'hardestParagraph',
  unit: 'words',
  of: ({ passages }) => {
    const means = passages.flatMap((passage) => {
      const counted = passage.sentences.filter((sentence) => countsAsSentence(sentence, passage));
      return counted.length < FEWEST_SENTENCES ? [] : [mean(counted.map(countWords)) ?? 0];
    });
    return means.length === 0 ? undefined : Math.max(...means);
  },
} as const satisfies Measure;

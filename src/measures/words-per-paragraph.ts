import { isWord } from '../language/token.ts';
import type { Measure } from './measure.ts';

/**
 * Words of the paragraphs / number of paragraphs. Items of lists stay out: they are short by nature
 * and would hide long paragraphs. The writing guide of a Dutch ministry advises 3 to 4 sentences a
 * paragraph, which is some 40 to 60 words. Undefined where there are no paragraphs.
 */
export const wordsPerParagraph = {
  id: 'wordsPerParagraph',
  unit: 'words',
  of: ({ passages }) => {
    const paragraphs = passages.filter(({ block }) => block.kind === 'paragraph');
    if (paragraphs.length === 0) return undefined;
    const words = paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap(({ tokens }) => tokens.filter(isWord)),
    );
    return words.length / paragraphs.length;
  },
} as const satisfies Measure;

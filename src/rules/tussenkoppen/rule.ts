import type { Passage } from '../../language/prose.ts';
import type { Finding } from '../finding.ts';
import { checkLetter, findingAtBlock, type Letter, wordsIn, wordsOfPassages } from '../letter.ts';
import type { Rule } from '../rule.ts';

/**
 * About a page of a letter: the first pages of the seven sample letters in PDF, which have a
 * letterhead, hold 203 to 305 words of headings and running text.
 */
const PAGE_WORDS = 300;
/** Well over a page: then a letter without any heading surely needs them. */
const SURE_WORDS = 400;

const LONGEST_HEADING = 8;

/** A short line by itself that is no sentence, or a short question: a heading that was only typed. */
const isTypedHeading = ({ block, sentences }: Passage): boolean =>
  block.kind === 'paragraph' &&
  wordsIn(sentences) <= LONGEST_HEADING &&
  (block.text.endsWith('?') || !/[.!:;,]$/u.test(block.text));

/** The stretches of running text between headings. */
function stretchesOf({ document, body }: Letter): Passage[][] {
  const stretches: Passage[][] = [[]];
  let previous: Passage | undefined;
  for (const passage of body) {
    const between = document.blocks.slice(previous?.index ?? passage.index, passage.index);
    if (between.some(({ kind }) => kind === 'heading')) stretches.push([]);
    if (isTypedHeading(passage)) stretches.push([]);
    else stretches.at(-1)?.push(passage);
    previous = passage;
  }
  return stretches;
}

function check(letter: Letter): Finding[] {
  const stretches = stretchesOf(letter);
  return stretches.flatMap((stretch) => {
    const words = wordsOfPassages(stretch);
    const [first] = stretch;
    if (words <= PAGE_WORDS || !first || stretch.length < 2) return [];
    return [
      findingAtBlock(letter.document, first.index, {
        rule: 'tussenkoppen',
        severity: words > SURE_WORDS && stretches.length === 1 ? 'warning' : 'hint',
        arguments: { words },
      }),
    ];
  });
}

/** Points at the first words of a stretch of a letter that goes on for a page without a heading. */
export const tussenkoppen = {
  id: 'tussenkoppen',
  check: (prose) => checkLetter(prose, check),
} as const satisfies Rule;

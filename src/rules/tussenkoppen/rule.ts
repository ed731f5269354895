import type { Passage } from '../../language/prose.ts';
import type { Finding } from '../finding.ts';
import { checkLetter, findingAtBlock, type Letter, wordsOfPassages } from '../letter.ts';
import type { Rule } from '../rule.ts';

/**
 * About a page of a letter: the sample letters, set in 11 points with a letterhead, have 250 to 330
 * words on their first page.
 */
const PAGE_WORDS = 300;
/** Well over a page: then the letter surely needs headings. */
const SURE_WORDS = 400;

/** The stretches of running text between headings. */
function stretchesOf({ document, body }: Letter): Passage[][] {
  const stretches: Passage[][] = [];
  let previous: Passage | undefined;
  for (const passage of body) {
    const headed =
      previous !== undefined &&
      document.blocks.slice(previous.index, passage.index).some(({ kind }) => kind === 'heading');
    if (headed || previous === undefined) stretches.push([]);
    stretches.at(-1)?.push(passage);
    previous = passage;
  }
  return stretches;
}

function check(letter: Letter): Finding[] {
  return stretchesOf(letter).flatMap((stretch) => {
    const words = wordsOfPassages(stretch);
    const [first] = stretch;
    if (words <= PAGE_WORDS || !first || stretch.length < 2) return [];
    return [
      findingAtBlock(letter.document, first.index, {
        rule: 'tussenkoppen',
        severity: words > SURE_WORDS ? 'warning' : 'hint',
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

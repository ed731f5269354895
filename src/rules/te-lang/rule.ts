import type { Finding } from '../finding.ts';
import { checkLetter, findingAtBlock, type Letter, wordsIn } from '../letter.ts';
import type { Rule } from '../rule.ts';

/** Writing guides (Onze Taal, Dijk en Waard, VNG): a letter has at most two pages. */
const MOST_PAGES = 2;
/**
 * Where the format knows no pages. Our estimate, and a generous one: the first page of a letter holds
 * some 300 words, a second page without letterhead about twice that.
 */
const MOST_WORDS = 900;

const pageOf = ({ document }: Letter, block: number): number | undefined =>
  document.blocks[block]?.anchors[0]?.page;

/** The first paragraph of the letter itself, annexes not counted, that stands on a third page. */
function beyondPages(letter: Letter): Finding[] | undefined {
  const last = letter.closing ?? letter.body.at(-1)?.index;
  const pages = last === undefined ? undefined : pageOf(letter, last);
  if (pages === undefined) return undefined;
  const first = letter.body.find(({ index }) => (pageOf(letter, index) ?? 0) > MOST_PAGES);
  return first
    ? [
        findingAtBlock(letter.document, first.index, {
          rule: 'te-lang',
          severity: 'warning',
          variant: 'pages',
          arguments: { pages },
        }),
      ]
    : [];
}

function beyondWords(letter: Letter): Finding[] {
  let words = 0;
  const first = letter.body.find(({ sentences }) => {
    words += wordsIn(sentences);
    return words > MOST_WORDS;
  });
  if (!first) return [];
  const all = letter.body.reduce((sum, { sentences }) => sum + wordsIn(sentences), 0);
  return [
    findingAtBlock(letter.document, first.index, {
      rule: 'te-lang',
      severity: 'hint',
      variant: 'words',
      arguments: { words: all },
    }),
  ];
}

/** Points at the first words of what does not fit on the two pages that a letter should keep to. */
export const teLang = {
  id: 'te-lang',
  check: (prose) => checkLetter(prose, (letter) => beyondPages(letter) ?? beyondWords(letter)),
} as const satisfies Rule;

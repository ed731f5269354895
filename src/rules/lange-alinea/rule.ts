import type { Prose } from '../../language/prose.ts';
import { lawTextOf } from '../borrowed.ts';
import type { Finding } from '../finding.ts';
import { findingAtBlock, wordsIn } from '../letter.ts';
import type { Rule } from '../rule.ts';

/**
 * The ministry of the Interior advises three to four sentences a paragraph. At 20 words a sentence
 * four make 80 words; we count words, for five short sentences are no long paragraph.
 */
const MOST_WORDS = 90;
const SURE_WORDS = 130;

function check({ document, passages }: Prose): Finding[] {
  const lawText = lawTextOf(document);
  return passages.flatMap(({ block, index, sentences }) => {
    const words = wordsIn(sentences);
    if (block.kind === 'quote' || lawText.has(index) || words <= MOST_WORDS || sentences.length < 2)
      return [];
    return [
      findingAtBlock(document, index, {
        rule: 'lange-alinea',
        severity: words > SURE_WORDS ? 'warning' : 'hint',
        arguments: { words, sentences: sentences.length },
      }),
    ];
  });
}

/** Points at the first words of a paragraph or list item that is too long to take in. */
export const langeAlinea = { id: 'lange-alinea', check } as const satisfies Rule;

import { findPlaceholders } from '../../document/placeholders.ts';
import type { Prose } from '../../language/prose.ts';
import type { Finding } from '../finding.ts';
import { findingIn, type Rule } from '../rule.ts';

/** The findings in one block of the letter, whatever its kind. */
function findingsIn({ document, passages }: Prose, block: number): Finding[] {
  const text = document.blocks[block]?.text ?? '';
  const sentences = passages.find(({ index }) => index === block)?.sentences ?? [];
  return findPlaceholders(text).map(({ start, end }) =>
    findingIn(
      document,
      block,
      { rule: 'niet-ingevuld', severity: 'warning', start, end },
      sentences.find((sentence) => sentence.start <= start && end <= sentence.end),
    ),
  );
}

/**
 * Points at merge fields and blanks that were never filled in. Looks at every block, for most of
 * them stand in the address, the reference lines and the salutation.
 */
export const nietIngevuld = {
  id: 'niet-ingevuld',
  check: (prose) => prose.document.blocks.flatMap((_, block) => findingsIn(prose, block)),
} as const satisfies Rule;

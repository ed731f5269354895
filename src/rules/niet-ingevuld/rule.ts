import type { Placeholder } from '../../document/model.ts';
import type { Prose } from '../../language/prose.ts';
import type { Finding } from '../finding.ts';
import { findingIn, type Rule } from '../rule.ts';

function findingAt({ document, passages }: Prose, { block, start, end }: Placeholder): Finding {
  const sentences = passages.find(({ index }) => index === block)?.sentences ?? [];
  return findingIn(
    document,
    block,
    { rule: 'niet-ingevuld', severity: 'warning', start, end },
    sentences.find((sentence) => sentence.start <= start && end <= sentence.end),
  );
}

/**
 * Points at merge fields, prompts and blanks that were never filled in. Looks at every block, for
 * most of them stand in the address, the reference lines and the salutation.
 */
export const nietIngevuld = {
  id: 'niet-ingevuld',
  check: (prose) => prose.document.placeholders.map((one) => findingAt(prose, one)),
} as const satisfies Rule;

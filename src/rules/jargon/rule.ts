import { findAbbreviation } from '../../language/abbreviations.ts';
import { jargonEntries } from '../../language/jargon/entries.ts';
import type { JargonMatch } from '../../language/jargon/match.ts';
import type { Sentence } from '../../language/token.ts';
import type { Rule } from '../rule.ts';
import { checkTerms } from '../terms.ts';

/** An abbreviation in our list is for the rule `afkorting`, which proposes the same. */
const isAbbreviation = (sentence: Sentence, { entry, tokens }: JargonMatch): boolean =>
  tokens.every((index) => findAbbreviation(sentence.tokens[index]?.text ?? '') !== undefined) &&
  jargonEntries().includes(entry);

/**
 * Points at officialese, and at technical terms of law and policy, with what to write instead.
 * Editors who rewrite for B1 halve the officialese of a text but keep nearly all its technical
 * terms, which often must be named; so those are a hint, as is officialese that most readers know.
 */
export const jargon = {
  id: 'jargon',
  check: (prose) => [
    ...checkTerms(prose, {
      rule: 'jargon',
      register: 'officialese',
      isFine: isAbbreviation,
      severityOf: ({ entry }) => (entry.isKnown ? 'hint' : 'warning'),
    }),
    ...checkTerms(prose, { rule: 'jargon', register: 'technical', severityOf: () => 'hint' }),
  ],
} as const satisfies Rule;

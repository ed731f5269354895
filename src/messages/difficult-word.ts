import type { Finding } from '../rules/finding.ts';
import type { Advice } from './messages.ts';
import type { WordMessages } from './words.ts';

/**
 * What the rule `moeilijk-woord` says of a finding.
 *
 * @param usual the remedy for words that are simply difficult
 */
export function difficultWord(
  { fragment, variant, arguments: { part, suggestion, why } }: Finding,
  words: WordMessages,
  usual: string,
): Advice {
  const note = words.note(variant, String(part ?? suggestion ?? why ?? ''));
  const problem = note === '' ? `‘${fragment}’` : `‘${fragment}’ ${note}`;
  if (variant === 'possible-typo') return { problem, remedy: words.typo(String(suggestion)) };
  return { problem, remedy: usual };
}

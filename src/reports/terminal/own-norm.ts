import type { Messages } from '../../messages/messages.ts';
import type { Norm } from '../../norm/norm.ts';
import { shownChangeOf } from '../format-value.ts';
import type { Theme } from './theme.ts';

/** What the municipality changed in the norm, for whoever reads the limits; nothing where it did not. */
export function ownNorm(
  { changes = [] }: Norm,
  messages: Messages,
  theme: Theme,
  indent = '',
): string[] {
  if (changes.length === 0) return [];
  const said = messages.config.ownNorm;
  const shown = changes.map((change) => shownChangeOf(change, messages));
  if (shown.length === 1) return theme.lines(`${said} ${shown[0]}.`, indent);
  const items = shown.flatMap((each) => theme.lines(each, `${indent}${theme.bullet} `));
  return [indent + said, ...items];
}

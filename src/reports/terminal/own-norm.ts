import type { Messages } from '../../messages/messages.ts';
import type { Norm } from '../../norm/norm.ts';
import { shownChangeOf } from '../format-value.ts';
import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

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
  if (shown.length === 1) return wrap(`${said} ${shown[0]}.`, theme.columns, indent);
  const items = shown.flatMap((each) => wrap(each, theme.columns, `${indent}${theme.bullet} `));
  return [indent + said, ...items];
}

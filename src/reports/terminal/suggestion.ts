import type { Theme } from './theme.ts';
import { wrap } from './wrap.ts';

/** What a person can type next, on a line of its own so that it can be copied. */
export const suggestion = (says: string, command: string, theme: Theme): string[] => [
  ...wrap(says, theme.columns),
  `  ${command}`,
];

import type { Theme } from './theme.ts';

/** What needs no care on the command line between double quotation marks, on any system. */
const ORDINARY = /^[\p{L}\p{N} ._/\\:()+,-]*$/u;

/**
 * The name of a file as a person can paste it on the command line. A name may hold signs that a
 * shell would act on: those go between single quotes.
 */
export function pastedName(file: string): string {
  const name = file.startsWith('-') ? `./${file}` : file;
  return ORDINARY.test(name) ? `"${name}"` : `'${name.replaceAll("'", "'\\''")}'`;
}

/** What a person can type next, on a line of its own so that it can be copied. */
export const suggestion = (says: string, command: string, theme: Theme): string[] => [
  ...theme.lines(says),
  `  ${theme.plain(command)}`,
];

import type { Span } from '../../rules/finding.ts';

/** Finds stretches of personal data of one kind in a text; offsets in UTF-16 code units. */
export type Finder = (text: string) => readonly Span[];

/** The stretches that an expression (with the flag `g`) finds and a test lets through. */
export const matching =
  (expression: RegExp, holds: (found: string) => boolean = () => true): Finder =>
  (text) =>
    [...text.matchAll(expression)]
      .filter(([found]) => holds(found))
      .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

import type { Span } from '../../rules/finding.ts';

/** Finds stretches of personal data of one kind in a text; offsets in UTF-16 code units. */
export type Finder = (text: string) => readonly Span[];

/**
 * The stretches that an expression (with the flag `g`) finds and a test lets through. Where the
 * expression captures, its first group is the stretch: a group in a lookahead finds stretches that
 * overlap.
 */
export const matching =
  (expression: RegExp, holds: (found: string) => boolean = () => true): Finder =>
  (text) =>
    [...text.matchAll(expression)].flatMap(({ 0: whole, 1: group, index }) => {
      const found = group ?? whole;
      return holds(found) ? [{ start: index, end: index + found.length }] : [];
    });

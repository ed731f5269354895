import type { Segment } from './layout.ts';

/** Fewer lines with a row of dots and a number than this are no table of contents. */
const FEWEST = 3;

/** A title, dots that lead the eye, and the number of a page. */
const CONTENTS_LINE = /\p{L}.*?\s?(?:(?:\.\s?){5,}|…{2,})\s*\d{1,3}$/u;

/** The lines of a table of contents: they are no running text, and each stands by itself. */
export function contentsLines(lines: readonly Segment[]): ReadonlySet<Segment> {
  const found = lines.filter((line) => CONTENTS_LINE.test(line.text));
  return new Set(found.length < FEWEST ? [] : found);
}

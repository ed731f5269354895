import { startsNote } from './furniture.ts';
import type { Page, Segment } from './layout.ts';
import { overlapsAcross } from './layout.ts';
import { textOf } from './run-text.ts';

/** Footnotes are set in type smaller than this share of the body type. */
const SMALL = 0.96;

const isStarred = ({ marker, text }: Segment): boolean =>
  /^\*/.test(marker?.text ?? text) && !/^\*\S+\*$/.test(text);

/** The line above footnotes is at most this share of the width of a page. */
const WIDEST_SEPARATOR = 0.45;

/** Whether a short line is drawn right above a segment, from where its text starts. */
const isBelowSeparator = ({ width, horizontals }: Page, { x, y, size }: Segment): boolean =>
  horizontals.some(
    (rule) =>
      rule.right - rule.x < WIDEST_SEPARATOR * width &&
      Math.abs(rule.x - x) < 1.5 * size &&
      rule.bottom < y - 0.5 * size &&
      rule.top > y - 3 * size,
  );

/**
 * The lines of the footnotes of a page: at the foot, in small type or below a short line, from a
 * line with a raised number or a star on.
 *
 * @param body size of the body type, in points
 */
export function noteLinesOf(page: Page, segments: readonly Segment[], body: number): Segment[] {
  const starts = segments
    .filter((segment) => segment.y > 0.4 * page.height)
    .filter((segment) => startsNote(segment) || isStarred(segment))
    .sort((a, b) => a.y - b.y);
  for (const start of starts) {
    const below = segments.filter(
      (other) => other.y >= start.y - 1 && overlapsAcross(other, start),
    );
    const isSmall = below.every((other) => other.size < SMALL * body);
    if (isSmall || (startsNote(start) && isBelowSeparator(page, start))) {
      return below.sort((a, b) => a.y - b.y);
    }
  }
  return [];
}

/** The number that a footnote starts with, set apart from its text. */
export function withNoteNumber(segment: Segment): Segment {
  const [first, ...rest] = segment.runs;
  if (!first || rest.length === 0 || segment.marker || !startsNote(segment)) return segment;
  return { ...segment, text: textOf(rest), marker: { text: first.text, apart: true } };
}

/** A line without the numbers that refer to footnotes. */
export function withoutReferences(segment: Segment, numbers: ReadonlySet<string>): Segment {
  const isReference = (run: Segment['runs'][number]): boolean =>
    run.size < 0.82 * segment.size &&
    segment.y - run.y > 0.15 * segment.size &&
    run.text.split(/[\s,]+/).every((number) => numbers.has(number));
  if (!segment.runs.some(isReference)) return segment;
  const runs = segment.runs.filter((run) => !isReference(run));
  if (runs.length === 0) return segment;
  const gone = textOf(segment.runs);
  const bare = textOf(closeUp(segment.runs, isReference));
  // A typed marker has been taken off the text already.
  const cut = gone.length - segment.text.length;
  return { ...segment, text: bare.slice(Math.max(cut, 0)) };
}

/** Runs without the references; what follows one moves up to where it stood, so no space appears. */
function closeUp(
  runs: Segment['runs'],
  isReference: (run: Segment['runs'][number]) => boolean,
): Segment['runs'] {
  let shift = 0;
  const kept: Segment['runs'][number][] = [];
  for (const run of runs) {
    if (isReference(run)) shift += run.right - run.x;
    else kept.push({ ...run, x: run.x - shift, right: run.right - shift, moved: shift });
  }
  return kept;
}

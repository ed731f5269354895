import { isTypedNoteMark } from '../note-mark.ts';
import { startsNote } from './furniture.ts';
import type { Page, Segment } from './layout.ts';
import { overlapsAcross, underlines } from './layout.ts';
import { textOf } from './run-text.ts';

/** Footnotes are set in type smaller than this share of the body type. */
const SMALL = 0.96;

const isStarred = ({ marker, text }: Segment): boolean =>
  /^\*/.test(marker?.text ?? text) && !/^\*\S+\*$/.test(text);

/** The number of a footnote that is neither raised nor small. */
const TYPED_NUMBER = /^(\d{1,3})[.)]?\s+(?=\S)/;

const startsTypedNote = ({ marker, text }: Segment): boolean =>
  marker ? /^\d{1,3}[.)]?$/.test(marker.text) : TYPED_NUMBER.test(text);

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

/** Whether lines are drawn around lines of text, as in a table; links may be underlined. */
const isRuled = ({ horizontals, verticals }: Page, below: readonly Segment[]): boolean => {
  const top = Math.min(...below.map(({ y, size }) => y - size));
  const bottom = Math.max(...below.map(({ y, size }) => y + size));
  return (
    horizontals.some(
      (rule) =>
        rule.top > top && rule.top < bottom && !below.some((segment) => underlines(rule, segment)),
    ) || verticals.some((rule) => rule.bottom > top && rule.top < bottom)
  );
};

/**
 * The lines of the footnotes of a page: at the foot, in small type or below a short line, from a
 * line with a raised number or a star on.
 *
 * @param body size of the body type, in points
 */
export function noteLinesOf(page: Page, segments: readonly Segment[], body: number): Segment[] {
  const starts = segments
    .filter((segment) => segment.y > 0.4 * page.height)
    .filter(
      (segment) =>
        startsNote(segment) ||
        isStarred(segment) ||
        (startsTypedNote(segment) && isBelowSeparator(page, segment)),
    )
    .sort((a, b) => a.y - b.y);
  for (const start of starts) {
    const below = segments.filter(
      (other) => other.y >= start.y - 1 && overlapsAcross(other, start),
    );
    const isSmall = below.every((other) => other.size < SMALL * body);
    if (isSmall || (!isStarred(start) && isBelowSeparator(page, start) && !isRuled(page, below))) {
      return below.sort((a, b) => a.y - b.y);
    }
  }
  return [];
}

/** The number that a footnote starts with, set apart from its text. */
function withNoteNumber(segment: Segment): Segment {
  const [first, ...rest] = segment.runs;
  if (!first || rest.length === 0 || segment.marker || !startsNote(segment)) return segment;
  return { ...segment, text: textOf(rest), marker: { text: first.text, apart: true } };
}

/** The lines of the footnotes of a page, each note with its number set apart from its text. */
export function withNoteNumbers(lines: readonly Segment[]): Segment[] {
  let last = Number.NaN;
  return lines.map((line, index) => {
    const raised = withNoteNumber(line);
    const typed = raised.marker ? undefined : TYPED_NUMBER.exec(raised.text);
    // A line that goes on may start with a number as well, but hardly with the next.
    const isNext = typed && (index === 0 || Number(typed[1]) === last + 1);
    const note = isNext
      ? {
          ...raised,
          text: raised.text.slice(typed[0].length),
          marker: { text: typed[1] ?? '', apart: true },
        }
      : raised;
    if (note.marker) last = Number.parseInt(note.marker.text, 10);
    return note;
  });
}

/** A line without the numbers that refer to footnotes. */
export function withoutReferences(segment: Segment, numbers: ReadonlySet<string>): Segment {
  const isReference = (run: Segment['runs'][number]): boolean =>
    run.size < 0.82 * segment.size &&
    segment.y - run.y > 0.15 * segment.size &&
    (run.text.split(/[\s,]+/).every((number) => numbers.has(number)) ||
      isTypedNoteMark(run.text, textOf(segment.runs.slice(0, segment.runs.indexOf(run)))));
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

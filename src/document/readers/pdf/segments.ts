import type { Marker, Page, Run, Segment } from './layout.ts';
import { mode, underlines } from './layout.ts';
import { crosses, isScript, linesOf } from './lines.ts';
import { inlineMarker, isMarker } from './marker.ts';
import { textOf } from './run-text.ts';

/** How far a number may stand in front of its text, in ems. */
const FURTHEST_MARKER = 6;

const widthOf = (run: Run): number => Math.max(run.right - run.x, 0.1);

/** Whether at least nine tenths of the letters are in such a face. */
function mostly(runs: readonly Run[], has: (run: Run) => boolean): boolean {
  const letters = (run: Run): number => run.text.match(/[\p{L}\d]/gu)?.length ?? 0;
  const all = runs.reduce((sum, run) => sum + letters(run), 0);
  const such = runs.filter(has).reduce((sum, run) => sum + letters(run), 0);
  return all > 0 && such >= 0.9 * all;
}

function segmentOf(page: number, runs: readonly Run[], marker?: Marker, x?: number): Segment {
  const size =
    mode(
      runs.map((run) => [run.size, widthOf(run)]),
      0.1,
    ) ?? 0;
  const main = runs.filter((run) => run.size > size * 0.9);
  const first = Math.min(...runs.map((run) => run.x));
  return {
    page,
    runs,
    x: x ?? first,
    textX: first,
    right: Math.max(...runs.map((run) => run.right)),
    y:
      mode(
        (main.length ? main : runs).map((run) => [run.y, widthOf(run)]),
        0.1,
      ) ?? 0,
    size,
    text: textOf(runs),
    ...(marker && { marker }),
    bold: mostly(runs, (run) => run.bold),
    italic: mostly(runs, (run) => run.italic),
  };
}

/** A bullet or number standing apart joins the text behind it as its marker. */
function withMarkers({ number: page, verticals }: Page, parts: readonly Run[][]): Segment[] {
  const segments: Segment[] = [];
  for (let i = 0; i < parts.length; i++) {
    const runs = parts[i] as readonly Run[];
    const next = parts[i + 1];
    const segment = segmentOf(page, runs);
    const [last, first] = [runs.at(-1), next?.[0]];
    const near =
      last !== undefined &&
      first !== undefined &&
      first.x - segment.right < FURTHEST_MARKER * segment.size &&
      !verticals.some((rule) => crosses(rule, last, first));
    if (near && next?.[0] && isMarker(segment.text)) {
      const raised =
        segment.size < 0.85 * next[0].size && next[0].y - segment.y > 0.1 * next[0].size;
      const marker: Marker = { text: segment.text, apart: true, ...(raised && { raised }) };
      segments.push(segmentOf(page, next, marker, segment.x));
      i++;
    } else segments.push(hangingMarker(segment) ?? segment);
  }
  return segments;
}

/**
 * A marker that is a run of its own with a little more than a space behind it ("1." in narrow
 * lists), or one that is only typed in front of the text.
 */
function hangingMarker(segment: Segment): Segment | undefined {
  const [first, ...rest] = segment.runs;
  const second = rest[0];
  if (first && second && isMarker(first.text)) {
    const gap = (second.x - first.right) / segment.size;
    const otherFont = first.font !== second.font;
    const plainNumber = /^\d{1,2}$/.test(first.text);
    const least = plainNumber ? 0.9 : otherFont ? 0.2 : 0.45;
    if (gap > least && (otherFont || first.text !== 'o') && !isScript(first, second)) {
      return segmentOf(segment.page, rest, { text: first.text, apart: true }, segment.x);
    }
  }
  const typed = inlineMarker(segment.text);
  if (!typed) return undefined;
  const share = (segment.text.length - typed.rest.length) / segment.text.length;
  return {
    ...segment,
    text: typed.rest,
    textX: segment.x + share * (segment.right - segment.x),
    marker: { text: typed.marker, apart: false },
  };
}

/** A line is drawn under text when it is at least this long, as a share of the text. */
const UNDERLINED = 0.85;

function withUnderlining(segment: Segment, { horizontals }: Page): Segment {
  const drawn = horizontals
    .filter((rule) => underlines(rule, segment))
    .reduce((sum, rule) => sum + rule.right - rule.x, 0);
  const isUnderlined = drawn >= UNDERLINED * (segment.right - segment.textX);
  return isUnderlined ? { ...segment, underlined: true } : segment;
}

/** The segments of a page: its lines, cut at columns, cells and margins. */
export const segmentsOf = (page: Page): Segment[] =>
  linesOf(page)
    .flatMap((parts) => withMarkers(page, parts))
    .map((segment) => withUnderlining(segment, page));

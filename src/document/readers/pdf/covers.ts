import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js';
import { type Matrix, type Operators, statesOf, times } from './graphics-state.ts';
import type { Box, Run } from './layout.ts';
import { boxAround, subpaths } from './rules.ts';

/**
 * Text under bars: names that somebody blacked out in a PDF are often still there. A reader of the
 * letter does not see them, so neither do we.
 */

/** A bar has at least this height and width, in points; what is smaller is a line or a dot. */
const SMALLEST = 4;
/** Lighter than this, as a share of white, is shading. */
const LIGHTEST = 0.8;
/** A word is covered when at least this share of it is. */
const COVERED = 0.5;

const NOWHERE: Matrix = [1, 0, 0, 1, 0, 0];

/** Lightness of `#rrggbb` from 0 to 1, as the eye weighs the colours (ITU-R BT.601). */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

interface Glyph {
  readonly unicode: string;
  /** In thousandths of the size of the type. */
  readonly width: number;
}

type Glyphs = readonly (Glyph | number | null)[];

const isGlyph = (glyph: Glyph | number | null): glyph is Glyph =>
  typeof glyph === 'object' && glyph !== null;

/** Width of glyphs in thousandths of the size of the type; numbers move the next one back. */
const widthOf = (glyphs: Glyphs): number =>
  glyphs.reduce<number>((sum, glyph) => {
    if (typeof glyph === 'number') return sum - glyph;
    return isGlyph(glyph) ? sum + glyph.width : sum;
  }, 0);

const isInside = (x: number, y: number, box: Box): boolean =>
  x > box.x && x < box.right && y > box.top && y < box.bottom;

/**
 * The dark boxes on a page that are painted over what stands there. A box with text painted on it
 * later is the ground of that text, such as the head of a table.
 */
export function coversOf(operators: PDFOperatorList, ops: Operators, base: Matrix): Box[] {
  const filling = new Set<number>([
    ops.fill,
    ops.eoFill,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ]);
  let boxes: Box[] = [];
  let text = NOWHERE;
  let line = NOWHERE;
  let size = 0;
  let leading = 0;
  const moveTo = (matrix: Matrix): void => {
    line = matrix;
    text = matrix;
  };
  for (const { operator, args, matrix, fill, opaque } of statesOf(operators, ops, base)) {
    if (operator === ops.beginText) moveTo(NOWHERE);
    else if (operator === ops.setFont) size = args[1];
    else if (operator === ops.setLeading) leading = args[0];
    else if (operator === ops.setTextMatrix) moveTo(args[0]?.length === 6 ? args[0] : args);
    else if (operator === ops.moveText) moveTo(times(line, [1, 0, 0, 1, args[0], args[1]]));
    else if (operator === ops.setLeadingMoveText) {
      leading = -args[1];
      moveTo(times(line, [1, 0, 0, 1, args[0], args[1]]));
    } else if (operator === ops.nextLine) moveTo(times(line, [1, 0, 0, 1, 0, -leading]));
    else if (operator === ops.showText) {
      const glyphs: Glyphs = args[0] ?? [];
      const width = (widthOf(glyphs) * size) / 1000;
      const isSeen = glyphs.some((glyph) => isGlyph(glyph) && glyph.unicode.trim() !== '');
      if (boxes.length > 0 && isSeen) {
        const middle = times(times(matrix, text), [1, 0, 0, 1, width / 2, size * 0.3]);
        boxes = boxes.filter((box) => !isInside(middle[4], middle[5], box));
      }
      text = times(text, [1, 0, 0, 1, width, 0]);
    } else if (operator === ops.constructPath && args[1]?.[0] && filling.has(args[0])) {
      if (!opaque || fill === undefined || lightness(fill) > LIGHTEST) continue;
      for (const corners of subpaths(args[1][0], matrix)) {
        const box = boxAround(corners);
        const high = box.bottom - box.top;
        if (high >= SMALLEST && box.right - box.x >= SMALLEST && corners.length <= 12)
          boxes.push(box);
      }
    }
  }
  return boxes;
}

/** The share of a stretch of a line that lies under a box. */
function shareUnder(x: number, right: number, run: Run, box: Box): number {
  const middle = run.y - 0.3 * run.size;
  if (middle < box.top || middle > box.bottom) return 0;
  const under = Math.min(right, box.right) - Math.max(x, box.x);
  return right > x ? under / (right - x) : 0;
}

/** What can be seen of a run: without the words that lie under boxes. */
function visible(run: Run, covers: readonly Box[]): Run | undefined {
  const per = (run.right - run.x) / run.text.length;
  const words = [...run.text.matchAll(/\S+/g)].map((match) => {
    const x = run.x + per * match.index;
    return { text: match[0], x, right: x + per * match[0].length };
  });
  const seen = words.filter(
    ({ x, right }) => !covers.some((box) => shareUnder(x, right, run, box) >= COVERED),
  );
  if (seen.length === words.length) return run;
  const [first, last] = [seen[0], seen.at(-1)];
  // What stands before and after a bar is one line still.
  return first && last
    ? { ...run, text: seen.map(({ text }) => text).join(' '), x: first.x, right: last.right }
    : undefined;
}

/** What can be seen of runs, and whether anything cannot. */
export function uncovered(
  runs: readonly Run[],
  covers: readonly Box[],
): { readonly runs: readonly Run[]; readonly covered: boolean } {
  if (covers.length === 0) return { runs, covered: false };
  const seen = runs.map((run) => visible(run, covers));
  return {
    runs: seen.filter((run) => run !== undefined),
    covered: seen.some((run, index) => run !== runs[index]),
  };
}

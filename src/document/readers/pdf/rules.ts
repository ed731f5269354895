import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js';
import { type Matrix, type Operators, statesOf } from './graphics-state.ts';
import type { Rule } from './layout.ts';

const at = (matrix: Matrix, x: number, y: number): readonly [number, number] => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
];

/** How many numbers follow each path operator: move, line, curve, quadratic curve, close. */
const ARGUMENTS = [2, 2, 6, 4, 0];
const MOVE = 0;
const CLOSE = 4;

type Point = readonly [x: number, y: number];

/** The corners of each part of a path. Curves count as the chord between their ends. */
export function subpaths(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const found: Point[][] = [];
  for (let i = 0; i < path.length; ) {
    const operator = path[i] ?? CLOSE;
    const count = ARGUMENTS[operator];
    if (count === undefined) break;
    const current = found.at(-1);
    const corner = at(matrix, path[i + count - 1] ?? 0, path[i + count] ?? 0);
    if (operator === MOVE || !current) found.push([corner]);
    else current.push(operator === CLOSE ? (current[0] ?? corner) : corner);
    i += count + 1;
  }
  return found;
}

/** Lines thicker than this are bars or boxes. */
const THICK = 2.5;
/** Lines shorter than this are dots, ticks or parts of a drawing. */
const SHORT = 6;

/** Pictures that cover less than this share of the page are logos and signatures. */
const PICTURED = 0.3;
/** The way of showing text that leaves no ink: what OCR lays over a scan. */
const INVISIBLE = 3;

/** What is drawn on a page besides text. */
export interface Drawing {
  readonly horizontals: readonly Rule[];
  readonly verticals: readonly Rule[];
  /** Whether a picture covers a good part of the page, as a scan does. */
  readonly pictured: boolean;
  /** Whether text lies invisibly on the page, as OCR puts it over a scan. */
  readonly overlaid: boolean;
}

export function boxAround(corners: readonly Point[]): Rule {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return {
    x: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

/** A stroked path has its sides as lines; a filled one is a line itself, if it is thin. */
const linesOf = (corners: readonly Point[], stroked: boolean): Rule[] =>
  stroked
    ? corners.slice(1).map((corner, index) => boxAround([corners[index] ?? corner, corner]))
    : [boxAround(corners)];

/**
 * The straight horizontal and vertical lines drawn on a page, and whether it has a large picture.
 * Bars and filled boxes (shading, blacked-out names) are no lines.
 *
 * @param area of the page, in square points
 */
export function drawingOf(
  operators: PDFOperatorList,
  ops: Operators,
  base: Matrix,
  area: number,
): Drawing {
  const filling = new Set<number>([ops.fill, ops.eoFill]);
  const stroking = new Set<number>([
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ]);
  const horizontals: Rule[] = [];
  const verticals: Rule[] = [];
  let covered = 0;
  let overlaid = false;
  for (const { operator, args, matrix, index } of statesOf(operators, ops, base)) {
    if (operator === ops.transform) {
      // Pictures are not decoded; what stays of one is the matrix that stretches it, and no paint.
      const painted = operators.fnArray[index + 1] !== ops.restore;
      if (!painted) covered += Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
    }
    if (operator === ops.setTextRenderingMode) overlaid ||= args[0] === INVISIBLE;
    else if (operator === ops.constructPath && args[1]?.[0]) {
      const stroked = stroking.has(args[0]);
      if (!stroked && !filling.has(args[0])) continue;
      for (const line of subpaths(args[1][0], matrix).flatMap((c) => linesOf(c, stroked))) {
        const across = line.right - line.x;
        const down = line.bottom - line.top;
        if (across >= SHORT && down <= THICK) horizontals.push(line);
        else if (down >= SHORT && across <= THICK) verticals.push(line);
      }
    }
  }
  return { horizontals, verticals, pictured: covered > PICTURED * area, overlaid };
}

import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js';
import type { Rule } from './layout.ts';
import type { PdfJs } from './open.ts';

/** An affine matrix as PDF writes it: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** The matrix that first does `second`, then `first`. */
export const times = (first: Matrix, second: Matrix): Matrix => [
  first[0] * second[0] + first[2] * second[1],
  first[1] * second[0] + first[3] * second[1],
  first[0] * second[2] + first[2] * second[3],
  first[1] * second[2] + first[3] * second[3],
  first[0] * second[4] + first[2] * second[5] + first[4],
  first[1] * second[4] + first[3] * second[5] + first[5],
];

const at = (matrix: Matrix, x: number, y: number): readonly [number, number] => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
];

/** How many numbers follow each path operator: move, line, curve, quadratic curve, close. */
const ARGUMENTS = [2, 2, 6, 4, 0];
const MOVE = 0;
const CLOSE = 4;

type Edge = readonly [from: readonly [number, number], to: readonly [number, number]];

/** The straight edges of a path. Curves count as the chord between their ends: no rule is curved. */
function* edgesOf(path: ArrayLike<number>, matrix: Matrix): Generator<Edge> {
  let start: readonly [number, number] | undefined;
  let current: readonly [number, number] | undefined;
  for (let i = 0; i < path.length; ) {
    const operator = path[i] ?? CLOSE;
    const count = ARGUMENTS[operator];
    if (count === undefined) return;
    const x = path[i + count - 1] ?? 0;
    const y = path[i + count] ?? 0;
    i += count + 1;
    const next = operator === CLOSE ? start : at(matrix, x, y);
    if (operator === MOVE) start = next;
    else if (current && next) yield [current, next];
    current = next;
  }
}

/** Lines thicker than this are bars or boxes. */
const THICK = 2.5;
/** Lines shorter than this are dots, ticks or parts of a drawing. */
const SHORT = 6;

/** The numbers that pdf.js gives to what a page can do. */
export type Operators = PdfJs['OPS'];

/** Pictures smaller than this share of the page are logos and signatures. */
const PICTURE = 0.05;

/** What is drawn on a page besides text. */
export interface Drawing {
  readonly horizontals: readonly Rule[];
  readonly verticals: readonly Rule[];
  /** Whether a picture covers a good part of the page, as a scan does. */
  readonly pictured: boolean;
}

function ruleOf([from, to]: Edge): Rule {
  return {
    x: Math.min(from[0], to[0]),
    right: Math.max(from[0], to[0]),
    top: Math.min(from[1], to[1]),
    bottom: Math.max(from[1], to[1]),
  };
}

/**
 * The straight horizontal and vertical lines drawn on a page, and whether it has a large picture.
 * A box gives its four sides, a thin box (as Word draws its lines) gives its long sides.
 *
 * @param area of the page, in square points
 */
export function drawingOf(
  operators: PDFOperatorList,
  ops: Operators,
  base: Matrix,
  area: number,
): Drawing {
  const painted = new Set<number>([
    ops.stroke,
    ops.closeStroke,
    ops.fill,
    ops.eoFill,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
    ops.closeEOFillStroke,
  ]);
  const horizontals: Rule[] = [];
  const verticals: Rule[] = [];
  let pictured = false;
  const stack: Matrix[] = [];
  let matrix = base;
  operators.fnArray.forEach((operator, index) => {
    const args = operators.argsArray[index];
    if (operator === ops.save) stack.push(matrix);
    else if (operator === ops.restore) matrix = stack.pop() ?? base;
    else if (operator === ops.transform) {
      matrix = times(matrix, args);
      // Pictures are not decoded; what stays of one is the matrix that stretches it, and no paint.
      const left = operators.fnArray[index + 1] === ops.restore;
      const covered = Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
      if (left && covered > PICTURE * area) pictured = true;
    } else if (operator === ops.paintFormXObjectBegin) {
      stack.push(matrix);
      if (args?.[0]) matrix = times(matrix, args[0]);
    } else if (operator === ops.paintFormXObjectEnd) matrix = stack.pop() ?? base;
    else if (operator === ops.constructPath && painted.has(args[0])) {
      for (const edge of args[1]?.[0] ? edgesOf(args[1][0], matrix) : []) {
        const rule = ruleOf(edge);
        const across = rule.right - rule.x;
        const down = rule.bottom - rule.top;
        if (across >= SHORT && down <= THICK / 2) horizontals.push(rule);
        else if (down >= SHORT && across <= THICK / 2) verticals.push(rule);
      }
    }
  });
  return { horizontals, verticals, pictured };
}

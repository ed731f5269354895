import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js';
import type { PdfJs } from './open.ts';

/** The numbers that pdf.js gives to what a page can do. */
export type Operators = PdfJs['OPS'];

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

/** How things are painted at some point of a page. */
export interface GraphicsState {
  /** From the coordinates in use there to those of the page. */
  readonly matrix: Matrix;
  /** Colour of what is filled, as `#rrggbb`; undefined for a pattern. */
  readonly fill: string | undefined;
  /** Whether nothing shines through what is filled. */
  readonly opaque: boolean;
}

/** One thing that is done on a page, with the state after it. */
export interface Step extends GraphicsState {
  readonly operator: number;
  // biome-ignore lint/suspicious/noExplicitAny: pdf.js does not say what belongs to which operator
  readonly args: any;
  readonly index: number;
}

/** Walks through all that is done on a page, keeping account of how things are painted. */
export function* statesOf(
  { fnArray, argsArray }: PDFOperatorList,
  ops: Operators,
  base: Matrix,
): Generator<Step> {
  const first: GraphicsState = { matrix: base, fill: '#000000', opaque: true };
  const stack: GraphicsState[] = [];
  let state = first;
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    switch (operator) {
      case ops.save:
        stack.push(state);
        break;
      case ops.restore:
      case ops.paintFormXObjectEnd:
      case ops.endAnnotation:
        state = stack.pop() ?? first;
        break;
      case ops.transform:
        state = { ...state, matrix: times(state.matrix, args) };
        break;
      case ops.paintFormXObjectBegin:
        stack.push(state);
        if (args?.[0]) state = { ...state, matrix: times(state.matrix, args[0]) };
        break;
      case ops.beginAnnotation:
        stack.push(state);
        if (args?.[2] && args[3])
          state = { ...first, matrix: times(times(base, args[2]), args[3]) };
        break;
      case ops.setFillRGBColor:
        state = { ...state, fill: typeof args?.[0] === 'string' ? args[0] : undefined };
        break;
      case ops.setFillColorN:
        state = { ...state, fill: undefined };
        break;
      case ops.setGState: {
        const set = new Map<string, unknown>(args?.[0]);
        const alpha = set.get('ca');
        const blend = set.get('BM');
        if (alpha !== undefined || blend !== undefined) {
          const plain = blend === undefined || blend === 'source-over';
          state = { ...state, opaque: (alpha === undefined ? state.opaque : alpha === 1) && plain };
        }
        break;
      }
      default:
    }
    yield { ...state, operator, args, index };
  }
}

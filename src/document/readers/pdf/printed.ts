import type { PDFOperatorList } from 'pdfjs-dist/types/src/display/api.js';
import type { PrintedWord } from '../../model.ts';
import { fold } from '../fold.ts';
import type { Operators } from './graphics-state.ts';
import type { Run, Segment } from './layout.ts';

/** Where words are printed on the page, so that somebody can be shown them there. */

/** The width of each character of a font, in thousandths of the size of the type. */
export type Widths = ReadonlyMap<string, number>;

interface Glyph {
  readonly unicode: string;
  readonly width: number;
}

const isGlyph = (glyph: unknown): glyph is Glyph => typeof glyph === 'object' && glyph !== null;

/** The widths of the characters that a page shows, by the name that pdf.js gives their font. */
export function widthsOf(
  { fnArray, argsArray }: PDFOperatorList,
  ops: Operators,
): ReadonlyMap<string, Widths> {
  const fonts = new Map<string, Map<string, number>>();
  let widths = new Map<string, number>();
  fnArray.forEach((operator, index) => {
    const args = argsArray[index];
    if (operator === ops.setFont) {
      widths = fonts.get(args[0]) ?? new Map();
      fonts.set(args[0], widths);
    } else if (operator === ops.showText) {
      for (const glyph of args[0]) if (isGlyph(glyph)) widths.set(glyph.unicode, glyph.width);
    }
  });
  return fonts;
}

/** What a character of an unknown width takes. */
const USUAL_WIDTH = 500;

/** A space is narrower than this and wider than that, in ems, however far a line is stretched. */
const NARROWEST_SPACE = 0.1;
const WIDEST_SPACE = 2;

/**
 * Where each character of a run starts, and where the last one ends. What a line is stretched by
 * goes to its spaces, as in justified text, or to all characters where that would not look right.
 */
function edgesOf({ text, size, widths, moved = 0, ...run }: Run): number[] {
  const [x, right] = [run.x + moved, run.right + moved];
  const characters = [...text];
  const natural = characters.map(
    (character) => ((widths?.get(character) ?? USUAL_WIDTH) * size) / 1000,
  );
  const isSpace = (character: string | undefined): boolean => character === ' ';
  const spaces = characters.filter(isSpace).length;
  const letters = natural.reduce(
    (sum, width, index) => sum + (isSpace(characters[index]) ? 0 : width),
    0,
  );
  const space = (right - x - letters) / spaces;
  const fits = spaces > 0 && space > NARROWEST_SPACE * size && space < WIDEST_SPACE * size;
  const all = natural.reduce((sum, width) => sum + width, 0);
  const scale = all > 0 ? (right - x) / all : 0;
  const edges = [x];
  let at = x;
  characters.forEach((character, index) => {
    const width = natural[index] ?? 0;
    at += fits ? (isSpace(character) ? space : width) : width * scale;
    // A character outside the basic plane is two code units, which start at one place.
    for (let unit = 1; unit < character.length; unit++) edges.push(edges.at(-1) ?? x);
    edges.push(at);
  });
  return edges;
}

/** A word as a run has it, with its place on the line. */
interface Piece {
  readonly text: string;
  readonly run: Run;
  readonly x: number;
  readonly right: number;
}

const piecesOf = (run: Run): Piece[] => {
  const edges = edgesOf(run);
  return [...run.text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: fold([{ text: word }])?.text ?? '',
    run,
    x: edges[index] ?? run.x,
    right: edges[index + word.length] ?? run.right,
  }));
};

/** A piece that was left out of the text, such as the mark of a note, is looked past this far. */
const NEAR = 40;

/** Where a piece stands in a text at or behind an offset: a hyphen that broke a word may be gone. */
function find(text: string, piece: string, from: number, to: number): [number, number] | undefined {
  const at = text[from] === ' ' ? from + 1 : from;
  for (const written of [piece, piece.replace(/[-\u2010\u00ad]$/, '')]) {
    if (!written) continue;
    const found = text.startsWith(written, at) ? at : text.indexOf(written, at);
    if (found >= 0 && found - at <= NEAR && found + written.length <= to) {
      return [found, found + written.length];
    }
  }
  return undefined;
}

const rounded = (points: number): number => Math.round(points * 100) / 100;

/**
 * Where the words of a text are printed. Lines were joined and words made whole since, so each word
 * is looked up in its line; one that cannot be found there is left out.
 *
 * @param text the text of the segments together
 * @param starts where each segment starts in it, in UTF-16 code units
 */
export function printedWords(
  text: string,
  segments: readonly Segment[],
  starts: readonly number[],
): PrintedWord[] {
  return segments.flatMap((segment, index) => {
    const to = starts[index + 1] ?? text.length;
    let from = starts[index] ?? 0;
    return segment.runs.flatMap(piecesOf).flatMap(({ text: piece, run, x, right }) => {
      const found = find(text, piece, from, to);
      if (!found) return [];
      const [start, end] = found;
      from = end;
      const { y, size } = run;
      return [
        {
          start,
          end,
          page: segment.page,
          x: rounded(x),
          right: rounded(right),
          y: rounded(y),
          size: rounded(size),
        },
      ];
    });
  });
}

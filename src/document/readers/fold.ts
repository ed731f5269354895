import type { Anchor, MarkStyle, RunPlace } from '../model.ts';
import type { PlacedText } from '../slice.ts';
import { marksOf, type Stretch } from './marks.ts';

/**
 * A run of characters that stand next to each other in the source. Without a line, column or run
 * the format has no place a person or program could look up.
 */
export interface Piece {
  readonly text: string;
  /** Line and column of the first character in the source, from 1. */
  readonly line?: number;
  readonly column?: number;
  /** Place of the first character in the XML of a Word file. */
  readonly run?: RunPlace;
  /** How all of it is set. */
  readonly styles?: readonly MarkStyle[];
}

const LIGATURES: Readonly<Record<string, string>> = {
  ĳ: 'ij',
  Ĳ: 'IJ',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** The hyphen and the non-breaking hyphen are hyphens to a reader. */
const HYPHENS = /[\u2010\u2011]/g;

/** Characters that nobody sees: soft hyphen, zero-width marks, byte order mark. */
const INVISIBLE = /^[\u00ad\u200b-\u200f\u2060\ufeff\ufffe]$/;

/** White space, line ends and the control characters that stand in for them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: stray control characters are what it finds
const SPACE = /^[\s\u0000-\u001f\u007f-\u009f]$/;

/** One visible character with its combining marks. */
const CHARACTER = /[\s\S]\p{M}*/gu;

/** Plain letters, figures and marks, which stay what they are. */
const PLAIN = /^[!-~]$/;

const foldCharacter = (character: string): string =>
  PLAIN.test(character)
    ? character
    : (LIGATURES[character] ?? character.normalize('NFC')).replace(HYPHENS, '-');

type SourcePlace = Pick<Anchor, 'line' | 'column' | 'run'>;

const NO_STYLES: readonly MarkStyle[] = [];

/** The place of the character at `index` of a piece. */
const placeIn = ({ line, column, run }: Piece, index: number): SourcePlace => ({
  ...(line !== undefined && { line }),
  ...(column !== undefined && { column: column + index }),
  ...(run && { run: { ...run, offset: run.offset + index } }),
});

const isSameRun = (a: RunPlace, b: RunPlace): boolean => a.part === b.part && a.index === b.index;

/** Whether a place is where an anchor already says that the character at `offset` stands. */
function continues(anchor: Anchor, place: SourcePlace, offset: number): boolean {
  const distance = offset - anchor.offset;
  if (place.run || anchor.run) {
    if (!place.run || !anchor.run) return false;
    return isSameRun(anchor.run, place.run) && place.run.offset - anchor.run.offset === distance;
  }
  if (place.line === undefined) return true;
  if (anchor.line !== place.line) return false;
  return place.column === undefined || place.column - (anchor.column ?? 0) === distance;
}

/**
 * Folds pieces of source into the text of a block: Unicode NFC, white space to single spaces,
 * ligatures taken apart, soft hyphens gone. Each character can still be found back in the source.
 *
 * @returns undefined where nothing visible is left
 */
export function fold(pieces: readonly Piece[]): PlacedText | undefined {
  let text = '';
  let space: { readonly index: number; readonly piece: Piece } | undefined;
  let stylesBefore: readonly MarkStyle[] = NO_STYLES;
  /** Where the last character stood, if it was folded to as many as it was. */
  let last: { readonly piece: Piece; readonly end: number } | undefined;
  const anchors: Anchor[] = [];
  const stretches: Stretch[] = [];

  const style = (length: number, styles: readonly MarkStyle[]): void => {
    const stretch = stretches.at(-1);
    const end = text.length + length;
    if (stretch && stretch.end === text.length && stretch.styles === styles) stretch.end = end;
    else if (styles.length > 0) stretches.push({ start: text.length, end, styles });
    stylesBefore = styles;
  };
  const anchor = (place: SourcePlace): void => {
    const before = anchors.at(-1);
    if (!before || !continues(before, place, text.length)) {
      anchors.push({ offset: text.length, ...place });
    }
  };
  const add = (
    characters: string,
    piece: Piece,
    index: number,
    length: number,
    styles: readonly MarkStyle[] = NO_STYLES,
  ): void => {
    style(characters.length, styles);
    // All letters of a ligature stand where it stands.
    const letters = characters.length > length ? [...characters] : [characters];
    const follows = last?.piece === piece && last.end === index;
    if (!follows || letters.length > 1) {
      const place = placeIn(piece, index);
      for (const letter of letters) {
        anchor(place);
        text += letter;
      }
    } else text += characters;
    last = characters.length === length ? { piece, end: index + length } : undefined;
  };

  for (const piece of pieces) {
    for (const match of piece.text.matchAll(CHARACTER)) {
      const [character] = match;
      const { index } = match;
      if (SPACE.test(character)) {
        if (text.length > 0) space ??= { piece, index };
        continue;
      }
      if (INVISIBLE.test(character)) continue;
      if (space) {
        // The end of a line is set as the text on both sides of it.
        const { styles } = space.piece;
        const isLineEnd = !styles && Object.keys(placeIn(space.piece, 0)).length === 0;
        const around = stylesBefore.filter((each) => piece.styles?.includes(each));
        add(' ', space.piece, space.index, 1, isLineEnd ? around : styles);
        space = undefined;
      }
      add(foldCharacter(character), piece, index, character.length, piece.styles);
    }
  }
  if (!text) return undefined;
  const marks = marksOf(stretches);
  return { text, anchors, ...(marks.length > 0 && { marks }) };
}

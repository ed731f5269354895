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

const foldCharacter = (character: string): string =>
  (LIGATURES[character] ?? character.normalize('NFC')).replace(HYPHENS, '-');

type SourcePlace = Pick<Anchor, 'line' | 'column' | 'run'>;

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
  let space: { readonly place: SourcePlace; readonly piece: Piece } | undefined;
  let stylesBefore: readonly MarkStyle[] = [];
  const anchors: Anchor[] = [];
  const stretches: Stretch[] = [];

  const add = (
    characters: string,
    place: SourcePlace,
    styles: readonly MarkStyle[] | undefined = [],
  ): void => {
    const last = anchors.at(-1);
    if (!last || !continues(last, place, text.length)) {
      anchors.push({ offset: text.length, ...place });
    }
    if (styles.length > 0) {
      stretches.push({ start: text.length, end: text.length + characters.length, styles });
    }
    stylesBefore = styles;
    text += characters;
  };

  for (const piece of pieces) {
    for (const match of piece.text.matchAll(CHARACTER)) {
      const character = match[0];
      if (SPACE.test(character)) {
        if (text.length > 0) space ??= { place: placeIn(piece, match.index), piece };
        continue;
      }
      if (INVISIBLE.test(character)) continue;
      if (space) {
        // The end of a line is set as the text on both sides of it.
        const isLineEnd = Object.keys(space.place).length === 0 && !space.piece.styles;
        const around = stylesBefore.filter((style) => piece.styles?.includes(style));
        add(' ', space.place, isLineEnd ? around : space.piece.styles);
      }
      space = undefined;
      const place = placeIn(piece, match.index);
      const folded = foldCharacter(character);
      // All letters of a ligature stand where it stands.
      if (folded.length > character.length) {
        for (const letter of folded) add(letter, place, piece.styles);
      } else add(folded, place, piece.styles);
    }
  }
  if (!text) return undefined;
  const marks = marksOf(stretches);
  return { text, anchors, ...(marks.length > 0 && { marks }) };
}

import type { Anchor } from '../model.ts';

/**
 * A run of characters that stand next to each other on one line of the source. Without `line` and
 * `column` the format has no lines a person could look up.
 */
export interface Piece {
  readonly text: string;
  /** Line and column of the first character in the source, from 1. */
  readonly line?: number;
  readonly column?: number;
}

/** Text as blocks hold it, with where it came from. */
export interface Folded {
  readonly text: string;
  readonly anchors: readonly Anchor[];
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

/**
 * Folds pieces of source into the text of a block: Unicode NFC, white space to single spaces,
 * ligatures taken apart, soft hyphens gone. Each character can still be found back in the source.
 *
 * @returns undefined where nothing visible is left
 */
export function fold(pieces: readonly Piece[]): Folded | undefined {
  let text = '';
  let spacePending = false;
  const anchors: Anchor[] = [];

  const anchor = (line: number | undefined, column: number | undefined): void => {
    const last = anchors.at(-1);
    const offset = text.length;
    if (line === undefined) {
      if (!last) anchors.push({ offset });
      return;
    }
    const continues =
      last?.line === line &&
      (column === undefined || column - (last.column ?? 0) === offset - last.offset);
    if (!continues) anchors.push({ offset, line, ...(column !== undefined && { column }) });
  };

  for (const piece of pieces) {
    for (const match of piece.text.matchAll(CHARACTER)) {
      const character = match[0];
      if (SPACE.test(character)) {
        spacePending = text.length > 0;
        continue;
      }
      if (INVISIBLE.test(character)) continue;
      if (spacePending) {
        text += ' ';
        spacePending = false;
      }
      anchor(piece.line, piece.column === undefined ? undefined : piece.column + match.index);
      text += foldCharacter(character);
    }
  }
  return text ? { text, anchors } : undefined;
}

/** The part of folded text from `start` on, with its anchors. */
export function foldedFrom(folded: Folded, start: number): Folded {
  const before = folded.anchors.findLast((anchor) => anchor.offset <= start);
  const later = folded.anchors.filter((anchor) => anchor.offset > start);
  const first: Anchor = {
    ...before,
    offset: 0,
    ...(before?.column !== undefined && { column: before.column + start - before.offset }),
  };
  return {
    text: folded.text.slice(start),
    anchors: [first, ...later.map((anchor) => ({ ...anchor, offset: anchor.offset - start }))],
  };
}

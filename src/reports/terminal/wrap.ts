import { cutAt, displayWidth } from './width.ts';

/** A line of wrapped text: where it starts and ends in the text it was cut from. */
export interface WrappedLine {
  readonly start: number;
  readonly end: number;
}

/** A word that is longer than a whole line, in pieces that fit. */
function piecesOf(word: string, start: number, width: number): WrappedLine[] {
  const pieces: WrappedLine[] = [];
  for (let at = 0; at < word.length; ) {
    const length = cutAt(word.slice(at), width);
    pieces.push({ start: start + at, end: start + at + length });
    at += length;
  }
  return pieces;
}

/**
 * Cuts text at spaces into lines of at most `width` columns; a word that is longer than a whole line
 * is cut too. Offsets are kept, so that marks can follow their words.
 */
export function wrapOffsets(text: string, width: number): WrappedLine[] {
  const lines: WrappedLine[] = [];
  let line: { start: number; end: number } | undefined;
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    const end = index + word.length;
    if (line && displayWidth(text.slice(line.start, end)) <= width) {
      line.end = end;
    } else {
      for (const piece of piecesOf(word, index, width)) {
        line = { ...piece };
        lines.push(line);
      }
    }
  }
  return lines;
}

/** Wraps text with `first` before its first line and spaces of the same width before the others. */
export function wrap(text: string, columns: number, first = ''): string[] {
  const indent = displayWidth(first);
  const rest = ' '.repeat(indent);
  return wrapOffsets(text, columns - indent).map(
    ({ start, end }, index) => (index === 0 ? first : rest) + text.slice(start, end),
  );
}

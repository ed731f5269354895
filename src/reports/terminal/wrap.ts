/** A line of wrapped text: where it starts and ends in the text it was cut from. */
export interface WrappedLine {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts text at spaces into lines of at most `width` characters. A word that is longer than a whole
 * line stands on a line of its own. Offsets are kept, so that marks can follow their words.
 */
export function wrapOffsets(text: string, width: number): WrappedLine[] {
  const lines: WrappedLine[] = [];
  let line: { start: number; end: number } | undefined;
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    const end = index + word.length;
    if (line && end - line.start <= width) {
      line.end = end;
    } else {
      line = { start: index, end };
      lines.push(line);
    }
  }
  return lines;
}

/** Wraps text with `first` before its first line and spaces of the same width before the others. */
export function wrap(text: string, columns: number, first = ''): string[] {
  const rest = ' '.repeat(first.length);
  return wrapOffsets(text, columns - first.length).map(
    ({ start, end }, index) => (index === 0 ? first : rest) + text.slice(start, end),
  );
}

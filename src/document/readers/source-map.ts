import type { Piece } from './fold.ts';
import type { Inline } from './lines.ts';

/** Line and column (from 1) of every offset of a text. */
export interface SourceMap {
  readonly source: string;
  placeAt(offset: number): { readonly line: number; readonly column: number };
}

/** @param source text whose line ends are `\n` */
export function sourceMap(source: string): SourceMap {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return {
    source,
    placeAt(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
  };
}

const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y;
const AMPERSAND = /^&(?:amp|AMP|#0*38|#[xX]0*26);$/;
const ESCAPE = /\\[!-/:-@[-`{-~]/y;
const LINE_PREFIX = /[ \t]*\n[ \t>]*/y;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/**
 * A character reference at `at`, unless it is written out because no such name exists. Only a
 * reference to the ampersand itself gives a value that starts with one.
 */
function referenceAt(source: string, at: number, value: string, index: number): string | undefined {
  const reference = matchAt(REFERENCE, source, at);
  if (!reference || (value[index] === '&' && !AMPERSAND.test(reference))) return undefined;
  return reference;
}

/**
 * The pieces of a Markdown text node: its value, tied character by character to the source, in
 * which escapes, character references, line ends and the prefixes of continued lines take more
 * room than in the value.
 *
 * @param start offset in the source of the first character of the node
 */
export function alignText(map: SourceMap, start: number, value: string): Inline[] {
  const { source } = map;
  const inlines: Inline[] = [];
  let text = '';
  let textStart = start;
  let at = start;

  const flush = (): void => {
    if (text) inlines.push({ text, ...map.placeAt(textStart) });
    text = '';
  };
  const piece = (from: number, characters: string): Piece => ({
    text: characters,
    ...map.placeAt(from),
  });

  for (let index = 0; index < value.length; ) {
    const codePoint = String.fromCodePoint(value.codePointAt(index) ?? 0);
    if (value[index] === '\n') {
      flush();
      inlines.push({ lineEnd: 'soft' });
      at += matchAt(LINE_PREFIX, source, at)?.length ?? 1;
      textStart = at;
      index++;
      continue;
    }
    const reference = source[at] === '&' ? referenceAt(source, at, value, index) : undefined;
    if (reference) {
      flush();
      inlines.push(piece(at, codePoint));
      at += reference.length;
      textStart = at;
      index += codePoint.length;
      continue;
    }
    if (source[at] === '\\' && matchAt(ESCAPE, source, at)) {
      flush();
      at++;
      textStart = at;
    }
    text += codePoint;
    at += codePoint.length;
    index += codePoint.length;
  }
  flush();
  return inlines;
}

import type { Block, PrintedWord } from '../model.ts';
import type { Note } from './note.ts';

/** Words that stand next to each other on one line of a page, in points from its top left corner. */
export interface PrintedStretch {
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Span = NonNullable<Note['at']>['spans'][number];

/** How far letters reach above and below the line they stand on, in sizes of the type. */
const ASCENT = 0.85;
const DESCENT = 0.25;

/** The part of a word that lies in a span; its letters are taken to be as wide as each other. */
function partOf(word: PrintedWord, span: Span): PrintedStretch {
  const { start, end, page, x, right, y, size } = word;
  const per = (right - x) / (end - start);
  return {
    page,
    x: x + per * Math.max(span.start - start, 0),
    right: right - per * Math.max(end - span.end, 0),
    top: y - ASCENT * size,
    bottom: y + DESCENT * size,
  };
}

const isOnLineOf = (a: PrintedStretch, b: PrintedStretch): boolean => {
  const height = Math.min(a.bottom - a.top, b.bottom - b.top);
  return a.page === b.page && b.x >= a.x && Math.abs(a.bottom - b.bottom) < height / 2;
};

/** Where a span of a block is printed: a stretch for each line that it touches. */
export function stretchesOf({ printed = [] }: Block, span: Span): PrintedStretch[] {
  const stretches: PrintedStretch[] = [];
  for (const word of printed) {
    if (word.end <= span.start || word.start >= span.end) continue;
    const part = partOf(word, span);
    const last = stretches.at(-1);
    if (!last || !isOnLineOf(last, part)) stretches.push(part);
    else {
      stretches[stretches.length - 1] = {
        page: last.page,
        x: last.x,
        right: Math.max(last.right, part.right),
        top: Math.min(last.top, part.top),
        bottom: Math.max(last.bottom, part.bottom),
      };
    }
  }
  return stretches;
}

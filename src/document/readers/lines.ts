import type { PlacedText } from '../slice.ts';
import { fold, type Piece } from './fold.ts';
import { startsWithMarker } from './typed-marker.ts';

/**
 * How a line of a paragraph ends: `hard` where the writer asked for a new line (a `<br>`, a line
 * break in Word), `soft` where a text file just goes on on the next line.
 */
export type LineEnd = 'hard' | 'soft';

/** What a paragraph is made of, in order: text and the ends of its lines. */
export type Inline = Piece | { readonly lineEnd: LineEnd };

/** A line of a paragraph, with the way the line before it ended. */
interface Line {
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly folded: PlacedText;
  readonly after: LineEnd | undefined;
}

const SENTENCE_END = /[.?!…]["'”’»)\]]*$/;
const PART_END = /[:;]$/;
const STARTS_LOWER = /^["'“‘«([]*\p{Ll}/u;
const LABEL = /^\p{Lu}[\p{L}()/ -]{1,30}:(\s|$)/u;

/** Narrower text than this was not wrapped by a machine. */
const NARROWEST_WRAP = 50;

/** A shorter line than this may be a question that serves as heading, or a loose end. */
const SHORTEST_SENTENCE = 60;

const isSentence = (line: string): boolean =>
  line.length >= SHORTEST_SENTENCE || /[.!…]["'”’»)\]]*$/.test(line);

/** A line that ends on a comma is a greeting or a closing when it is no longer than this. */
const LONGEST_GREETING = 45;

/**
 * Whether a line was broken only because the next word did not fit any more.
 *
 * @param width length of the longest line around, in UTF-16 code units
 */
function isWrapped(line: string, next: string, width: number): boolean {
  const nextWord = next.split(' ', 1)[0] ?? '';
  return width >= NARROWEST_WRAP && line.length + 1 + nextWord.length > width;
}

/** What the lines of a paragraph have in common. */
interface Layout {
  /** Length of the longest line around, in UTF-16 code units. */
  readonly width: number;
  /** Whether lines run on as in Markdown, unless none of the paragraph ends a sentence. */
  readonly runsOn: boolean;
}

/** Whether two lines that follow each other are one piece of prose. */
function isContinued(line: string, next: string, end: LineEnd, layout: Layout): boolean {
  if (startsWithMarker(next) || (LABEL.test(line) && LABEL.test(next))) return false;
  if (end === 'hard' && PART_END.test(line)) return false;
  const endsSentence = SENTENCE_END.test(line);
  if (STARTS_LOWER.test(next)) return end === 'soft' || !endsSentence;
  if (line.endsWith(',') && line.length <= LONGEST_GREETING) return false;
  if (isWrapped(line, next, layout.width)) return end === 'soft' || !endsSentence;
  if (end === 'hard') return false;
  return layout.runsOn || (endsSentence && isSentence(line) && isSentence(next));
}

function linesOf(inlines: readonly Inline[]): Line[] {
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let after: LineEnd | undefined;
  const flush = (): void => {
    const folded = fold(pieces);
    if (folded) lines.push({ pieces, text: folded.text, folded, after });
    pieces = [];
  };
  for (const inline of inlines) {
    if ('lineEnd' in inline) {
      flush();
      after = inline.lineEnd;
    } else pieces.push(inline);
  }
  flush();
  return lines;
}

/** How the text around a paragraph was typed. */
export interface Typing {
  /** Length of the longest line of the whole text, in UTF-16 code units. */
  readonly textWidth?: number;
  /** Whether a soft line end is only a space there, as in Markdown. */
  readonly softIsSpace?: boolean;
}

/**
 * The texts that a paragraph holds: one for running prose, several where its lines stand apart,
 * such as those of an address.
 */
export function foldLines(
  inlines: readonly Inline[],
  { textWidth = 0, softIsSpace = false }: Typing = {},
): PlacedText[] {
  const lines = linesOf(inlines);
  const width = lines.reduce((widest, { text }) => Math.max(widest, text.length), textWidth);
  const runsOn = softIsSpace && lines.some(({ text }) => SENTENCE_END.test(text));
  const groups: Line[][] = [];
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const group = groups.at(-1);
    const end = line.after ?? 'soft';
    if (group && previous && isContinued(previous.text, line.text, end, { width, runsOn })) {
      group.push(line);
    } else groups.push([line]);
  });
  return groups.flatMap((group) => {
    const [first, ...others] = group;
    if (first && others.length === 0) return first.folded;
    return fold(group.flatMap(({ pieces }) => [{ text: ' ' }, ...pieces])) ?? [];
  });
}

/** The text that headings hold: on one line, however it was broken. */
export const foldOnOneLine = (inlines: readonly Inline[]): PlacedText | undefined =>
  fold(inlines.map((inline) => ('lineEnd' in inline ? { text: ' ' } : inline)));

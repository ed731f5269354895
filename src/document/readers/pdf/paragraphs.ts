import { startsNote } from './furniture.ts';
import type { Rule, Segment } from './layout.ts';
import { sizeDiffers, underlines } from './layout.ts';
import { unwrapMarkers, withLooseNumbers, withoutMarker } from './loose-markers.ts';
import { isNumbered } from './marker.ts';

/** Lines that belong together. */
export interface Paragraph {
  readonly segments: readonly Segment[];
  /** Room that its last line leaves, in points. */
  readonly room: number;
}

/** What a column of lines is measured against. */
export interface Measure {
  /** Right edge that lines can reach, at least. */
  readonly right: number;
  /** Usual distance of baselines, in sizes of the type, for a size. */
  readonly leading: (size: number) => number;
  readonly horizontals: readonly Rule[];
  /** Whether lines are details below each other, as in the margin, rather than running text. */
  readonly listed: boolean;
}

const ENDS_SENTENCE = /[.!?:;…]["'”’»)\]]*$/;

/** Distances of lines more than this many times the usual part paragraphs. */
const APART = 1.22;
/** Lines that start further in than this, in ems, have a hole at their start and no indent. */
const INDENT = 8;

/** About how wide the first word of a line is, which did not fit on the line before; in points. */
export function firstWordWidth(segment: Segment): number {
  const text = segment.marker ? `${segment.marker.text} ${segment.text}` : segment.text;
  // A non-breaking space does not end a word.
  const word = /^[^ \t\n]+/.exec(text)?.[0] ?? '';
  return ((segment.right - segment.x) * word.length) / Math.max(text.length, 1);
}

const SPACE_EM = 0.28;

/** Room left on a line after its next word, in points; negative where it would not have fitted. */
const room = (line: Segment, next: Segment, right: number): number =>
  right - line.right - firstWordWidth(next) - SPACE_EM * line.size;

const sameFace = (a: Segment, b: Segment): boolean => a.bold === b.bold && a.italic === b.italic;

const firstRun = (segment: Segment) => segment.runs[0];
const lastRun = (segment: Segment) => segment.runs.at(-1);

/** A rule between two lines that is not the underlining of the first. */
function isRuledOff(line: Segment, next: Segment, horizontals: readonly Rule[]): boolean {
  return horizontals.some((rule) => {
    const between =
      rule.top > line.y - 0.1 * line.size &&
      rule.top < next.y - 0.7 * next.size &&
      rule.right > line.x &&
      rule.x < line.right;
    return between && !underlines(rule, line);
  });
}

function startsListItem(
  line: Segment,
  previous: Segment,
  block: readonly Segment[],
  fits: boolean,
) {
  if (!line.marker) return false;
  if (line.marker.apart) return true;
  // "… zes weken - na verzending": a dash or number that only happens to start the line.
  if (fits || ENDS_SENTENCE.test(previous.text)) return true;
  const first = block[0];
  return (
    first?.marker !== undefined &&
    Math.abs(first.x - line.x) < 2 &&
    isNumbered(first.marker.text) === isNumbered(line.marker.text)
  );
}

/** Whether `line` starts something new after the lines of `block`. */
function startsNew(block: readonly Segment[], line: Segment, measure: Measure): boolean {
  const first = block[0] as Segment;
  const previous = block.at(-1) as Segment;
  const usual = measure.leading(line.size) * line.size;
  const distance = line.y - previous.y;
  if (distance > usual * APART || distance > 2.4 * line.size) return true;
  if (sizeDiffers(previous, line)) return true;
  if (isRuledOff(previous, line, measure.horizontals)) return true;
  if (startsNote(line)) return true;

  const left = room(previous, line, measure.right);
  const fits = left > 0;
  if (startsListItem(line, previous, block, fits)) return true;

  // Bold, italic: a heading above its text, or a phrase that runs over the line end?
  const wholeFace =
    block.every((segment) => sameFace(segment, first)) && (first.bold || first.italic);
  const a = lastRun(previous);
  const b = firstRun(line);
  if (a && b && (a.bold !== b.bold || a.italic !== b.italic)) {
    if (wholeFace && !sameFace(first, line))
      return fits || (first.bold && !/^\p{Ll}/u.test(line.text));
    if (fits && (line.bold || line.italic)) return true;
  }

  // Starting further to the right than the lines above: a new paragraph.
  const indent = line.x - previous.x;
  const hanging = first.marker !== undefined;
  const indented = indent > 0.8 * line.size && indent < INDENT * line.size;
  if (!hanging && block.length > 1 && indented) return true;
  // Back to the left of the text of a list item: what follows the list.
  if (hanging && first.marker?.apart && line.x < first.textX - 0.8 * line.size) {
    const goesOn = /^\p{Ll}/u.test(line.text) && !ENDS_SENTENCE.test(previous.text);
    const wrapsToMargin = goesOn || block.length > 1 ? Math.abs(previous.x - line.x) < 2 : !fits;
    if (!wrapsToMargin || line.x < first.x - 2) return true;
    if (!goesOn && block.length > 1 && Math.abs(previous.x - first.textX) < 2) return true;
  }
  if (measure.listed) return !/^\p{Ll}+(?:[ -]|$)/u.test(line.text) || fits;
  if (!fits) return false;

  const width = measure.right - first.x;
  const lower = /^\p{Ll}/u.test(line.text);
  if (ENDS_SENTENCE.test(previous.text)) {
    return left > (lower ? Math.max(2 * line.size, 0.12 * width) : 0.3 * line.size);
  }
  if (/^[\p{Lu}•"“‘'([<«{]/u.test(line.text)) return left > Math.max(2 * line.size, 0.08 * width);
  return left > Math.max(5 * line.size, 0.3 * width);
}

/** Groups the lines of a column, from top to bottom, into paragraphs. */
export function paragraphsOf(lines: readonly Segment[], measure: Measure): Paragraph[] {
  const blocks: Segment[][] = [];
  for (const line of unwrapMarkers(lines)) {
    const block = blocks.at(-1);
    if (block && !startsNew(block, line, measure)) block.push(withoutMarker(line));
    else blocks.push([line]);
  }
  return withLooseNumbers(blocks).map((segments) => {
    const last = segments.at(-1) as Segment;
    return { segments, room: measure.right - last.right };
  });
}

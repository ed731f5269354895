import { startsNote } from './furniture.ts';
import type { Rule, Segment } from './layout.ts';
import { mode, underlines } from './layout.ts';
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
/** Sizes this much different are different type. */
const OTHER_SIZE = 0.07;

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

const sizeDiffers = (a: Segment, b: Segment): boolean =>
  Math.abs(a.size - b.size) > OTHER_SIZE * Math.max(a.size, b.size);

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
    if (wholeFace && !sameFace(first, line)) return fits || first.bold;
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

/** "5.1.1" above "0": a number too wide for the column it stands in. */
function wrapsMarker(previous: Segment | undefined, line: Segment): boolean {
  return (
    previous?.marker !== undefined &&
    line.marker !== undefined &&
    /\d\.\d+$/.test(previous.marker.text) &&
    /^\d$/.test(line.marker.text) &&
    Math.abs(previous.x - line.x) < 1 &&
    Math.abs(previous.textX - line.textX) < 1 &&
    line.y - previous.y < 1.6 * line.size
  );
}

/** Gives the first line of an item the whole of a number that runs on before its second line. */
function unwrapMarkers(lines: readonly Segment[]): Segment[] {
  const whole: Segment[] = [];
  for (const line of lines) {
    const previous = whole.at(-1);
    if (previous?.marker && line.marker && wrapsMarker(previous, line)) {
      const text = previous.marker.text + line.marker.text;
      whole[whole.length - 1] = { ...previous, marker: { ...previous.marker, text } };
      const { marker: _, ...rest } = line;
      whole.push({ ...rest, x: line.textX });
    } else whole.push(line);
  }
  return whole;
}

/** What looked like a bullet or number at the start of a line was part of the sentence. */
function withoutMarker(line: Segment): Segment {
  const { marker, ...rest } = line;
  return marker ? { ...rest, textX: line.x, text: `${marker.text} ${line.text}` } : line;
}

/** A number on a line of its own belongs to the text below it. */
function withLooseNumbers(blocks: readonly Segment[][]): Segment[][] {
  const joined: Segment[][] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const [number] = before ?? [];
    const [first, ...rest] = block;
    const loose =
      before?.length === 1 && number && !number.marker && /^\d{1,2}[.)]$/.test(number.text);
    if (loose && first && !first.marker && first.x - number.x < 4 * first.size) {
      const marker = { text: number.text, apart: false };
      joined[joined.length - 1] = [{ ...first, x: number.x, marker }, ...rest];
    } else joined.push(block);
  }
  return joined;
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

/** Pairs of lines this wide, in ems, are lines of running text. */
const RUNNING = 18;
/** Fewer pairs of lines than this say little about how far lines stand apart. */
const FEW = 4;
/** Distance of lines, in ems, that few lines have to be believed for. */
const MOST_LEADING = 1.6;

/**
 * The usual distance of baselines for each size of type, in ems: that of long lines below each
 * other.
 *
 * @param otherwise the answer for sizes without such lines
 */
export function leadingOf(
  columns: readonly (readonly Segment[])[],
  otherwise?: (size: number) => number,
): (size: number) => number {
  const bySize = new Map<number, [number, number][]>();
  for (const lines of columns) {
    lines.slice(1).forEach((line, index) => {
      const previous = lines[index] as Segment;
      const distance = (line.y - previous.y) / line.size;
      if (sizeDiffers(previous, line) || distance < 0.85 || distance > 2.1) return;
      const width = (previous.right - previous.x) / line.size;
      if (otherwise && width < RUNNING) return;
      const key = Math.round(line.size * 2);
      bySize.set(key, [...(bySize.get(key) ?? []), [distance, width ** 2]]);
    });
  }
  const all = mode([...bySize.values()].flat(), 0.05) ?? 1.25;
  const modes = new Map(
    [...bySize].map(([key, list]) => {
      const usual = mode(list, 0.05) ?? all;
      // A few lines far apart are as many paragraphs, not one with wide lines.
      return [key, list.length < FEW ? Math.min(usual, MOST_LEADING) : usual];
    }),
  );
  return (size) => modes.get(Math.round(size * 2)) ?? otherwise?.(size) ?? Math.min(all, 1.35);
}

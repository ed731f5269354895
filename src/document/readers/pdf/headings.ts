import type { Segment } from './layout.ts';
import { mode } from './layout.ts';
import { isNumbered } from './marker.ts';
import type { Part } from './parts.ts';

/** Longer than this, in characters or lines, is no heading. */
const LONGEST = 180;
const MOST_LINES = 3;
/** Headings are set this many times larger than body type, or in another face. */
const LARGER = 1.1;

/** The font that most of some lines is set in. */
function fontOf(segments: readonly Segment[]): string | undefined {
  const widths = new Map<string, number>();
  for (const { font, x, right } of segments.flatMap(({ runs }) => runs)) {
    widths.set(font, (widths.get(font) ?? 0) + right - x);
  }
  return [...widths].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** The type that most of the text is set in. */
interface Body {
  /** In points. */
  readonly size: number;
  readonly font: string | undefined;
  readonly bold: boolean;
}

const lengthOf = (part: Part): number =>
  part.segments.reduce((sum, segment) => sum + segment.text.length, 0);

const every = (part: Part, has: (segment: Segment) => boolean): boolean => part.segments.every(has);

function isHeading(part: Part, next: Part | undefined, body: Body): boolean {
  const first = part.segments[0] as Segment;
  const last = part.segments.at(-1) as Segment;
  if (part.role !== 'flow' || part.segments.length > MOST_LINES || lengthOf(part) > LONGEST) {
    return false;
  }
  if (!part.segments.some((segment) => /\p{L}{2}/u.test(segment.text))) return false;
  const numbered = first.marker !== undefined && isNumbered(first.marker.text);
  if (first.marker && !numbered) return false;
  if (/[,;]$/.test(last.text) || (/\.$/.test(last.text) && !numbered)) return false;
  if (first.size > LARGER * body.size) return !/:$/.test(last.text);
  if (every(part, (segment) => segment.bold) && !body.bold)
    return !/:$/.test(last.text) || !numbered;
  if (every(part, (segment) => segment.underlined === true)) {
    return !/:$/.test(last.text) && !/@|https?:|www\./.test(last.text);
  }
  const below = next?.role === 'flow' ? next.segments[0] : undefined;
  const own = fontOf(part.segments);
  if (numbered && below && !below.marker && own !== body.font && fontOf([below]) === body.font) {
    return !/[:.?]$/.test(last.text);
  }
  const above = next?.role === 'flow' && !next.segments[0]?.italic && !next.segments[0]?.marker;
  const capital = numbered || /^\p{Lu}/u.test(first.text);
  return (
    part.segments.length === 1 &&
    every(part, (segment) => segment.italic) &&
    above === true &&
    capital &&
    !/[:.]$/.test(last.text)
  );
}

/** Lines of a letterhead or signature: more than two lines in one style, none of them a heading. */
function isInList(flow: readonly Part[], found: readonly boolean[], index: number): boolean {
  const part = flow[index];
  if (!part || part.segments[0]?.marker || part.segments[0]?.bold) return false;
  const same = (i: number): boolean => {
    const other = flow[i];
    return found[i] === true && other !== undefined && weightOf(other) === weightOf(part);
  };
  let length = 1;
  for (let i = index - 1; same(i); i--) length++;
  for (let i = index + 1; same(i); i++) length++;
  return length > 2;
}

/** The size of most of the text of some parts, in points. */
const bodyOf = (parts: readonly Part[]): number =>
  mode(
    parts.flatMap(({ segments }) => segments.map((s) => [s.size, s.text.length] as const)),
    0.5,
  ) ?? 0;

/** A style as one number: larger type first, then bold, then the rest. */
const weightOf = ({ segments: [first] }: Part): number =>
  Math.round((first?.size ?? 0) * 2) * 10 + (first?.bold ? 2 : 0) + (first?.italic ? 0 : 1);

/**
 * The headings among the parts, with their level: styles rank by size, weight and slope.
 *
 * @param body size of the body type, in points
 */
export function headingRanks(parts: readonly Part[], body: number): Map<Part, number> {
  const flow = parts.filter((part) => part.role === 'flow');
  const letters = (some: readonly Part[]): number => some.reduce((sum, p) => sum + lengthOf(p), 0);
  const bold = flow.filter((part) => every(part, (segment) => segment.bold));
  const font = fontOf(flow.flatMap(({ segments }) => segments));
  const boldBody = letters(bold) > 0.5 * letters(flow);
  const bodies = new Map<number, number>();
  const bodyOn = (page: number): number => {
    const known = bodies.get(page) ?? Math.max(body, bodyOf(flow.filter((p) => p.page === page)));
    bodies.set(page, known);
    return known;
  };
  const found = flow.map((part, i) =>
    isHeading(part, flow[i + 1], { size: bodyOn(part.page), font, bold: boldBody }),
  );
  const headings = flow.filter((_, i) => found[i] && !isInList(flow, found, i));
  const styles = [...new Set(headings.map(weightOf))].sort((a, b) => b - a);
  return new Map(headings.map((part) => [part, styles.indexOf(weightOf(part)) + 1]));
}

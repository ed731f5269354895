/**
 * What stands on a page and where, before it is text. All lengths are in points; y grows downwards
 * from the top of the page, as a reader goes.
 */

/** A stretch of glyphs in one font on one baseline, as the PDF shows them. */
export interface Run {
  readonly text: string;
  /** Left and right edge of the visible glyphs. */
  readonly x: number;
  readonly right: number;
  /** Baseline. */
  readonly y: number;
  /** Height of the type. */
  readonly size: number;
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Width of each character of its font, in thousandths of the size of the type. */
  readonly widths?: ReadonlyMap<string, number>;
  /** How far it was moved to the left, to close up to what stands before it. */
  readonly moved?: number;
}

/** A straight line drawn on the page: the border of a table, the line above a footnote. */
export interface Rule {
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Everything of one page that says something about its text. */
export interface Page {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** Runs that do not stand upright: stamps, watermarks, text along the edge. */
  readonly turned: readonly Run[];
  readonly horizontals: readonly Rule[];
  readonly verticals: readonly Rule[];
  /** Whether a picture covers a good part of the page, as a scan does. */
  readonly pictured: boolean;
  /** Whether text lies under a bar that hides it; that text is not among the runs. */
  readonly covered: boolean;
}

/** The place of something on a page. */
export interface Box {
  readonly x: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A bullet or number that stands in front of a line. */
export interface Marker {
  readonly text: string;
  /** Whether white space wider than a space sets it apart from the text, so that text hangs. */
  readonly apart: boolean;
  /** Whether it is small and raised, as the number of a footnote is. */
  readonly raised?: boolean;
}

/** Part of a line without a gap in it: a whole line of a column, or one cell of a row. */
export interface Segment {
  readonly page: number;
  readonly runs: readonly Run[];
  /** Left edge, the marker included. */
  readonly x: number;
  /** Left edge of the text after the marker. */
  readonly textX: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
  readonly marker?: Marker;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Whether a line is drawn under nearly all of its text. */
  readonly underlined?: boolean;
}

/** The smallest box around boxes. */
export function around(boxes: readonly Box[]): Box {
  return {
    x: Math.min(...boxes.map((box) => box.x)),
    right: Math.max(...boxes.map((box) => box.right)),
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/** The box of a segment: from the top of its capitals to a little below the baseline. */
export const boxOf = (segment: Segment): Box => ({
  x: segment.x,
  right: segment.right,
  top: segment.y - segment.size * 0.8,
  bottom: segment.y + segment.size * 0.2,
});

/** Whether two boxes stand above each other, seen from the top. */
export const overlapsAcross = (a: Pick<Box, 'x' | 'right'>, b: Pick<Box, 'x' | 'right'>): boolean =>
  Math.min(a.right, b.right) - Math.max(a.x, b.x) > 0.5;

/** Sizes this much different are different type. */
const OTHER_SIZE = 0.07;

/** Whether two lines are set in type of another size. */
export const sizeDiffers = (a: Segment, b: Segment): boolean =>
  Math.abs(a.size - b.size) > OTHER_SIZE * Math.max(a.size, b.size);

/** Whether a rule is the underlining of a line, or of a part of it. */
export const underlines = (rule: Rule, line: Segment): boolean =>
  rule.top > line.y - 0.1 * line.size &&
  rule.top < line.y + 0.35 * line.size &&
  rule.x > line.x - 1.5 &&
  rule.right < line.right + 0.7 * line.size;

/** The value that most of the weight has; `step` says how close values count as the same. */
export function mode(
  values: Iterable<readonly [value: number, weight: number]>,
  step: number,
): number | undefined {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) {
    const key = Math.round(value / step);
    weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  let best: number | undefined;
  for (const [key, weight] of weights) {
    if (best === undefined || weight > (weights.get(best) ?? 0)) best = key;
  }
  return best === undefined ? undefined : best * step;
}

/** The middle value of a list; undefined for an empty one. */
export function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

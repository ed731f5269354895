import type { Marker, Page, Rule, Run, Segment } from './layout.ts';
import { median, mode } from './layout.ts';
import { inlineMarker, isMarker } from './marker.ts';

/** Runs this far apart, in ems, can still be words of one line, in justified text. */
const FURTHEST_WORD = 3;
/** Runs this far apart, in ems, can still stand on the two sides of a hole in a line. */
const FURTHEST_HOLE = 20;
/** Word spaces up to this width, in ems, are common in justified text. */
const WIDE_SPACE = 1.5;
/** A gap wider than this, in ems, is a space between words. */
const SPACE = 0.13;
/** How far a number may stand in front of its text, in ems. */
const FURTHEST_MARKER = 6;

/** Smaller and raised (or lowered) against its neighbour, as a note number is. */
const isScript = (small: Run, large: Run): boolean =>
  small.size < large.size * 0.82 && Math.abs(large.y - small.y) <= large.size * 0.6;

const onOneLine = (a: Run, b: Run): boolean =>
  Math.abs(a.y - b.y) <= 0.15 * Math.max(a.size, b.size) || isScript(a, b) || isScript(b, a);

/** Chains of runs that stand behind each other on one line, whatever the gaps. */
function chainsOf(runs: readonly Run[]): Run[][] {
  const chains: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.x - b.x || a.y - b.y)) {
    let best: Run[] | undefined;
    let nearest = Number.POSITIVE_INFINITY;
    for (const chain of chains) {
      const last = chain.at(-1);
      if (!last || !onOneLine(last, run)) continue;
      const gap = run.x - last.right;
      const em = Math.max(last.size, run.size);
      if (gap < -0.5 * em || gap > FURTHEST_HOLE * em) continue;
      const distance = Math.abs(last.y - run.y) + Math.max(gap, 0) / 100;
      if (distance < nearest) [best, nearest] = [chain, distance];
    }
    if (best) best.push(run);
    else chains.push([run]);
  }
  return chains;
}

const crosses = (rule: Rule, left: Run, right: Run): boolean =>
  rule.x > left.right - 1 &&
  rule.right < right.x + 1 &&
  rule.top < left.y - left.size * 0.2 &&
  rule.bottom > left.y - left.size * 0.4;

interface Gap {
  readonly left: Run;
  readonly right: Run;
  /** In ems. */
  readonly width: number;
}

function gapsOf(chain: readonly Run[]): Gap[] {
  return chain.slice(1).map((right, index) => {
    const left = chain[index] as Run;
    return { left, right, width: (right.x - left.right) / Math.max(left.size, right.size) };
  });
}

/** The usual space between the words of a chain, in ems; spaces inside runs are of usual width. */
function usualSpace(gaps: readonly Gap[], chain: readonly Run[], without: Gap): number {
  const between = gaps.filter((gap) => gap !== without && gap.width > SPACE).map((g) => g.width);
  const inside = chain.reduce((sum, run) => sum + (run.text.match(/\s+/g)?.length ?? 0), 0);
  return median([...between, ...Array<number>(inside).fill(0.3)]) ?? 0.3;
}

/** Cuts a chain at the gaps that are no spaces between words. */
function cut(chain: readonly Run[], isCut: (gap: Gap, gaps: readonly Gap[]) => boolean): Run[][] {
  const parts: Run[][] = [];
  const gaps = gapsOf(chain);
  chain.forEach((run, index) => {
    const gap = gaps[index - 1];
    if (!gap || isCut(gap, gaps)) parts.push([run]);
    else parts.at(-1)?.push(run);
  });
  return parts;
}

/** Cuts where a gap is too wide for a space or a drawn line stands in it. */
const cutAtGaps = (chain: readonly Run[], verticals: readonly Rule[]): Run[][] =>
  cut(
    chain,
    (gap, gaps) =>
      gap.width > FURTHEST_WORD ||
      (gap.width > WIDE_SPACE && gap.width > 2 * usualSpace(gaps, chain, gap)) ||
      verticals.some((rule) => crosses(rule, gap.left, gap.right)),
  );

/** The text of runs with a space wherever the gap between them is one. */
export function textOf(runs: readonly Run[]): string {
  let text = '';
  runs.forEach((run, index) => {
    const before = runs[index - 1];
    const gap = before ? run.x - before.right : 0;
    if (before && gap > SPACE * Math.min(before.size, run.size)) text += ' ';
    text += run.text;
  });
  return closeLetterSpacing(text);
}

/** "B E S L U I T" is one word with room between its letters. */
function closeLetterSpacing(text: string): string {
  return text.replace(/(?<!\S)(?:\p{L} ){3,}\p{L}(?!\S)/gu, (spaced) =>
    new Set(spaced).size > 3 ? spaced.replaceAll(' ', '') : spaced,
  );
}

const widthOf = (run: Run): number => Math.max(run.right - run.x, 0.1);

/** Whether at least nine tenths of the letters are in such a face. */
function mostly(runs: readonly Run[], has: (run: Run) => boolean): boolean {
  const letters = (run: Run): number => run.text.match(/[\p{L}\d]/gu)?.length ?? 0;
  const all = runs.reduce((sum, run) => sum + letters(run), 0);
  const such = runs.filter(has).reduce((sum, run) => sum + letters(run), 0);
  return all > 0 && such >= 0.9 * all;
}

function segmentOf(page: number, runs: readonly Run[], marker?: Marker, x?: number): Segment {
  const size =
    mode(
      runs.map((run) => [run.size, widthOf(run)]),
      0.1,
    ) ?? 0;
  const main = runs.filter((run) => run.size > size * 0.9);
  const first = Math.min(...runs.map((run) => run.x));
  return {
    page,
    runs,
    x: x ?? first,
    textX: first,
    right: Math.max(...runs.map((run) => run.right)),
    y:
      mode(
        (main.length ? main : runs).map((run) => [run.y, widthOf(run)]),
        0.1,
      ) ?? 0,
    size,
    text: textOf(runs),
    ...(marker && { marker }),
    bold: mostly(runs, (run) => run.bold),
    italic: mostly(runs, (run) => run.italic),
  };
}

/** A bullet or number standing apart joins the text behind it as its marker. */
function withMarkers({ number: page, verticals }: Page, parts: readonly Run[][]): Segment[] {
  const segments: Segment[] = [];
  for (let i = 0; i < parts.length; i++) {
    const runs = parts[i] as readonly Run[];
    const next = parts[i + 1];
    const segment = segmentOf(page, runs);
    const [last, first] = [runs.at(-1), next?.[0]];
    const near =
      last !== undefined &&
      first !== undefined &&
      first.x - segment.right < FURTHEST_MARKER * segment.size &&
      !verticals.some((rule) => crosses(rule, last, first));
    if (near && next?.[0] && isMarker(segment.text)) {
      const raised =
        segment.size < 0.85 * next[0].size && next[0].y - segment.y > 0.1 * next[0].size;
      const marker: Marker = { text: segment.text, apart: true, ...(raised && { raised }) };
      segments.push(segmentOf(page, next, marker, segment.x));
      i++;
    } else segments.push(hangingMarker(segment) ?? segment);
  }
  return segments;
}

/**
 * A marker that is a run of its own with a little more than a space behind it ("1." in narrow
 * lists), or one that is only typed in front of the text.
 */
function hangingMarker(segment: Segment): Segment | undefined {
  const [first, ...rest] = segment.runs;
  const second = rest[0];
  if (first && second && isMarker(first.text)) {
    const gap = (second.x - first.right) / segment.size;
    const otherFont = first.font !== second.font;
    const plainNumber = /^\d{1,2}$/.test(first.text);
    const least = plainNumber ? 0.9 : otherFont ? 0.2 : 0.45;
    if (gap > least && (otherFont || first.text !== 'o') && !isScript(first, second)) {
      return segmentOf(segment.page, rest, { text: first.text, apart: true }, segment.x);
    }
  }
  const typed = inlineMarker(segment.text);
  if (!typed) return undefined;
  const share = (segment.text.length - typed.rest.length) / segment.text.length;
  return {
    ...segment,
    text: typed.rest,
    textX: segment.x + share * (segment.right - segment.x),
    marker: { text: typed.marker, apart: false },
  };
}

/** Where columns of a table start: left edges that parts behind a gap have in common. */
function columnStarts(rows: readonly (readonly Run[][])[]): (x: number, y: number) => boolean {
  const starts = rows.flatMap((parts) =>
    parts.slice(1).map((part) => ({ x: part[0]?.x ?? 0, y: part[0]?.y ?? 0 })),
  );
  return (x, y) =>
    starts.some(
      (start) => Math.abs(start.x - x) < 1 && Math.abs(start.y - y) < 45 && start.y !== y,
    );
}

/** Lines at most this many ems apart are lines of one paragraph. */
const NEXT_LINE = 1.6;

/**
 * Whether the gap between two parts of a line is a hole in running text (a name left out, a field
 * left empty) and no gutter: the line above or below runs across it, and nothing else starts there.
 */
function isHole(left: readonly Run[], right: readonly Run[], lines: readonly (readonly Run[])[]) {
  const before = left.at(-1);
  const after = right[0];
  if (!before || !after) return false;
  if (/^[.,;:)]+$/.test(textOf(right))) return true;
  const near = lines.filter((line) => {
    const distance = Math.abs((line[0]?.y ?? 0) - after.y);
    return distance > 1 && distance < NEXT_LINE * after.size;
  });
  const aligned = near.some((line) => Math.abs((line[0]?.x ?? 0) - after.x) < 2);
  const across = near.some(
    (line) =>
      Math.abs((line[0]?.size ?? 0) - after.size) < 0.1 * after.size &&
      (line[0]?.x ?? 0) < before.right &&
      (line.at(-1)?.right ?? 0) > after.x + 2 * after.size,
  );
  // Or the line goes on in the middle of a sentence.
  const said = textOf(left);
  const goesOn =
    /^\p{Ll}/u.test(after.text) && said.split(' ').length > 3 && !/[.:;!?]$/.test(said);
  const alike = Math.abs(before.size - after.size) < 0.1 * after.size;
  return (across || goesOn) && !aligned && alike;
}

function closeHoles(
  parts: readonly Run[][],
  lines: readonly (readonly Run[])[],
  verticals: readonly Rule[],
): Run[][] {
  const closed: Run[][] = [];
  for (const part of parts) {
    const before = closed.at(-1);
    const [last, first] = [before?.at(-1), part[0]];
    const ruled = last && first && verticals.some((rule) => crosses(rule, last, first));
    if (before && !ruled && !isMarker(textOf(before)) && isHole(before, part, lines)) {
      before.push(...part);
    } else closed.push([...part]);
  }
  return closed;
}

/** The segments of a page: its lines, cut at columns, cells and margins. */
export function segmentsOf(page: Page): Segment[] {
  const rows = chainsOf(page.runs).map((chain) => cutAtGaps(chain, page.verticals));
  const startsColumn = columnStarts(rows);
  const cells = rows.map((parts) =>
    parts.flatMap((part) =>
      cut(part, (gap) => gap.width > 0.7 && startsColumn(gap.right.x, gap.right.y)),
    ),
  );
  const lines = cells.flat();
  return cells.flatMap((parts) => withMarkers(page, closeHoles(parts, lines, page.verticals)));
}

import type { Page, Segment } from './layout.ts';
import { boxOf } from './layout.ts';

/** Which segments belong to the page and not to the letter that runs over the pages. */
export interface Furniture {
  readonly headers: ReadonlySet<Segment>;
  readonly footers: ReadonlySet<Segment>;
}

/** Shares of the height of a page in which headers and footers stand. */
const HEAD = 0.2;
const FOOT = 0.86;
/** Page numbers and first-page footers stand closer to the edge. */
const EDGE = 0.12;

const PAGE_NUMBER =
  /^(?:(?:pagina|paginanummer|blad|bladzijde|blz\.?|pag\.?|p\.?|page)\s*:?\s*)?[-–|]?\s*\d{1,3}\s*[-–|]?(?:\s*(?:van|\/|of|-)\s*\d{1,3})?$/i;
const NAMED_PAGE_NUMBER =
  /\b(?:pagina|paginanummer|blad|bladzijde|blz\.?|pag\.?)\s*:?\s*\d{1,3}\b|^\d{1,3}\s+van\s+\d{1,3}$/i;

/** What stays the same when only page numbers change. */
const constant = (text: string): string => text.replace(/\d+/g, '#').toLowerCase();

const place = (segment: Segment, page: Page): number => segment.y / page.height;

function isAtEdge(segment: Segment, page: Page): boolean {
  return place(segment, page) < HEAD || place(segment, page) > FOOT;
}

/** Segments that come back at the same height on other pages, but for their numbers. */
function repeated(pages: readonly Page[], segments: readonly Segment[][]): Set<Segment> {
  const groups = new Map<string, Segment[]>();
  pages.forEach((page, index) => {
    for (const segment of segments[index] ?? []) {
      if (!isAtEdge(segment, page)) continue;
      const key = constant(fullText(segment));
      const group = groups.get(key);
      if (group) group.push(segment);
      else groups.set(key, [segment]);
    }
  });
  const found = new Set<Segment>();
  for (const group of groups.values()) {
    for (const segment of group) {
      const twin = group.some(
        (other) => other.page !== segment.page && Math.abs(other.y - segment.y) < 4,
      );
      if (twin) found.add(segment);
    }
  }
  return found;
}

const fullText = (segment: Segment): string =>
  segment.marker ? `${segment.marker.text} ${segment.text}` : segment.text;

/** Segments from one edge of the page up to the first white band of `band` points. */
function clusterFrom(
  edge: 'top' | 'bottom',
  segments: readonly Segment[],
  band: number,
): Segment[] {
  const ordered = [...segments].sort((a, b) => (edge === 'top' ? a.y - b.y : b.y - a.y));
  const cluster: Segment[] = [];
  let reach: number | undefined;
  for (const segment of ordered) {
    const { top, bottom } = boxOf(segment);
    const gap = reach === undefined ? 0 : edge === 'top' ? top - reach : reach - bottom;
    if (gap > band) break;
    cluster.push(segment);
    reach = edge === 'top' ? Math.max(reach ?? bottom, bottom) : Math.min(reach ?? top, top);
  }
  return cluster.length === ordered.length ? [] : cluster;
}

/**
 * Recognises page headers and footers: by what comes back on other pages, by page numbers at the
 * edge, and by small type set apart at the foot.
 *
 * @param segments per page, in the order of `pages`
 * @param body the size of the body type, in points
 */
export function furnitureOf(
  pages: readonly Page[],
  segments: readonly Segment[][],
  body: number,
): Furniture {
  const headers = new Set<Segment>();
  const footers = new Set<Segment>();
  const back = repeated(pages, segments);
  pages.forEach((page, index) => {
    const own = segments[index] ?? [];
    const add = (segment: Segment): void => {
      (place(segment, page) < 0.5 ? headers : footers).add(segment);
    };
    const bare = (segment: Segment): boolean => {
      const at = place(segment, page);
      return (at < EDGE || at > 1 - EDGE) && PAGE_NUMBER.test(fullText(segment));
    };
    for (const segment of own) {
      const named = isAtEdge(segment, page) && NAMED_PAGE_NUMBER.test(fullText(segment));
      if (back.has(segment) || named || (bare(segment) && pages.length > 1)) add(segment);
    }

    // A header of several lines, of which one has the page number or comes back.
    const top = clusterFrom('top', own, 1.7 * body).filter((s) => place(s, page) < HEAD + 0.05);
    const belongs = (segment: Segment): boolean => headers.has(segment);
    if (page.number > 1 && top.some(belongs)) for (const segment of top) headers.add(segment);

    // At the foot the rest of such a block is as small as its page number, or smaller than body.
    const foot = clusterFrom('bottom', own, 1.2 * body).filter((s) => place(s, page) > FOOT);
    const small = foot.every((segment) => segment.size < 0.95 * body);
    const edge = foot.some((segment) => place(segment, page) > 1 - EDGE * 0.75);
    const noted = foot.some((segment) => startsNote(segment));
    if (foot.some((segment) => footers.has(segment)) || (small && edge && !noted)) {
      for (const segment of foot) if (!startsNote(segment)) footers.add(segment);
    }
  });
  return { headers, footers };
}

/** A raised number in front: the start of a footnote. */
export function startsNote(segment: Segment): boolean {
  const [first, second] = segment.runs;
  return (
    first !== undefined &&
    second !== undefined &&
    /^(?:\d{1,3}|\*{1,3})$/.test(first.text) &&
    first.size < second.size * 0.85 &&
    second.y - first.y > second.size * 0.1
  );
}

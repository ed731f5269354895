import type { Page, Segment } from './layout.ts';
import { boxOf, overlapsAcross } from './layout.ts';

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
/** Lines of body type that are wider than this, in ems, are lines of a letter. */
const WIDEST_HEADER = 25;
/** No letter runs on this close to the edge. */
const MARGIN = 0.05;

const PAGE_NUMBER =
  /^(?:(?:pagina|paginanummer|blad|bladzijde|blz\.?|pag\.?|p\.?|page)\s*:?\s*)?[-–|]?\s*\d{1,3}\s*[-–|]?(?:\s*(?:van|\/|of|-)\s*\d{1,3})?$/i;
const NAMED_PAGE_NUMBER =
  /\b(?:pagina|paginanummer|blad|bladzijde|blz\.?|pag\.?)\s*:?\s*(\d{1,3})\b|^(\d{1,3})\s+van\s+\d{1,3}$/i;

/** Whether a text says that this is page `page`: "Kenmerk 2021/7, pagina 2 van 3". */
function namesPage(text: string, page: number): boolean {
  const match = NAMED_PAGE_NUMBER.exec(text);
  return match !== null && Number(match[1] ?? match[2]) === page;
}

/** What stays the same from page to page when only the page number changes. */
const constant = (text: string, page: number): string =>
  text
    .toLowerCase()
    .replace(/\d+/g, (n) => (PAGE_NUMBER.test(text) || Number(n) === page ? '#' : n));

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
      const key = constant(fullText(segment), page.number);
      const group = groups.get(key);
      if (group) group.push(segment);
      else groups.set(key, [segment]);
    }
  });
  const found = new Set<Segment>();
  for (const group of groups.values()) {
    for (const segment of group) {
      const twin = group.some(
        (other) =>
          other.page !== segment.page &&
          Math.abs(other.y - segment.y) < 4 &&
          Math.abs(other.size - segment.size) < 0.5,
      );
      if (twin) found.add(segment);
    }
  }
  return found;
}

/** Those of the segments that have nothing else between them and the edge of the page. */
function outermost(
  page: Page,
  segments: readonly Segment[],
  isCandidate: (segment: Segment) => boolean,
): Set<Segment> {
  const others = segments.filter((segment) => !isCandidate(segment));
  return new Set(
    segments.filter(isCandidate).filter((segment) => {
      const atTop = place(segment, page) < 0.5;
      return !others.some(
        (other) =>
          overlapsAcross(other, segment) && (atTop ? other.y < segment.y : other.y > segment.y),
      );
    }),
  );
}

const fullText = (segment: Segment): string =>
  segment.marker ? `${segment.marker.text} ${segment.text}` : segment.text;

/** Segments that hang together: above each other without a white band between them. */
function clustersOf(segments: readonly Segment[], band: number): Segment[][] {
  const clusters: Segment[][] = [];
  for (const segment of [...segments].sort((a, b) => a.y - b.y)) {
    const own = boxOf(segment);
    const touching = clusters.filter((cluster) =>
      cluster.some((other) => {
        const box = boxOf(other);
        return own.top - box.bottom <= band && overlapsAcross(own, box);
      }),
    );
    const merged = [...touching.flat(), segment];
    for (const cluster of touching) clusters.splice(clusters.indexOf(cluster), 1);
    clusters.push(merged);
  }
  return clusters;
}

/** The lines of a cluster from the first that starts a footnote on. */
function notesIn(cluster: readonly Segment[]): Segment[] {
  const first = Math.min(...cluster.filter(startsNote).map((segment) => segment.y));
  return cluster.filter((segment) => segment.y >= first);
}

/**
 * Recognises page headers and footers: by what comes back on other pages, by page numbers, and by
 * standing apart close to the edge of the page.
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
    const isSet = (segment: Segment): boolean => headers.has(segment) || footers.has(segment);
    const add = (segment: Segment): void => {
      (place(segment, page) < 0.5 ? headers : footers).add(segment);
    };
    const bare = (segment: Segment): boolean => {
      const at = place(segment, page);
      const text = fullText(segment);
      if ((at >= EDGE && at <= 1 - EDGE) || !PAGE_NUMBER.test(text)) return false;
      return !/^\d+$/.test(text) || Number(text) === page.number;
    };
    const atEdge = outermost(page, own, (segment) => back.has(segment) || bare(segment));
    const clusters = clustersOf(own, 0.9 * body);
    const notes = new Set(clusters.flatMap(notesIn));
    for (const segment of own) {
      if (notes.has(segment)) continue;
      const named = isAtEdge(segment, page) && namesPage(fullText(segment), page.number);
      if (named || atEdge.has(segment)) add(segment);
    }

    const foot = clusters.filter((cluster) => cluster.every((s) => place(s, page) > FOOT));
    const head = clusters.filter((cluster) => cluster.every((s) => place(s, page) < HEAD));
    for (const cluster of foot) {
      const lowest = cluster.some((segment) => place(segment, page) > 1 - MARGIN);
      const small = cluster.every((segment) => segment.size < 0.95 * body);
      const noted = cluster.some(startsNote);
      const top = Math.min(...cluster.map((segment) => boxOf(segment).top));
      const apart = own.every((s) => cluster.includes(s) || isSet(s) || top - s.y > 2.5 * body);
      const low = cluster.some((segment) => place(segment, page) > 1 - EDGE * 0.75);
      if (!noted && (cluster.some(isSet) || lowest || (small && low && apart)))
        cluster.forEach(add);
    }
    for (const cluster of head) {
      const highest = cluster.some((segment) => place(segment, page) < MARGIN);
      if (highest || (page.number > 1 && cluster.some(isSet))) cluster.forEach(add);
    }
    // What stands on one line with a header or footer, at the other side of the page, is one too;
    // but lines of the letter may stand beside small print in the margin.
    const isLetter = (cluster: readonly Segment[]): boolean =>
      cluster.some((s) => s.size > 0.95 * body && s.right - s.x > WIDEST_HEADER * s.size);
    for (const cluster of [...foot, ...head]) {
      if (isLetter(cluster)) continue;
      if (cluster.some(startsNote) || (page.number === 1 && head.includes(cluster))) continue;
      const beside = own.filter((segment) => isSet(segment) && !cluster.includes(segment));
      if (beside.some((segment) => cluster.some((s) => Math.abs(s.y - segment.y) < 2))) {
        cluster.forEach(add);
      }
    }
  });
  return { headers, footers };
}

/** A raised number in front: the start of a footnote. */
export function startsNote(segment: Segment): boolean {
  if (segment.marker?.raised) return /^(?:\d{1,3}|\*{1,3})$/.test(segment.marker.text);
  const [first, second] = segment.runs;
  return (
    first !== undefined &&
    second !== undefined &&
    /^(?:\d{1,3}|\*{1,3})$/.test(first.text) &&
    first.size < second.size * 0.85 &&
    second.y - first.y > second.size * 0.1
  );
}

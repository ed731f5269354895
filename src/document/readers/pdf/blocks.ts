import type { Anchor, Block, BlockKind } from '../../model.ts';
import type { PlacedText } from '../../slice.ts';
import { headingRanks } from './headings.ts';
import { type Hyphenation, joinLines, learnHyphenation } from './join.ts';
import type { Segment } from './layout.ts';
import { plainMarker } from './marker.ts';
import { runMarks } from './marks.ts';
import type { Part, Role } from './parts.ts';
import { printedWords } from './printed.ts';

const KINDS: Readonly<Record<Exclude<Role, 'flow'>, BlockKind>> = {
  side: 'reference-line',
  cell: 'table-cell',
  note: 'footnote',
  header: 'header',
  footer: 'footer',
};

/** Text, the pages it stands on, how it is set and where. */
function written(segments: readonly Segment[], hyphenation: Hyphenation) {
  const { text, starts } = joinLines(
    segments.map((segment) => segment.text),
    hyphenation,
  );
  const anchors: Anchor[] = [];
  segments.forEach((segment, index) => {
    const offset = starts[index] ?? 0;
    if (anchors.at(-1)?.page !== segment.page) anchors.push({ offset, page: segment.page });
  });
  const marks = runMarks(text, segments, starts);
  const printed = printedWords(text, segments, starts);
  return {
    text,
    anchors,
    ...(marks.length > 0 && { marks }),
    ...(printed.length > 0 && { printed }),
  };
}

/** A line of which the marker is part of the text. */
function behindMarker(
  marker: string,
  kind: BlockKind,
  { text, anchors, printed }: PlacedText,
): Block {
  const by = marker.length + 1;
  const moved = printed?.map((word) => ({ ...word, start: word.start + by, end: word.end + by }));
  return { kind, text: `${marker} ${text}`, anchors, ...(moved && { printed: moved }) };
}

/** "Object   : steiger": the colon between a label and its value belongs to neither. */
function withoutColon({ role, segments }: Part): readonly Segment[] {
  const [first, ...rest] = segments;
  if (role !== 'cell' || !first?.text.startsWith(':')) return segments;
  return [{ ...first, text: first.text.replace(/^:\s*/, '') }, ...rest];
}

/** Depth of each list item, from how far its marker stands to the right of those above it. */
function depths(parts: readonly Part[], isItem: (part: Part) => boolean): Map<Part, number> {
  const found = new Map<Part, number>();
  let stack: number[] = [];
  for (const part of parts) {
    if (part.role !== 'flow') continue;
    const x = part.segments[0]?.x ?? 0;
    if (!isItem(part)) {
      stack = stack.filter((outer) => outer < x - 2);
      continue;
    }
    stack = [...stack.filter((outer) => outer < x - 4), x];
    found.set(part, stack.length);
  }
  return found;
}

/**
 * Makes blocks of parts.
 *
 * @param body size of the body type, in points
 */
export function blocksOf(parts: readonly Part[], body: number): Block[] {
  const hyphenation = learnHyphenation(
    parts.flatMap(({ segments }) => segments.map((segment) => segment.text)),
  );
  const ranks = headingRanks(parts, body);
  const isItem = (part: Part): boolean =>
    part.role === 'flow' && !ranks.has(part) && part.segments[0]?.marker !== undefined;
  const depth = depths(parts, isItem);

  return parts.flatMap((part): Block[] => {
    const whole = written(withoutColon(part), hyphenation);
    const { text } = whole;
    if (!text) return [];
    const marker = part.segments[0]?.marker?.text;
    const mark = marker === undefined ? {} : { marker: plainMarker(marker) };
    if (part.role === 'header' || part.role === 'footer' || part.role === 'side') {
      const kind = KINDS[part.role];
      return [
        marker === undefined ? { kind, ...whole } : behindMarker(plainMarker(marker), kind, whole),
      ];
    }
    if (part.role !== 'flow') return [{ kind: KINDS[part.role], ...whole, ...mark }];
    const rank = ranks.get(part);
    if (rank !== undefined) return [{ kind: 'heading', ...whole, level: rank, ...mark }];
    if (isItem(part)) {
      return [{ kind: 'list-item', ...whole, level: depth.get(part) ?? 1, ...mark }];
    }
    return [{ kind: 'paragraph', ...whole }];
  });
}

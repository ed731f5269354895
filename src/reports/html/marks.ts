import type { Mark, MarkStyle } from '../../document/model.ts';
import type { Span } from '../../rules/finding.ts';

/** A finding as it is marked in one block of a letter. */
export interface Marked {
  /** Its number in the letter, from 1. */
  readonly number: number;
  readonly spans: readonly Span[];
}

/** A stretch of a block that is pointed at by the same findings from its first to its last sign. */
export interface Segment {
  readonly text: string;
  /** Numbers of the findings, those with the longest marks first. */
  readonly findings: readonly number[];
  /** Findings that are opened from here: each has one such place, where it is best seen. */
  readonly opens: readonly number[];
  readonly styles: readonly MarkStyle[];
}

interface Stretch extends Span {
  readonly number: number;
}

const covers = ({ start, end }: Span, inner: Span) => start <= inner.start && end >= inner.end;

/** Where marks begin and end, in order. */
function edgesOf(length: number, spans: readonly Span[]): number[] {
  const edges = spans.flatMap(({ start, end }) => [start, end]);
  const inside = edges.filter((edge) => edge > 0 && edge < length);
  return [...new Set([0, ...inside, length])].sort((a, b) => a - b);
}

/** The first stretch where a finding lies on top of others, or else the first where it is at all. */
const placeOf = (number: number, pieces: readonly { readonly findings: readonly number[] }[]) => {
  const onTop = pieces.findIndex(({ findings }) => findings.at(-1) === number);
  return onTop >= 0 ? onTop : pieces.findIndex(({ findings }) => findings.includes(number));
};

/**
 * Cuts the text of a block where marks begin and end, so that marks that overlap can be shown on top
 * of each other.
 *
 * @param marked findings in this block; offsets beyond the text are cut off
 * @param styles how the letter sets its text, such as bold
 */
export function segmentsOf(
  text: string,
  marked: readonly Marked[],
  styles: readonly Mark[] = [],
): Segment[] {
  const stretches = marked
    .flatMap(({ number, spans }): Stretch[] => spans.map((span) => ({ ...span, number })))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.number - b.number);
  const edges = edgesOf(text.length, [...stretches, ...styles]);
  const pieces = edges.slice(0, -1).map((start, at) => {
    const span = { start, end: edges[at + 1] ?? text.length };
    return {
      text: text.slice(span.start, span.end),
      findings: stretches.filter((stretch) => covers(stretch, span)).map(({ number }) => number),
      styles: styles.filter((mark) => covers(mark, span)).map(({ style }) => style),
    };
  });
  const places = marked.map(({ number }) => ({ number, at: placeOf(number, pieces) }));
  return pieces.map((piece, at) => ({
    ...piece,
    opens: places.filter((place) => place.at === at).map(({ number }) => number),
  }));
}

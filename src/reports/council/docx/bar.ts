import { type Cell, paragraph, table } from './parts.ts';

const FILL = '154273';
const TRACK = 'E3E8EF';

/** The line at the target, on a light and on a dark part of the bar. */
const DARK = '1B2430';
const PALE = 'FFFFFF';

/**
 * A share as a bar with a line at the target: a table of coloured cells, which every word processor
 * and printer shows.
 *
 * @param share 0..1
 * @param target 0..1
 * @param width in twentieths of a point
 */
export function bar(share: number, target: number, width: number, height: number): string {
  const edges = [...new Set([0, share, target, 1].map((edge) => Math.round(edge * width)))].sort(
    (a, b) => a - b,
  );
  const cells = edges.slice(0, -1).map((from, at): Cell => {
    const isFilled = from < Math.round(share * width);
    return {
      width: (edges[at + 1] ?? width) - from,
      content: paragraph('', 'Tiny'),
      fill: isFilled ? FILL : TRACK,
      ...(from > 0 && from === Math.round(target * width) && { line: isFilled ? PALE : DARK }),
    };
  });
  // A cell must end in a paragraph.
  return `${table([{ cells, height }], 0)}${paragraph('', 'Tiny')}`;
}

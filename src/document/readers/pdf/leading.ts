import type { Segment } from './layout.ts';
import { mode, sizeDiffers } from './layout.ts';

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

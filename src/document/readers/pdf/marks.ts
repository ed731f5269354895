import type { Mark, MarkStyle } from '../../model.ts';
import { fold } from '../fold.ts';
import { marksOf, type Stretch } from '../marks.ts';
import type { Run, Segment } from './layout.ts';

const stylesOf = ({ bold, italic }: Run): MarkStyle[] => [
  ...(bold ? (['bold'] as const) : []),
  ...(italic ? (['italic'] as const) : []),
];

/**
 * Which stretches of a text are bold or italic. Lines were joined and words made whole since, so
 * each run is looked up in its line; one that cannot be found there has no mark.
 *
 * @param text the text of the segments together
 * @param starts where each segment starts in it, in UTF-16 code units
 */
export function runMarks(
  text: string,
  segments: readonly Segment[],
  starts: readonly number[],
): Mark[] {
  const stretches: Stretch[] = [];
  segments.forEach((segment, index) => {
    const end = starts[index + 1] ?? text.length;
    let from = starts[index] ?? 0;
    for (const run of segment.runs) {
      // A hyphen at the end of a line is gone where it only broke a word.
      const written = fold([{ text: run.text }])?.text ?? '';
      const found = [written, written.replace(/-$/, '')].find((each) => {
        const at = each ? text.indexOf(each, from) : -1;
        return at >= 0 && at + each.length <= end;
      });
      if (found === undefined) continue;
      const start = text.indexOf(found, from);
      const styles = stylesOf(run);
      const last = stretches.at(-1);
      // The space between two bold words is bold.
      const isNext = last && start - last.end === 1 && text[last.end] === ' ';
      if (isNext) {
        const both = last.styles.filter((style) => styles.includes(style));
        if (both.length > 0) stretches.push({ start: last.end, end: start, styles: both });
      }
      from = start + found.length;
      if (styles.length > 0) stretches.push({ start, end: from, styles });
    }
  });
  return marksOf(stretches);
}

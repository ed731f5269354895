import type { Mark, MarkStyle } from '../model.ts';

/** A stretch of text with all the ways in which it is set. */
export interface Stretch {
  readonly start: number;
  end: number;
  readonly styles: readonly MarkStyle[];
}

/** The marks that stretches of text make: those of one style that touch are one mark. */
export function marksOf(stretches: readonly Stretch[]): Mark[] {
  const marks: Mark[] = [];
  const open = new Map<MarkStyle, number>();
  for (const { start, end, styles } of stretches) {
    for (const style of styles) {
      const index = open.get(style);
      const last = index === undefined ? undefined : marks[index];
      if (last && index !== undefined && last.end === start) marks[index] = { ...last, end };
      else {
        open.set(style, marks.length);
        marks.push({ start, end, style });
      }
    }
  }
  return marks;
}

import type { Theme } from './theme.ts';
import { displayWidth } from './width.ts';
import { wrapOffsets } from './wrap.ts';

/** A stretch of the quoted text that is pointed at. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** The text of a line with the marked stretches painted. */
function painted(text: string, marks: readonly Mark[], theme: Theme): string {
  let out = '';
  let at = 0;
  for (const { start, end } of marks) {
    if (start < at) continue;
    out += text.slice(at, start) + theme.marked(text.slice(start, end));
    at = end;
  }
  return out + text.slice(at);
}

/** Signs under the marked stretches of a line, so that marks show without colour too. */
function underlined(text: string, marks: readonly Mark[], theme: Theme): string {
  let signs = '';
  let at = 0;
  for (const character of text) {
    const isMarked = marks.some(({ start, end }) => at >= start && at < end);
    signs += (isMarked ? theme.underline : ' ').repeat(displayWidth(character));
    at += character.length;
  }
  return signs.trimEnd();
}

const isWithin = (inner: Mark, outer: Mark) =>
  inner.start >= outer.start &&
  inner.end <= outer.end &&
  inner.end - inner.start < outer.end - outer.start;

/** Marks around other marks would hide them: those that hold no other stay. */
const innermost = (marks: readonly Mark[]): Mark[] =>
  marks.filter((mark) => !marks.some((other) => isWithin(other, mark)));

/** A quoted text, wrapped and indented, with a line of signs under each line that has marks. */
export function quote(
  quoted: string,
  pointedAt: readonly Mark[],
  indent: string,
  theme: Theme,
): string[] {
  const text = theme.plain(quoted);
  const marks = innermost(pointedAt);
  return wrapOffsets(text, theme.columns - indent.length).flatMap((line) => {
    const within = marks
      .filter(({ start, end }) => start < line.end && end > line.start)
      .map(({ start, end }) => ({
        start: Math.max(start, line.start) - line.start,
        end: Math.min(end, line.end) - line.start,
      }))
      .sort((a, b) => a.start - b.start);
    const words = text.slice(line.start, line.end);
    const shown = indent + painted(words, within, theme);
    return within.length === 0 ? [shown] : [shown, indent + underlined(words, within, theme)];
  });
}

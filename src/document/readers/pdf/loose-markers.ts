import type { Segment } from './layout.ts';

/** "5.1.1" above "0": a number too wide for the column it stands in. */
function wrapsMarker(previous: Segment | undefined, line: Segment): boolean {
  return (
    previous?.marker !== undefined &&
    line.marker !== undefined &&
    /\d\.\d+$/.test(previous.marker.text) &&
    /^\d$/.test(line.marker.text) &&
    Math.abs(previous.x - line.x) < 1 &&
    Math.abs(previous.textX - line.textX) < 1 &&
    line.y - previous.y < 1.6 * line.size
  );
}

/** Gives the first line of an item the whole of a number that runs on before its second line. */
export function unwrapMarkers(lines: readonly Segment[]): Segment[] {
  const whole: Segment[] = [];
  for (const line of lines) {
    const previous = whole.at(-1);
    if (previous?.marker && line.marker && wrapsMarker(previous, line)) {
      const text = previous.marker.text + line.marker.text;
      whole[whole.length - 1] = { ...previous, marker: { ...previous.marker, text } };
      const { marker: _, ...rest } = line;
      whole.push({ ...rest, x: line.textX });
    } else whole.push(line);
  }
  return whole;
}

/** What looked like a bullet or number at the start of a line was part of the sentence. */
export function withoutMarker(line: Segment): Segment {
  const { marker, ...rest } = line;
  return marker ? { ...rest, textX: line.x, text: `${marker.text} ${line.text}` } : line;
}

/** A number on a line of its own belongs to the text below it. */
export function withLooseNumbers(blocks: readonly Segment[][]): Segment[][] {
  const joined: Segment[][] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const [number] = before ?? [];
    const [first, ...rest] = block;
    const loose =
      before?.length === 1 && number && !number.marker && /^\d{1,2}[.)]$/.test(number.text);
    if (loose && first && !first.marker && first.x - number.x < 4 * first.size) {
      const marker = { text: number.text, apart: false };
      joined[joined.length - 1] = [{ ...first, x: number.x, marker }, ...rest];
    } else joined.push(block);
  }
  return joined;
}

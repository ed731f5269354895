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

/** The same where the item has no second line: the rest of its number stands alone. */
const isRestOfMarker = (previous: Segment, line: Segment): boolean =>
  /\d\.\d+$/.test(previous.marker?.text ?? '') &&
  line.marker === undefined &&
  /^\d$/.test(line.text) &&
  Math.abs(previous.x - line.x) < 1 &&
  line.y - previous.y < 1.6 * line.size;

/** Gives the first line of an item the whole of a number that runs on before its second line. */
export function unwrapMarkers(lines: readonly Segment[]): Segment[] {
  const whole: Segment[] = [];
  for (const line of lines) {
    const previous = whole.at(-1);
    if (previous?.marker && isRestOfMarker(previous, line)) {
      const text = previous.marker.text + line.text;
      whole[whole.length - 1] = { ...previous, marker: { ...previous.marker, text } };
      continue;
    }
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

const LETTER = /^([A-Z])[.)]$/;

/** The letter or Roman number that would come before or after one that is a single letter. */
const neighboursOf = (letter: string): string[] => {
  const code = letter.charCodeAt(0);
  const roman: Readonly<Record<string, string>> = { I: 'II', V: 'IV', X: 'IX' };
  const next = letter === 'A' ? 'B' : String.fromCharCode(code - 1);
  return [next, ...(roman[letter] ? [roman[letter]] : [])];
};

/**
 * Takes initials for what they are, on all pages: "A. Bruinsma" is a name, but "A. Algemeen" has a
 * number where a "B." stands in the same document.
 */
export function withoutInitials(pages: readonly Segment[][]): Segment[][] {
  const markers = new Set(pages.flat().map(({ marker }) => marker?.text.replace(/[.)]$/, '')));
  const plain = (line: Segment): Segment => {
    const letter = line.marker?.apart ? undefined : LETTER.exec(line.marker?.text ?? '')?.[1];
    const isInitial =
      letter !== undefined &&
      /^\p{Lu}/u.test(line.text) &&
      !neighboursOf(letter).some((neighbour) => markers.has(neighbour));
    return isInitial ? withoutMarker(line) : line;
  };
  return pages.map((lines) => lines.map(plain));
}

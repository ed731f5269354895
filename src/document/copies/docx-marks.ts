import type { Point, Range } from './docx-points.ts';
import type { PlacedElement } from './placed-xml.ts';

/** Words that a comment is about, and its number. */
export interface CommentRange extends Range {
  readonly id: number;
}

/** Something to put into XML; of two at one place the one of the lower order comes first. */
interface Insertion {
  readonly offset: number;
  readonly order: number;
  readonly text: string;
}

const SPACE = ' \t\r\n';

/**
 * Spaces at the ends of a text count in Word only where the text says so. One that is cut must say
 * so from then on, but not for spaces that did not count before.
 */
function spacesOf(text: PlacedElement, xml: string): Insertion[] {
  if (text.attributes['xml:space'] === 'preserve') return [];
  const { name, contentStart, contentEnd } = text;
  let [first, last] = [contentStart, contentEnd];
  while (SPACE.includes(xml.charAt(first))) first++;
  while (SPACE.includes(xml.charAt(last - 1))) last--;
  const keep = ' xml:space="preserve"';
  return [
    first > contentStart
      ? { offset: first, order: 0, text: `</${name}><${name}${keep}>` }
      : { offset: contentStart - 1, order: 0, text: keep },
    ...(last < contentEnd ? [{ offset: last, order: 2, text: `</${name}><${name}>` }] : []),
  ];
}

/** What comes together at one place. */
interface Marks {
  readonly point: Point;
  readonly ends: string[];
  readonly starts: string[];
}

/**
 * The XML of a letter with the marks of comments in it. Runs are cut where a mark must stand within
 * one; all else stays as it was.
 *
 * @param namespace the namespace of Word's own elements where the letter has no `w` for it
 */
export function marked(
  xml: string,
  ranges: readonly CommentRange[],
  namespace: string | undefined,
): string {
  const declared = namespace === undefined ? '' : ` xmlns:w="${namespace}"`;
  const byOffset = new Map<number, Marks>();
  const at = (point: Point): Marks => {
    const known = byOffset.get(point.offset) ?? { point, ends: [], starts: [] };
    byOffset.set(point.offset, known);
    return known;
  };
  for (const { id, start, end, properties } of ranges) {
    const from = `<w:commentRangeStart${declared} w:id="${id}"/>`;
    const to = `<w:commentRangeEnd${declared} w:id="${id}"/><w:r${declared}>${properties}<w:commentReference w:id="${id}"/></w:r>`;
    if (start.offset === end.offset) at(start).ends.push(from + to);
    else {
      at(start).starts.push(from);
      at(end).ends.push(to);
    }
  }
  const cut = new Set([...byOffset.values()].flatMap(({ point }) => point.cuts ?? []));
  const insertions: Insertion[] = [
    ...[...byOffset.values()].map(({ point, ends, starts }) => ({
      offset: point.offset,
      order: 1,
      text: [point.close, ...ends, ...starts, point.reopen].join(''),
    })),
    ...[...cut].flatMap((text) => spacesOf(text, xml)),
  ].sort((a, b) => a.offset - b.offset || a.order - b.order);

  let result = '';
  let from = 0;
  for (const { offset, text } of insertions) {
    result += xml.slice(from, offset) + text;
    from = offset;
  }
  return result + xml.slice(from);
}

import { SaxesParser } from 'saxes';

/**
 * An element with where it stands in the text of the XML, so that something can be put beside it
 * and all else stays as it was written. Offsets are in UTF-16 code units.
 */
export interface PlacedElement {
  /** As written, prefix included. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: PlacedElement | undefined;
  readonly children: readonly PlacedElement[];
  /** Of the `<` of its first tag. */
  readonly start: number;
  /** Behind the `>` of its first tag. */
  readonly contentStart: number;
  /** Of the `<` of its last tag; where it has but one tag, the same as `contentStart`. */
  readonly contentEnd: number;
  /** Behind the `>` of its last tag. */
  readonly end: number;
}

type Draft = { -readonly [K in keyof PlacedElement]: PlacedElement[K] } & {
  readonly children: Draft[];
};

/**
 * All elements of some XML, in the order of their first tags. The XML was read before, so that it
 * is known to be no bomb.
 *
 * @throws {Error} when it is not well formed
 */
export function placedElements(xml: string): PlacedElement[] {
  const all: Draft[] = [];
  let open: Draft | undefined;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const { position } = parser;
    // An attribute cannot hold a bare `<`.
    const start = xml.lastIndexOf('<', position - 1);
    const element: Draft = {
      name,
      attributes,
      parent: open,
      children: [],
      start,
      contentStart: position,
      contentEnd: position,
      end: position,
    };
    open?.children.push(element);
    all.push(element);
    open = element;
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    if (!open) return;
    if (!isSelfClosing) {
      open.end = parser.position;
      open.contentEnd = xml.lastIndexOf('<', parser.position - 1);
    }
    open = open.parent as Draft | undefined;
  });
  parser.write(xml).close();
  return all;
}

/** The elements around one, the nearest first. */
export function* around(element: PlacedElement): Generator<PlacedElement> {
  for (let each = element.parent; each; each = each.parent) yield each;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Characters that XML cannot hold, even escaped (XML 1.0, 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it takes out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Text as it stands in XML. */
export const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => SPECIAL[sign] ?? sign);

/** One character of text as XML writes it: an entity, a line end, or itself. */
const WRITTEN = /&[^;]*;|\r\n|[\s\S]/g;

/**
 * Where a character of the text of an element stands in the XML. Only for an element with nothing
 * but plain text in it.
 *
 * @param raw the XML between its tags
 * @param offset into its text; the length of the text gives the end of the XML
 */
export function rawOffset(raw: string, offset: number): number {
  if (!/[&\r]/.test(raw)) return Math.min(offset, raw.length);
  let passed = 0;
  for (const match of raw.matchAll(WRITTEN)) {
    if (passed >= offset) return match.index;
    // An entity may stand for a character outside the basic plane, which is two code units.
    const number = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(match[0]);
    const code = number ? Number.parseInt(number[1] ?? number[2] ?? '', number[1] ? 16 : 10) : 0;
    passed += code > 0xffff ? 2 : 1;
  }
  return raw.length;
}

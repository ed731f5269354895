import { isElement, parseXml, type XmlElement } from '../xml-tree.ts';

/** The namespace of Word's own elements: as Word writes it, and in strict Open XML. */
const WORD =
  /^http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main$/;

const XMLNS = 'xmlns';

/** The element and all within it, with one prefix in the place of another. */
function withPrefix(element: XmlElement, from: string, to: string): XmlElement {
  const renamed = (name: string): string => {
    if (from === '') return name.includes(':') ? name : to + name;
    return name.startsWith(from) ? to + name.slice(from.length) : name;
  };
  return {
    name: renamed(element.name),
    attributes:
      from === ''
        ? element.attributes
        : Object.fromEntries(
            Object.entries(element.attributes).map(([name, value]) => [renamed(name), value]),
          ),
    children: element.children.map((child) =>
      isElement(child) ? withPrefix(child, from, to) : child,
    ),
  };
}

const EMPTY: XmlElement = { name: '', attributes: {}, children: [] };

/**
 * The namespace of Word's own elements in a part, and the prefix that stands for it there, colon
 * included; undefined where the part has none.
 *
 * @param attributes those of its outermost element
 */
export function wordNamespace(
  attributes: XmlElement['attributes'],
): { readonly prefix: string; readonly uri: string } | undefined {
  const [name, uri] =
    Object.entries(attributes).find(
      ([each, value]) => each.startsWith(XMLNS) && WORD.test(value),
    ) ?? [];
  if (name === undefined || uri === undefined) return undefined;
  const prefix = name.slice(XMLNS.length + 1);
  return { prefix: prefix && `${prefix}:`, uri };
}

/**
 * The outermost element of a part of a Word file. Word's own elements have the prefix `w`, as they
 * have in all but a few files.
 *
 * @throws {Error} when the XML is not well formed or nests too deep
 */
export function parseWord(xml: string): XmlElement {
  const root = parseXml(xml).children.find(isElement) ?? EMPTY;
  const { prefix } = wordNamespace(root.attributes) ?? {};
  return prefix === undefined || prefix === 'w:' ? root : withPrefix(root, prefix, 'w:');
}

export const childrenNamed = (element: XmlElement | undefined, name: string): XmlElement[] =>
  (element?.children ?? []).filter(isElement).filter((child) => child.name === name);

export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => isElement(child) && child.name === name);

/** The value of a property, such as that of `w:pStyle` in the properties of a paragraph. */
export const valOf = (properties: XmlElement | undefined, name: string): string | undefined =>
  childNamed(properties, name)?.attributes['w:val'];

/** Such a value where it is a whole number. */
export function numberOf(properties: XmlElement | undefined, name: string): number | undefined {
  const value = Number.parseInt(valOf(properties, name) ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
}

/** Whether a switch such as bold is on or off; undefined where nothing is said about it. */
export function switchOf(properties: XmlElement | undefined, name: string): boolean | undefined {
  const found = childNamed(properties, name);
  return found && !/^(?:0|false|off)$/.test(found.attributes['w:val'] ?? '');
}

/** What is counted over all of a part, seen or not. */
export interface Census {
  /** Each `w:t` with its number in the order of the XML, from 0. */
  readonly texts: ReadonlyMap<XmlElement, number>;
  /** Changes that nobody accepted or refused. */
  readonly insertions: number;
  readonly deletions: number;
}

/** Counts the elements of a part that have to be counted. */
export function censusOf(root: XmlElement): Census {
  const texts = new Map<XmlElement, number>();
  let insertions = 0;
  let deletions = 0;
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:t') texts.set(element, texts.size);
    else if (element.name === 'w:ins' || element.name === 'w:moveTo') insertions++;
    else if (element.name === 'w:del' || element.name === 'w:moveFrom') deletions++;
    for (const child of element.children) if (isElement(child)) visit(child);
  };
  visit(root);
  return { texts, insertions, deletions };
}

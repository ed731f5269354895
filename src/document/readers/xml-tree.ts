import { SaxesParser } from 'saxes';
import { UnreadableError } from '../unreadable.ts';

/** An element of XML with its name as written, prefix included. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** No document that a person wrote nests deeper; what does is made to overflow its readers. */
const DEEPEST = 500;

/**
 * Parses XML. A document type is skipped, so that entities of its own are unknown and cannot grow.
 *
 * @returns an element without a name around the one of the document
 * @throws UnreadableError `too-large` when it nests deeper than 500 elements
 * @throws {Error} when the XML is not well formed
 */
export function parseXml(xml: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as XmlNode[] };
  const open = [root];
  const add = (node: XmlNode): void => {
    open.at(-1)?.children.push(node);
  };
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) throw new UnreadableError({ code: 'too-large' });
    const element = { name, attributes, children: [] };
    add(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(xml).close();
  return root;
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** All elements of a name inside an element, at any depth, in reading order. */
export const elementsNamed = (element: XmlElement, name: string): XmlElement[] =>
  element.children
    .filter(isElement)
    .flatMap((child) => [...(child.name === name ? [child] : []), ...elementsNamed(child, name)]);

/** The characters inside an element. */
export const textOf = (node: XmlNode): string =>
  isElement(node) ? node.children.map(textOf).join('') : node;

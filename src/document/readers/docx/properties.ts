import type { RawDocument } from '../../model.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text without the character references of XML. */
const unescapeXml = (text: string): string =>
  text.replace(
    /&(?:(\w+)|#x([\da-f]+)|#(\d+));/gi,
    (whole, name?: string, hex?: string, decimal?) =>
      name
        ? (ENTITIES[name] ?? whole)
        : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );

const PROPERTIES: readonly (readonly [name: string, element: string])[] = [
  ['title', 'dc:title'],
  ['subject', 'dc:subject'],
  ['creator', 'dc:creator'],
  ['keywords', 'cp:keywords'],
  ['description', 'dc:description'],
];

/**
 * Title, subject, creator, keywords and description of a Word file, where they are filled in. What
 * is wrong with them does not make the letter unreadable, so they are not parsed as XML.
 *
 * @param xml `docProps/core.xml`
 */
export const coreProperties = (xml: string): RawDocument['properties'] =>
  Object.fromEntries(
    PROPERTIES.flatMap(([name, element]) => {
      const value = new RegExp(`<${element}[^>]*>([^<]*)</${element}>`).exec(xml)?.[1]?.trim();
      return value ? [[name, unescapeXml(value)]] : [];
    }),
  );

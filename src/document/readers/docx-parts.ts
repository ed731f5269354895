import type { ReadWarning } from '../model.ts';
import type { Parts } from './zip-xml.ts';

/** What mammoth does not tell about a Word file, read from its XML. */

/** The highlight colour under which hidden text passes through mammoth, which knows no hidden text. */
export const HIDDEN = 'hidden-text';

/** What mammoth would drop or keep against what a reader sees, and what says the same to it. */
const REWRITES: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/g, `<w:highlight w:val="${HIDDEN}"/>`],
  // The outcome of a field, such as a merged name, stands inside it.
  [/<\/?w:fldSimple(?:\s[^>]*)?>/g, ''],
  [/<w:cr\s*\/>/g, '<w:br/>'],
  [/<w:ptab(?:\s[^>]*)?\/>/g, '<w:tab/>'],
];

/** The part with the letter itself; Word calls it `document.xml`, or `document2.xml` at times. */
const MAIN = /^word\/document\d*\.xml$/;
const WITH_TEXT = /^word\/(?:document|footnotes|endnotes|header|footer)\d*\.xml$/;

/** The parts in words that mammoth understands. */
export const rewrite = (parts: Parts): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [
      name,
      WITH_TEXT.test(name)
        ? REWRITES.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), xml)
        : xml,
    ]),
  );

/** The XML of the letter itself. */
export const mainXml = (parts: Parts): string =>
  Object.entries(parts)
    .filter(([name]) => MAIN.test(name))
    .map(([, xml]) => xml)
    .join('');

/** A warning when the letter still holds changes that nobody accepted or refused. */
export function trackedChanges(parts: Parts): ReadWarning[] {
  const xml = mainXml(parts);
  const count = (pattern: RegExp): number => xml.match(pattern)?.length ?? 0;
  const insertions = count(/<w:(?:ins|moveTo)\s/g);
  const deletions = count(/<w:(?:del|moveFrom)\s/g);
  return insertions + deletions > 0 ? [{ code: 'tracked-changes', insertions, deletions }] : [];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text without the character references of XML. */
export const unescapeXml = (text: string): string =>
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

/** Title, subject, creator, keywords and description of a Word file, where they are filled in. */
export function coreProperties(parts: Parts): Record<string, string> {
  const xml = parts['docProps/core.xml'] ?? '';
  return Object.fromEntries(
    PROPERTIES.flatMap(([name, element]) => {
      const value = new RegExp(`<${element}[^>]*>([^<]*)</${element}>`).exec(xml)?.[1]?.trim();
      return value ? [[name, unescapeXml(value)]] : [];
    }),
  );
}

/**
 * The page headers or footers of a Word file, each made into a file of its own, for mammoth reads
 * nothing but the letter.
 */
export function marginParts(parts: Parts, kind: 'header' | 'footer'): Parts[] {
  const names = Object.keys(parts).filter((name) =>
    new RegExp(`^word/${kind}\\d*\\.xml$`).test(name),
  );
  return names.sort().flatMap((name) => {
    const xml = parts[name] ?? '';
    if (!/<w:t[ >]/.test(xml)) return [];
    const relations = parts[name.replace('word/', 'word/_rels/').concat('.rels')];
    return [
      {
        'word/document.xml': xml
          .replace(/<w:(?:hdr|ftr)(?=[\s>])([^>]*)>/, '<w:document$1><w:body>')
          .replace(/<\/w:(?:hdr|ftr)>/, '</w:body></w:document>'),
        ...(relations && { 'word/_rels/document.xml.rels': relations }),
      },
    ];
  });
}

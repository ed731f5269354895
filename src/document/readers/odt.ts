import type { Block, RawDocument, ReadWarning } from '../model.ts';
import type { Reader } from '../read.ts';
import { UnreadableError } from '../unreadable.ts';
import { treeBlocks } from './html-blocks.ts';
import { type OdtStyles, odtStyles } from './odt-styles.ts';
import { odtTree } from './odt-tree.ts';
import { elementsNamed, parseXml, textOf, type XmlElement } from './xml-tree.ts';
import { type Parts, unpackXml } from './zip-xml.ts';

const EMPTY: XmlElement = { name: '', attributes: {}, children: [] };

const parsed = (parts: Parts, name: string): XmlElement => {
  const xml = parts[name];
  return xml === undefined ? EMPTY : parseXml(xml);
};

/** Header or footer of every kind of page; the same text on other pages counts once. */
function marginBlocks(source: XmlElement, styles: OdtStyles, kind: 'header' | 'footer'): Block[] {
  const margins = [kind, `${kind}-first`, `${kind}-left`].flatMap((name) =>
    elementsNamed(source, `style:${name}`),
  );
  const blocks = margins.flatMap((margin) => treeBlocks(odtTree(margin, styles)));
  const byText = new Map(blocks.map(({ text, anchors }) => [text, { kind, text, anchors }]));
  return [...byText.values()];
}

function trackedChanges(content: XmlElement): ReadWarning[] {
  const changes = elementsNamed(content, 'text:tracked-changes');
  const count = (name: string): number =>
    changes.flatMap((each) => elementsNamed(each, name)).length;
  const insertions = count('text:insertion');
  const deletions = count('text:deletion');
  return insertions + deletions > 0 ? [{ code: 'tracked-changes', insertions, deletions }] : [];
}

const PROPERTIES: readonly (readonly [name: string, elements: readonly string[]])[] = [
  ['title', ['dc:title']],
  ['subject', ['dc:subject']],
  ['creator', ['meta:initial-creator', 'dc:creator']],
  ['keywords', ['meta:keyword']],
  ['description', ['dc:description']],
];

const propertiesOf = (meta: XmlElement): RawDocument['properties'] =>
  Object.fromEntries(
    PROPERTIES.flatMap(([name, elements]) => {
      const found = elements.map((each) => elementsNamed(meta, each)).find(({ length }) => length);
      const value = (found ?? []).map(textOf).join(', ').trim();
      return value ? [[name, value]] : [];
    }),
  );

/**
 * Reads an OpenDocument text (.odt) as it looks when all changes are accepted: deletions, hidden
 * text and comments are left out.
 *
 * @throws UnreadableError `encrypted`, `corrupt` or `too-large`
 */
export const readOdt: Reader = async (bytes) => {
  const parts = unpackXml(bytes, 'odt');
  if (/<manifest:encryption-data[\s>]/.test(parts['META-INF/manifest.xml'] ?? '')) {
    throw new UnreadableError({ code: 'encrypted', format: 'odt' });
  }
  const content = parsed(parts, 'content.xml');
  const pageStyles = parsed(parts, 'styles.xml');
  const styles = odtStyles([pageStyles, content]);
  const [body] = elementsNamed(content, 'office:text');
  if (!body) throw new UnreadableError({ code: 'corrupt', format: 'odt' });
  return {
    format: 'odt',
    blocks: [
      ...marginBlocks(pageStyles, styles, 'header'),
      ...treeBlocks(odtTree(body, styles)),
      ...marginBlocks(pageStyles, styles, 'footer'),
    ],
    properties: propertiesOf(parsed(parts, 'meta.xml')),
    warnings: trackedChanges(content),
  };
};

import type { Element, ElementContent, RootContent } from 'hast';
import { isInline } from './html-elements.ts';

/** HTML as people and mail programs write it, made as plain as the HTML that becomes blocks. */

type Node = RootContent | ElementContent;

/** What a browser does not show as text. */
const UNSEEN = new Set(
  (
    'head script style template noscript svg math object iframe embed select textarea button ' +
    'input datalist canvas audio video map area link meta title nav dialog'
  ).split(' '),
);

const HIDING = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;

const isElement = (node: Node): node is Element => node.type === 'element';

const isUnseen = ({ tagName, properties }: Element): boolean =>
  UNSEEN.has(tagName) ||
  (properties['hidden'] ?? false) !== false ||
  HIDING.test(String(properties['style'] ?? ''));

const element = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

const SAME: Readonly<Record<string, string>> = { b: 'strong', ins: 'u' };

const isBold = ({ properties }: Element): boolean =>
  /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(String(properties['style'] ?? ''));

/** Text whose line ends are meant as such. */
const brokenLines = (text: string): ElementContent[] =>
  text
    .split('\n')
    .flatMap((line, index): ElementContent[] => [
      ...(index > 0 ? [element('br', [])] : []),
      { type: 'text', value: line },
    ]);

/** The text and marks of a line. */
function inline(node: Node, preformatted: boolean): ElementContent[] {
  if (node.type === 'text') return preformatted ? brokenLines(node.value) : [node];
  if (!isElement(node) || isUnseen(node) || node.tagName === 'del') return [];
  const children = node.children.flatMap((child) => inline(child, preformatted));
  const plain = { ...node, tagName: SAME[node.tagName] ?? node.tagName, children };
  return isBold(node) ? [element('strong', [plain])] : [plain];
}

const hasBlocks = (node: Element): boolean =>
  node.children.some((child) => isElement(child) && (!isInline(child.tagName) || hasBlocks(child)));

/** Whether a node stands within a line; a link around a whole paragraph does not. */
const isInLine = (node: Node): boolean =>
  node.type === 'text' || (isElement(node) && isInline(node.tagName) && !hasBlocks(node));

const isEmpty = (nodes: readonly ElementContent[]): boolean =>
  nodes.every((node) => node.type === 'text' && node.value.trim() === '');

const rowsOf = (node: Element): Element[] =>
  node.children
    .filter(isElement)
    .flatMap((child) =>
      child.tagName === 'tr'
        ? [child]
        : /^t(?:head|body|foot)$/.test(child.tagName)
          ? rowsOf(child)
          : [],
    );

/** Tables hold figures, or lay out a mail: then whole paragraphs and other tables stand in them. */
function table(node: Element): ElementContent[] {
  const rows = rowsOf(node).map((row) => row.children.filter(isElement));
  const cells = rows.flat();
  const isLayout =
    node.properties['role'] === 'presentation' ||
    cells.some(({ children }) => {
      const inside = children.filter((child) => isElement(child) && !isInLine(child));
      return inside.length > 1 || inside.some((child) => isElement(child) && child.tagName !== 'p');
    });
  if (isLayout) return cells.flatMap(({ children }) => htmlTree(children));
  return [
    element(
      'table',
      rows.map((row) =>
        element(
          'tr',
          row.map(({ children }) => element('td', htmlTree(children))),
        ),
      ),
    ),
  ];
}

function block(node: Element): ElementContent[] {
  const { tagName, children } = node;
  if (/^(?:p|h[1-6]|pre)$/.test(tagName)) {
    const line = children.flatMap((child) => inline(child, tagName === 'pre'));
    return [
      element(tagName === 'pre' ? 'p' : tagName, isBold(node) ? [element('strong', line)] : line),
    ];
  }
  if (tagName === 'ul' || tagName === 'ol') {
    const items = children.filter(isElement).filter((child) => !isUnseen(child));
    return [
      element(
        tagName,
        items.map((item) => element('li', htmlTree(item.children))),
      ),
    ];
  }
  if (tagName === 'table') return table(node);
  if (/^(?:blockquote|header|footer)$/.test(tagName)) return [element(tagName, htmlTree(children))];
  return htmlTree(children);
}

/**
 * Elements in which all that can be seen stands in paragraphs, headings, lists, quotes and tables:
 * bare text gets a paragraph, tables that only lay out a page are taken away.
 */
export function htmlTree(nodes: readonly Node[]): ElementContent[] {
  const tree: ElementContent[] = [];
  let line: ElementContent[] = [];
  const flush = (): void => {
    if (!isEmpty(line)) tree.push(element('p', line));
    line = [];
  };
  for (const node of nodes) {
    if (isInLine(node)) line.push(...inline(node, false));
    else if (isElement(node) && !isUnseen(node)) {
      flush();
      tree.push(...block(node));
    }
  }
  flush();
  return tree;
}

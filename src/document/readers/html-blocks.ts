import type { Element, ElementContent, RootContent } from 'hast';
import type { Block, BlockKind, MarkStyle } from '../model.ts';
import { LONGEST_STYLED_HEADING, looksLikeHeading, MOST_HEADING_WORDS } from './heading-look.ts';
import { foldLines, foldOnOneLine, type Inline } from './lines.ts';
import { isTypedNoteMark } from './note-mark.ts';
import { numberedItem } from './numbered-row.ts';
import { withTypedMarker } from './typed-marker.ts';

type Node = RootContent | ElementContent;

/** Where in the letter an element stands: what its paragraphs are, and how deep. */
interface Setting {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly marker?: string;
}

/** Class of a paragraph that its style makes bold. */
export const BOLD = 'bold';

const isElement = (node: Node): node is Element => node.type === 'element';

const isNote = (node: Element): boolean => /^(foot|end)note-\d+$/.test(String(node.properties.id));
const isNoteMark = (node: Element): boolean =>
  /^#(foot|end)note-(ref-)?-?\d+$/.test(String(node.properties.href));

const textOf = (node: Node | undefined): string => {
  if (node?.type === 'text') return node.value;
  return node && isElement(node) ? node.children.map(textOf).join('') : '';
};

const isRaisedMark = (node: Element, before: Node | undefined): boolean =>
  node.tagName === 'sup' && isTypedNoteMark(textOf(node), textOf(before));

const STYLES: Readonly<Record<string, MarkStyle>> = {
  strong: 'bold',
  em: 'italic',
  i: 'italic',
  u: 'underline',
};

function inlinesOf(nodes: readonly Node[], styles: readonly MarkStyle[] = []): Inline[] {
  return nodes.flatMap((node, index): Inline[] => {
    if (node.type === 'text') return [{ text: node.value, styles }];
    if (!isElement(node) || isNoteMark(node)) return [];
    if (isRaisedMark(node, nodes[index - 1])) return [{ text: ' ' }];
    if (node.tagName === 'br') return [{ lineEnd: 'hard' }];
    const style = STYLES[node.tagName];
    return inlinesOf(node.children, style && !styles.includes(style) ? [...styles, style] : styles);
  });
}

/** Whether everything that can be seen of these nodes is bold or underlined. */
const standsOut = (nodes: readonly Node[]): boolean =>
  nodes.every((node) => {
    if (node.type === 'text') return node.value.trim() === '';
    if (!isElement(node) || node.tagName === 'br' || isNoteMark(node)) return true;
    if (node.tagName === 'strong' || node.tagName === 'u') return true;
    return node.children.length > 0 && standsOut(node.children);
  });

function paragraphBlocks(node: Element, setting: Setting): Block[] {
  const inlines = inlinesOf(node.children);
  const isMarked = String(node.properties.className) === BOLD || standsOut(node.children);
  return foldLines(inlines).map((folded, index) => {
    if (setting.kind === 'paragraph' && isMarked && looksLikeHeading(folded.text)) {
      return { kind: 'heading', level: 2, ...folded };
    }
    const { kind, level, marker } = setting;
    return withTypedMarker({
      kind,
      ...folded,
      ...(level !== undefined && { level }),
      ...(marker !== undefined && index === 0 && { marker }),
    });
  });
}

const isBlock = (node: Node): boolean =>
  isElement(node) && /^(?:p|ul|ol|table|blockquote|h[1-6])$/.test(node.tagName);

/** The lists and paragraphs of a list item; what stands beside them is a paragraph too. */
function itemBlocks(item: Element, setting: Setting): Block[] {
  if (isNote(item)) return blocksIn(item.children, { kind: 'footnote' });
  const own = item.children.filter((node) => !isBlock(node));
  const [first, ...rest] = item.children.filter(isBlock);
  const isOpen = foldOnOneLine(inlinesOf(own)) === undefined;
  if (isOpen && first && isElement(first) && first.tagName === 'p') {
    return [...paragraphBlocks(first, setting), ...blocksIn(rest, unmarked(setting))];
  }
  return [
    ...paragraphBlocks({ ...item, children: own }, setting),
    ...blocksIn(item.children.filter(isBlock), unmarked(setting)),
  ];
}

/** Only the first paragraph of a list item carries its bullet or number. */
const unmarked = ({ marker: _, ...setting }: Setting): Setting => setting;

/**
 * A numbered line by itself with a paragraph below it is a numbered heading: Word numbers both
 * alike.
 */
function numberedHeading(list: Element, next: Node | undefined): Block[] {
  const [item, ...others] = list.children.filter(isElement);
  if (list.tagName !== 'ol' || !item || others.length > 0 || isNote(item)) return [];
  if (!next || !isElement(next) || !/^(p|table)$/.test(next.tagName)) return [];
  const folded = foldOnOneLine(inlinesOf(item.children));
  if (!folded || !looksLikeHeading(folded.text)) return [];
  const isShort = folded.text.split(' ').length <= MOST_HEADING_WORDS;
  return isShort || standsOut(item.children) ? [{ kind: 'heading', level: 2, ...folded }] : [];
}

function listBlocks(list: Element, outer: Setting): Block[] {
  const level = outer.kind === 'list-item' ? (outer.level ?? 0) + 1 : 1;
  return list.children.filter(isElement).flatMap((item, index) => {
    const marker = list.tagName === 'ol' ? `${index + 1}.` : '•';
    return itemBlocks(item, { kind: 'list-item', level, marker });
  });
}

const elementsNamed = (node: Element, name: string): Element[] =>
  node.children
    .filter(isElement)
    .flatMap((child) => [
      ...(child.tagName === name ? [child] : []),
      ...(child.tagName === 'table' ? [] : elementsNamed(child, name)),
    ]);

/** Cells are no running text, unless the table is one column wide: a frame around the letter. */
function tableBlocks(table: Element, setting: Setting): Block[] {
  const rows = elementsNamed(table, 'tr').map((row) => row.children.filter(isElement));
  const isFrame = rows.every((cells) => cells.length <= 1);
  return rows.flatMap((row) => {
    const cells = row.map((cell) =>
      blocksIn(cell.children, isFrame ? setting : { kind: 'table-cell' }),
    );
    return (setting.kind === 'paragraph' && numberedItem(cells)) || cells.flat();
  });
}

function blocksOf(node: Node, setting: Setting, next: Node | undefined): Block[] {
  if (!isElement(node)) return [];
  const heading = /^h([1-6])$/.exec(node.tagName)?.[1];
  if (heading) {
    const folded = foldOnOneLine(inlinesOf(node.children));
    if (!folded) return [];
    if (folded.text.length > LONGEST_STYLED_HEADING) return paragraphBlocks(node, setting);
    return [{ kind: 'heading', level: Number(heading), ...folded }];
  }
  switch (node.tagName) {
    case 'p':
      return paragraphBlocks(node, setting);
    case 'ul':
    case 'ol': {
      const heading = setting.kind === 'paragraph' ? numberedHeading(node, next) : [];
      return heading.length > 0 ? heading : listBlocks(node, setting);
    }
    case 'table':
      return tableBlocks(node, setting);
    case 'blockquote':
      return blocksIn(node.children, { ...setting, kind: 'quote' });
    case 'header':
    case 'footer':
      return blocksIn(node.children, { kind: node.tagName });
    default:
      return blocksIn(node.children, setting);
  }
}

const blocksIn = (nodes: readonly Node[], setting: Setting): Block[] =>
  nodes.flatMap((node, index) => blocksOf(node, setting, nodes[index + 1]));

/** The blocks of elements in which all text stands in paragraphs, headings, lists and tables. */
export const treeBlocks = (nodes: readonly Node[]): Block[] =>
  blocksIn(nodes, { kind: 'paragraph' });

import type { Element, ElementContent, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Block, BlockKind } from '../model.ts';
import { foldLines, foldOnOneLine, type Inline } from './lines.ts';
import { withTypedMarker } from './typed-marker.ts';

type Node = RootContent | ElementContent;

/** Where in the letter an element stands: what its paragraphs are, and how deep. */
interface Setting {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly marker?: string;
}

/** Class of a paragraph that its style makes bold; mammoth itself only sees bold runs. */
export const BOLD = 'bold';

/** A bold paragraph of more characters than this is a warning to the reader, not a heading. */
const LONGEST_HEADING = 100;

/** Text with a heading style and more characters than this is prose that was made to stand out. */
const LONGEST_STYLED_HEADING = 250;

/** A numbered line of at most so many words reads as a heading, a longer one as a sentence. */
const MOST_HEADING_WORDS = 6;

const parser = unified().use(rehypeParse, { fragment: true }).freeze();

const isElement = (node: Node): node is Element => node.type === 'element';

const isNote = (node: Element): boolean => /^(foot|end)note-\d+$/.test(String(node.properties.id));
const isNoteMark = (node: Element): boolean =>
  /^#(foot|end)note-(ref-)?-?\d+$/.test(String(node.properties.href));

const textOf = (node: Node | undefined): string => {
  if (node?.type === 'text') return node.value;
  return node && isElement(node) ? node.children.map(textOf).join('') : '';
};

/** A raised number after a word or a full stop refers to a note; after "m" or "10" it is a power. */
const isTypedNoteMark = (node: Element, before: Node | undefined): boolean =>
  node.tagName === 'sup' &&
  /^\s*\d{1,3}\s*$/.test(textOf(node)) &&
  /(?:\p{L}{3}|[.,;:?!)\]’”])\s*$/u.test(textOf(before));

function inlinesOf(nodes: readonly Node[]): Inline[] {
  return nodes.flatMap((node, index): Inline[] => {
    if (node.type === 'text') return [{ text: node.value }];
    if (!isElement(node) || isNoteMark(node)) return [];
    if (isTypedNoteMark(node, nodes[index - 1])) return [{ text: ' ' }];
    if (node.tagName === 'br') return [{ lineEnd: 'hard' }];
    return inlinesOf(node.children);
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

const looksLikeHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING &&
  /\p{L}/u.test(text) &&
  !/[.,;]$/.test(text) &&
  !/@|https?:|www\./.test(text);

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
 * alike. Its number is lost, for every such line starts a list of its own.
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
  return rows
    .flat()
    .flatMap((cell) => blocksIn(cell.children, isFrame ? setting : { kind: 'table-cell' }));
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

/** The blocks of HTML as mammoth makes it. */
export const htmlBlocks = (html: string): Block[] => treeBlocks(parser.parse(html).children);

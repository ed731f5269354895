import type { Element, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Block, RawDocument } from '../model.ts';
import type { Reader } from '../read.ts';
import { decodeText } from './decode-text.ts';
import { treeBlocks } from './html-blocks.ts';
import { htmlTree } from './html-tree.ts';

const parser = unified().use(rehypeParse).freeze();

const NAMES: Readonly<Record<string, string>> = {
  author: 'creator',
  description: 'description',
  keywords: 'keywords',
};

const childrenOf = (nodes: readonly RootContent[], tagName: string): Element['children'] =>
  nodes.flatMap((node) =>
    node.type === 'element' && node.tagName === tagName ? node.children : [],
  );

/** The title of a page and what its head says about it. */
function propertiesOf(tree: Root): RawDocument['properties'] {
  const head = childrenOf(childrenOf(tree.children, 'html'), 'head');
  const title = childrenOf(head, 'title')
    .map((node) => (node.type === 'text' ? node.value : ''))
    .join('')
    .trim();
  const named = head.flatMap((node) => {
    if (node.type !== 'element' || node.tagName !== 'meta') return [];
    const name = NAMES[String(node.properties['name']).toLowerCase()];
    const value = String(node.properties['content'] ?? '').trim();
    return name && value ? [[name, value]] : [];
  });
  return Object.fromEntries([...(title ? [['title', title]] : []), ...named]);
}

/** The blocks and properties of a whole page of HTML. */
export function readPage(html: string): {
  readonly blocks: readonly Block[];
  readonly properties: RawDocument['properties'];
} {
  const tree = parser.parse(html);
  return {
    blocks: treeBlocks(htmlTree(childrenOf(tree.children, 'html'))),
    properties: propertiesOf(tree),
  };
}

/** Reads a web page (.html): what a browser shows of it as text. */
export const readHtml: Reader = async (bytes) => ({
  format: 'html',
  ...readPage(decodeText(bytes)),
  warnings: [],
});

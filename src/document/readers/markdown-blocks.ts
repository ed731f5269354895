import type { Heading, List, RootContent } from 'mdast';
import type { Block, BlockKind } from '../model.ts';
import { sliceText } from '../slice.ts';
import { isHtml } from './html-elements.ts';
import { foldLines, foldOnOneLine, type Inline } from './lines.ts';
import { inlinesOf } from './markdown-inline.ts';
import { parseMarkdown } from './markdown-syntax.ts';
import { alignText, type SourceMap, sourceMap } from './source-map.ts';
import { withTypedMarker } from './typed-marker.ts';

/** Where in the letter a node stands: what its paragraphs are, and how deep. */
interface Setting {
  readonly kind: BlockKind;
  readonly level?: number;
}

/** A heading without the space after its signs is text to Markdown and a heading to its writer. */
const TIGHT_HEADING = /^(#{2,6})(?=\p{L})/u;

const TASK = /^\[[ xX]\] /;

function paragraphBlocks(inlines: readonly Inline[], { kind, level }: Setting): Block[] {
  return foldLines(inlines, { softIsSpace: true }).map((folded) => {
    const signs = kind === 'paragraph' && TIGHT_HEADING.exec(folded.text)?.[1]?.length;
    if (signs) return { kind: 'heading', level: signs, ...sliceText(folded, signs) };
    return withTypedMarker({ kind, ...folded, ...(level !== undefined && { level }) });
  });
}

/** The blocks of a list item, of which the first carries the marker. */
function withMarker(blocks: readonly Block[], marker: string): readonly Block[] {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'list-item' || first.marker !== undefined) return blocks;
  const task = TASK.exec(first.text)?.[0];
  if (!task) return [{ ...first, marker }, ...rest];
  const { marks: _, ...item } = first;
  return [{ ...item, ...sliceText(first, task.length), marker }, ...rest];
}

function listBlocks(list: List, map: SourceMap, setting: Setting): Block[] {
  const level = setting.kind === 'list-item' ? (setting.level ?? 0) + 1 : 1;
  return list.children.flatMap((item, index) => {
    const marker = list.ordered ? `${(list.start ?? 1) + index}.` : '•';
    return withMarker(blocksIn(item.children, map, { kind: 'list-item', level }), marker);
  });
}

/**
 * A heading, unless it is a line of prose with dashes right below it: those were meant to part the
 * letter from what follows.
 */
function headingBlocks(heading: Heading, map: SourceMap, setting: Setting): Block[] {
  const inlines = inlinesOf(heading.children, map);
  const folded = foldOnOneLine(inlines);
  if (!folded) return [];
  const isUnderlined = map.source[heading.position?.start.offset ?? 0] !== '#';
  if (isUnderlined && /[.,;:]$/.test(folded.text)) return paragraphBlocks(inlines, setting);
  return [{ kind: 'heading', level: heading.depth, ...folded }];
}

function blocksOf(node: RootContent, map: SourceMap, setting: Setting): Block[] {
  switch (node.type) {
    case 'heading':
      return headingBlocks(node, map, setting);
    case 'paragraph':
      return paragraphBlocks(inlinesOf(node.children, map), setting);
    case 'list':
      return listBlocks(node, map, setting);
    case 'blockquote':
      return blocksIn(node.children, map, { ...setting, kind: 'quote' });
    case 'footnoteDefinition':
      return blocksIn(node.children, map, { kind: 'footnote' });
    case 'table':
      return node.children
        .flatMap((row) => row.children)
        .flatMap((cell) => paragraphBlocks(inlinesOf(cell.children, map), { kind: 'table-cell' }));
    case 'html':
      if (isHtml(node.value)) return [];
      return paragraphBlocks(alignText(map, node.position?.start.offset ?? 0, node.value), setting);
    default:
      return [];
  }
}

const blocksIn = (nodes: readonly RootContent[], map: SourceMap, setting: Setting): Block[] =>
  nodes.flatMap((node) => blocksOf(node, map, setting));

/**
 * The blocks of a Markdown text without front matter; their anchors hold lines and columns of this
 * text.
 *
 * @param source text whose line ends are `\n`
 */
export function markdownBlocks(source: string): Block[] {
  return blocksIn(parseMarkdown(source).children, sourceMap(source), { kind: 'paragraph' });
}

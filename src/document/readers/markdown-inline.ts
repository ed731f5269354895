import type { PhrasingContent } from 'mdast';
import type { MarkStyle } from '../model.ts';
import { isHtml } from './html-elements.ts';
import type { Inline } from './lines.ts';
import { alignText, type SourceMap } from './source-map.ts';

const BREAK = /^<br\s*\/?>$/i;

/** Inline code is text to its reader; the fence around it is not. */
function codeInlines(start: number, end: number, map: SourceMap): Inline[] {
  const fence = /^`+/.exec(map.source.slice(start, end))?.[0].length ?? 0;
  let at = start + fence;
  return map.source
    .slice(at, end - fence)
    .split('\n')
    .flatMap((text, index): Inline[] => {
      const piece = { text, ...map.placeAt(at) };
      at += text.length + 1;
      return index === 0 ? [piece] : [{ lineEnd: 'soft' }, piece];
    });
}

/** Text that is set in a way of its own, on top of what is within it. */
const styled = (inlines: readonly Inline[], style: MarkStyle): Inline[] =>
  inlines.map((inline) =>
    'lineEnd' in inline ? inline : { ...inline, styles: [style, ...(inline.styles ?? [])] },
  );

/** The text of a paragraph, heading or cell as a reader sees it: no markers, images or notes. */
export function inlinesOf(nodes: readonly PhrasingContent[], map: SourceMap): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    switch (node.type) {
      case 'text':
        return alignText(map, start, node.value);
      case 'inlineCode':
        return codeInlines(start, end, map);
      case 'break':
        return [{ lineEnd: 'hard' }];
      case 'html':
        if (BREAK.test(node.value)) return [{ lineEnd: 'hard' }];
        return isHtml(node.value) ? [] : alignText(map, start, node.value);
      case 'emphasis':
        return styled(inlinesOf(node.children, map), 'italic');
      case 'strong':
        return styled(inlinesOf(node.children, map), 'bold');
      case 'delete':
      case 'link':
      case 'linkReference':
        return inlinesOf(node.children, map);
      default:
        return [];
    }
  });
}

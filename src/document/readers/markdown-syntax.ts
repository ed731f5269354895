import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/**
 * Tables and footnotes are all a letter needs of GitHub's Markdown. The rest of `remark-gfm` would
 * cost start-up time, and its bare links lose their place in the source.
 */
function tablesAndFootnotes(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable(), gfmFootnote()];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
  ];
}

const processor = unified().use(remarkParse).use(tablesAndFootnotes).freeze();

/** The tree of a Markdown text that has no front matter. */
export const parseMarkdown = (source: string): Root => processor.parse(source);

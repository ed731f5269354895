import type { Block, RawDocument } from '../model.ts';
import type { Reader } from '../read.ts';
import { decodeText } from './decode-text.ts';
import { type FieldText, fieldsOf, frontMatterOf } from './front-matter.ts';
import { markdownBlocks } from './markdown-blocks.ts';

/** Markdown that starts further down in the file, so that its lines keep their numbers. */
const downTo = (line: number, text: string): string => '\n'.repeat(line - 1) + text;

/** The blocks of a field of front matter, placed where that field stands in the file. */
function fieldBlocks({ text, line, indent }: FieldText): Block[] {
  if (indent === undefined) {
    return markdownBlocks(text).map((block) => ({ ...block, anchors: [{ offset: 0, line }] }));
  }
  return markdownBlocks(downTo(line, text)).map((block) => ({
    ...block,
    anchors: block.anchors.map((anchor) => ({
      ...anchor,
      ...(anchor.column !== undefined && { column: anchor.column + indent }),
    })),
  }));
}

const markdownDocument = (
  blocks: readonly Block[],
  properties: RawDocument['properties'],
): RawDocument => ({ format: 'md', blocks, properties, warnings: [] });

/**
 * Reads Markdown (CommonMark with tables and footnotes). Front matter becomes properties, or the
 * letter itself where a field of it holds the text and the body is empty.
 */
export const readMarkdown: Reader = async (bytes) => {
  const source = decodeText(bytes);
  const frontMatter = frontMatterOf(source);
  const fields = frontMatter && (await fieldsOf(frontMatter));
  if (!frontMatter || !fields) return markdownDocument(markdownBlocks(source), {});

  const body = source.split('\n').slice(frontMatter.lines).join('\n');
  const blocks = markdownBlocks(downTo(frontMatter.lines + 1, body));
  if (blocks.length === 0 && fields.prose) {
    const { [fields.prose.key]: _letter, ...properties } = fields.properties;
    return markdownDocument(fieldBlocks(fields.prose), properties);
  }
  return markdownDocument(blocks, fields.properties);
};

import mammoth from 'mammoth';
import type { Block } from '../model.ts';
import type { Reader } from '../read.ts';
import { pack } from './docx-package.ts';
import { coreProperties, marginParts, rewrite, trackedChanges } from './docx-parts.ts';
import { styleMap } from './docx-styles.ts';
import { htmlBlocks } from './html-blocks.ts';
import { type Parts, unpackXml } from './zip-xml.ts';

/** Pictures hold no text that we read, so they are never unpacked. */
const noPicture = mammoth.images.imgElement(async () => ({ src: '' }));

async function blocksOf(parts: Parts): Promise<Block[]> {
  const { value } = await mammoth.convertToHtml(
    { buffer: pack(parts) },
    {
      styleMap: styleMap(parts),
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      convertImage: noPicture,
    },
  );
  return htmlBlocks(value);
}

/** The text of all page headers or footers; the same text on other pages counts once. */
async function marginBlocks(parts: Parts, kind: 'header' | 'footer'): Promise<Block[]> {
  const margins: Block[] = [];
  for (const margin of marginParts(parts, kind)) margins.push(...(await blocksOf(margin)));
  const byText = new Map(margins.map(({ text, anchors }) => [text, { kind, text, anchors }]));
  return [...byText.values()];
}

/**
 * Reads a Word file (.docx) as it looks when all changes are accepted: deletions, hidden text and
 * comments are left out, insertions are in.
 */
export const readDocx: Reader = async (bytes) => {
  const parts = rewrite(unpackXml(bytes, 'docx'));
  return {
    format: 'docx',
    blocks: [
      ...(await marginBlocks(parts, 'header')),
      ...(await blocksOf(parts)),
      ...(await marginBlocks(parts, 'footer')),
    ],
    properties: coreProperties(parts),
    warnings: trackedChanges(parts),
  };
};

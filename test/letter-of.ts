import type { BlockKind, Document } from '../src/document/model.ts';
import { listPlaceholders } from '../src/document/placeholders.ts';

/** A letter in memory: paragraphs, or blocks of other kinds where a pair says so. */
export function letterOf(...blocks: readonly (string | readonly [BlockKind, string])[]): Document {
  return listPlaceholders({
    format: 'txt',
    blocks: blocks.map((block) => {
      const [kind, text] = typeof block === 'string' ? (['paragraph', block] as const) : block;
      return { kind, text, anchors: [{ offset: 0 }] };
    }),
    properties: {},
    warnings: [],
  });
}

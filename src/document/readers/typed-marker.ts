import type { Block } from '../model.ts';
import { sliceText } from '../slice.ts';

const BULLET = /^([-*–—•·▪●○◦‣►➢✓]|o(?= \p{Lu}))\s+(?=\S)/u;
const NUMBER = /^((?:\d{1,2}|[a-z])[.)]|\([a-z\d]{1,2}\))\s+(?=\p{L})/u;

/** A number with no space after it: "1.Uitstel", but not "1.2" or "J.Jansen". */
const TIGHT_NUMBER = /^(\d{1,2}[.)])(?=\p{Lu}\p{Ll})/u;

const markerOf = (text: string): RegExpExecArray | null =>
  BULLET.exec(text) ?? NUMBER.exec(text) ?? TIGHT_NUMBER.exec(text);

/** Whether a line starts with a bullet or number that someone typed. */
export const startsWithMarker = (line: string): boolean => markerOf(line) !== null;

/**
 * A paragraph whose bullet or number was typed by hand is a list item to its reader, so it is one
 * here too.
 */
export function withTypedMarker(block: Block): Block {
  if (block.kind !== 'paragraph') return block;
  const match = markerOf(block.text);
  if (!match?.[1]) return block;
  const { marks: _, ...rest } = block;
  return {
    ...rest,
    ...sliceText(block, match[0].length),
    kind: 'list-item',
    level: 1,
    marker: match[1],
  };
}

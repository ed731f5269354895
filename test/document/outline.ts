import type { Block, RawDocument } from '../../src/document/model.ts';

const line = ({ kind, level, marker, text }: Block): string =>
  `${[kind, level, marker].filter((part) => part !== undefined).join(' ')}: ${text}`;

/** A document in lines that a test can show whole: kind, level, marker and text of each block. */
export const outline = (document: RawDocument): string[] => document.blocks.map(line);

/** The bytes of a text, as a file holds them. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

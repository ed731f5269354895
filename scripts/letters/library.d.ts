import type { Paragraph, RootContent } from 'mdast';

/** The types of `library.js`, for tests in TypeScript. */
export interface Letter {
  readonly head: { readonly format: 'docx' | 'pdf'; readonly intended: string };
  readonly body: readonly RootContent[];
  readonly footnotes: ReadonlyMap<string, Paragraph>;
}

/** The letters that have a source, by name without extension. */
export function readSources(): Promise<Map<string, Letter>>;

/** Bytes of every file that is made from the sources, by path below `fixtures/`. */
export function makeFiles(): Promise<Map<string, Uint8Array>>;

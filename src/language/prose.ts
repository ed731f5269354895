import { type Block, type Document, isRunningText } from '../document/model.ts';
import { analyse } from './analyse.ts';
import type { Sentence } from './token.ts';
import { HELDER_WORDS, type Vocabulary } from './vocabulary/vocabulary.ts';

/** A block of running text with its sentences. */
export interface Passage {
  readonly block: Block;
  /** Index into `document.blocks`. */
  readonly index: number;
  readonly sentences: readonly Sentence[];
}

/** The running text of a letter: what measures count and rules point at. */
export interface Prose {
  readonly document: Document;
  readonly passages: readonly Passage[];
  /** What is known of words in this run. */
  readonly vocabulary: Vocabulary;
}

/** The running text of a document, analysed; headings, addresses, cells and the like stay out. */
export function proseOf(document: Document, vocabulary: Vocabulary = HELDER_WORDS): Prose {
  const passages = document.blocks.flatMap((block, index) =>
    isRunningText(block.kind) ? [{ block, index, sentences: analyse(block.text) }] : [],
  );
  return { document, passages, vocabulary };
}

import { type Block, type Document, isRunningText, type Placeholder } from '../document/model.ts';
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

function placeholdersByBlock({ placeholders }: Document): ReadonlyMap<number, Placeholder[]> {
  const byBlock = new Map<number, Placeholder[]>();
  for (const placeholder of placeholders) {
    const others = byBlock.get(placeholder.block);
    if (others) others.push(placeholder);
    else byBlock.set(placeholder.block, [placeholder]);
  }
  return byBlock;
}

/** The running text of a document, analysed; headings, addresses, cells and the like stay out. */
export function proseOf(document: Document, vocabulary: Vocabulary = HELDER_WORDS): Prose {
  const placeholders = placeholdersByBlock(document);
  const passages = document.blocks.flatMap((block, index) =>
    isRunningText(block.kind)
      ? [{ block, index, sentences: analyse(block.text, placeholders.get(index)) }]
      : [],
  );
  return { document, passages, vocabulary };
}

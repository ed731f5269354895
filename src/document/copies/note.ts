/** A stretch of a block's text, in UTF-16 code units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What somebody is told beside a letter. */
export interface Note {
  /** What it is about, in a few words. */
  readonly title: string;
  /** What there is to say, a paragraph each; may be empty. */
  readonly paragraphs: readonly string[];
  /** The words it is about; missing where it is about the letter as a whole. */
  readonly at?: {
    /** Index into `Document.blocks`. */
    readonly block: number;
    /** In the order of the text; at least one. */
    readonly spans: readonly Stretch[];
  };
}

/**
 * Why there is no copy of a letter with notes in it.
 *
 * - `format`: helder writes no notes in files of this format
 * - `protected`: the PDF does not allow changes
 * - `signed`: a change would break the signature in the PDF
 * - `damaged`: it could be read, but not be changed without guessing
 */
export type CopyRefusal = 'format' | 'protected' | 'signed' | 'damaged';

/** A copy of a letter with notes in it. */
export interface NotedCopy {
  readonly bytes: Uint8Array;
  /** The notes about words that helder cannot point at in the file; they stand at its beginning. */
  readonly unplaced: number;
}

/** Who the notes are from. */
export const AUTHOR = 'helder';

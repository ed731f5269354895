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
  /** Told first where it cannot stand beside its words: which words those are. */
  readonly elsewhere?: string;
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
 * - `protected`: the PDF is encrypted, or a form of a kind that takes no notes
 * - `signed`: a change would break the signature in the file
 * - `damaged`: it could be read, but not be changed without guessing
 */
export type CopyRefusal = 'format' | 'protected' | 'signed' | 'damaged';

/** A copy of a letter with notes in it. */
export interface NotedCopy {
  readonly bytes: Uint8Array;
  /** The notes about words that helder cannot point at in the file; they stand at its beginning. */
  readonly unplaced: number;
}

/** What a note says where it stands at the beginning of a letter, and not beside its words. */
export const atBeginning = ({ at, elsewhere, ...note }: Note): Note => ({
  ...note,
  paragraphs: [...(elsewhere === undefined ? [] : [elsewhere]), ...note.paragraphs],
});

/** Who the notes are from. */
export const AUTHOR = 'helder';

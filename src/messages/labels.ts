import type { LabelNotes, Note, UnreadableNote } from '../inventory/label-notes.ts';

/** The words about labels that could not be used. */
export interface LabelMessages {
  /** Files that no pattern of paths fits. */
  readonly withoutPattern: (note: Note, files: number) => string;
  /** What of a list is of no use; said before the letters are measured. */
  readonly list: (notes: LabelNotes) => string;
  /** What letters or their paths have as a label, but cannot be read. */
  readonly letters: (notes: readonly UnreadableNote[]) => string;
}

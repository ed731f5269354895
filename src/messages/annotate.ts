import type { CopyRefusal } from '../document/copies/note.ts';
import type { Advice } from './messages.ts';

/** The words of `helder annotate`, and of the notes that it puts beside a letter. */
export interface AnnotateMessages {
  readonly summary: string;
  readonly usage: string;
  readonly files: string;
  readonly output: string;
  readonly examples: string;

  /** Behind the name of a letter, in the name of its copy; without spaces. */
  readonly copy: string;
  /** What the copy of a letter from standard input is called, before that. */
  readonly nameless: string;
  /** Behind the name of a rule, where its finding is often right as it is. */
  readonly hint: string;
  /** What a note is about that cannot stand beside its words. */
  readonly elsewhere: (fragment: string, place: string) => string;
  /** At the end of the note on the letter as a whole. */
  readonly notes: (number: number) => string;
  /** Where personal data is masked in the notes: in the letter itself it cannot be. */
  readonly redacted: string;

  readonly written: (output: string, notes: number, atBeginning: number) => string;
  readonly refused: (refusal: CopyRefusal, file: string) => Advice;
  /** Copies were asked for, but not of letters of this format. */
  readonly otherFormat: (file: string, format: string) => Advice;
  readonly needsOutput: Advice;
  readonly needsFolder: (output: string) => Advice;
  readonly exists: (output: string) => Advice;
}

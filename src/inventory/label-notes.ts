import { withoutBsn } from '../letter/personal-data/mask.ts';
import type { UnreadableLabel } from './labels.ts';
import type { Listed } from './listed.ts';

/** How many there are of something, with the first of them. */
export interface Note {
  readonly number: number;
  readonly examples: readonly string[];
}

/** Letters of which a label cannot be read. */
export interface UnreadableNote extends Note {
  readonly label: UnreadableLabel['label'];
}

/** What of a list is of no use. */
export interface LabelNotes {
  readonly ofNone: Note;
  readonly ofSeveral: Note;
  readonly twice: Note;
  readonly unreadable: readonly UnreadableNote[];
}

/** So many examples are told. */
const EXAMPLES = 2;

/** A citizen service number may be told nowhere. */
const exampleOf = (text: string): string => withoutBsn(text);

/** Counts what a note is about, and takes the first of them as examples. */
export const noteOf = (all: readonly string[]): Note => ({
  number: all.length,
  examples: [...new Set(all)]
    .filter((each) => each !== '')
    .slice(0, EXAMPLES)
    .map(exampleOf),
});

/** Counts labels that cannot be read, one after another, for thousands of letters. */
export function unreadableNotes(): {
  readonly add: (unreadable: UnreadableLabel) => void;
  readonly notes: () => UnreadableNote[];
} {
  const byLabel = new Map<UnreadableLabel['label'], UnreadableNote>();
  return {
    add({ label, written }) {
      const { number = 0, examples = [] } = byLabel.get(label) ?? {};
      const example = exampleOf(written);
      const isNew = examples.length < EXAMPLES && !examples.includes(example);
      byLabel.set(label, {
        label,
        number: number + 1,
        examples: isNew ? [...examples, example] : examples,
      });
    },
    notes: () => [...byLabel.values()],
  };
}

/** What there is to tell of a list; undefined where all of it was of use. */
export function notesOf({ ofNone, ofSeveral, twice, unreadable }: Listed): LabelNotes | undefined {
  const unread = unreadableNotes();
  for (const each of unreadable) unread.add(each);
  const isFine = [ofNone, ofSeveral, twice, unreadable].every((each) => each.length === 0);
  return isFine
    ? undefined
    : {
        ofNone: noteOf(ofNone),
        ofSeveral: noteOf(ofSeveral),
        twice: noteOf(twice),
        unreadable: unread.notes(),
      };
}

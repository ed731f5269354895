import type { Note, UnreadableNote } from '../inventory/label-notes.ts';
import { count, whole } from './en-numbers.ts';
import type { LabelMessages } from './labels.ts';

const suchAs = ({ examples }: Note): string =>
  examples.length === 0 ? '' : `, such as ${examples.map((each) => `‘${each}’`).join(' and ')}`;

const NAMES = { date: 'the date', copies: 'the number of copies' } as const;

const lines = (note: Note, says: string): string =>
  `${count(note.number, 'line fits', 'lines fit')} ${says}${suchAs(note)}.`;

const unreadable = (note: UnreadableNote): string =>
  `Of ${count(note.number, 'letter', 'letters')} ${NAMES[note.label]} cannot be read${suchAs(note)}.`;

/** The words about labels, in English. */
export const enLabels: LabelMessages = {
  withoutPattern: (note, files) =>
    `Note: ${whole(note.number)} of ${count(files, 'file', 'files')} fit no pattern of ‘inventory.paths’${suchAs(note)}. Helder reads no labels from the paths of those files.`,
  list: ({ ofNone, ofSeveral, twice, unreadable: unread }) =>
    [
      'Note: not everything in your list can be used.',
      ...(ofNone.number > 0 ? [lines(ofNone, 'no file')] : []),
      ...(ofSeveral.number > 0 ? [lines(ofSeveral, 'more than one file')] : []),
      ...(twice.number > 0
        ? [
            `${count(twice.number, 'file is', 'files are')} in it more than once${suchAs(twice)}. The last line counts.`,
          ]
        : []),
      ...unread.map(unreadable),
      'Mend the list and give the same command again.',
    ].join(' '),
  letters: (notes) =>
    `Note: not all labels of the letters can be read. ${notes
      .map(
        (note) =>
          `${unreadable(note)} ${note.number === 1 ? 'It counts' : 'They count'} ${note.label === 'date' ? 'without a date' : 'once'}.`,
      )
      .join(' ')}`,
};

import type { Note, UnreadableNote } from '../inventory/label-notes.ts';
import type { LabelMessages } from './labels.ts';
import { count, whole } from './nl-numbers.ts';

const suchAs = ({ examples }: Note): string =>
  examples.length === 0 ? '' : `, zoals ${examples.map((each) => `‘${each}’`).join(' en ')}`;

const NAMES = { date: 'de datum', copies: 'het aantal' } as const;

const letters = (number: number) => count(number, 'brief', 'brieven');

const lines = (note: Note, says: string): string =>
  `${count(note.number, 'regel past', 'regels passen')} ${says}${suchAs(note)}.`;

const unreadable = (note: UnreadableNote): string =>
  `Van ${letters(note.number)} is ${NAMES[note.label]} niet te lezen${suchAs(note)}.`;

/** The words about labels, in Dutch. */
export const nlLabels: LabelMessages = {
  withoutPattern: (note, files) =>
    `Let op: bij ${whole(note.number)} van de ${count(files, 'bestand', 'bestanden')} past geen patroon uit ‘inventory.paths’${suchAs(note)}. Van die bestanden leest Helder geen kenmerken uit het pad.`,
  list: ({ ofNone, ofSeveral, twice, unreadable: unread }) =>
    [
      'Let op: niet alles in uw lijst is te gebruiken.',
      ...(ofNone.number > 0 ? [lines(ofNone, 'bij geen bestand')] : []),
      ...(ofSeveral.number > 0 ? [lines(ofSeveral, 'bij meer dan één bestand')] : []),
      ...(twice.number > 0
        ? [
            `${count(twice.number, 'bestand staat', 'bestanden staan')} er vaker in${suchAs(twice)}. De laatste regel telt.`,
          ]
        : []),
      ...unread.map(unreadable),
      'Verbeter de lijst en geef dezelfde opdracht nog een keer.',
    ].join(' '),
  letters: (notes) =>
    `Let op: niet alle kenmerken van de brieven zijn te lezen. ${notes
      .map(
        (note) =>
          `${unreadable(note)} ${note.number === 1 ? 'Die telt' : 'Die tellen'} ${note.label === 'date' ? 'zonder datum mee' : 'één keer mee'}.`,
      )
      .join(' ')}`,
};

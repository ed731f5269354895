import type { AnnotateMessages } from './annotate.ts';
import { count } from './en-numbers.ts';

/** The words of `helder annotate`, in English. */
export const enAnnotate: AnnotateMessages = {
  summary: 'make a copy of a letter (.docx or .pdf) with comments in it',
  usage: '[options] <letters…>',
  files: 'letters (.docx or .pdf), folders, or - for standard input',
  output: 'the name of the copy; with several letters the folder for the copies',
  examples: `
Examples:
  helder annotate letter.docx                 makes letter-with-comments.docx
  helder annotate letter.pdf -o reviewed.pdf
  helder annotate letters/ -o reviewed/       all letters in a folder

The letter itself does not change.

Exit code:
  0  every letter was copied
  2  at least one file could not be copied`,
  copy: 'with-comments',
  nameless: 'letter',
  hint: '(tip)',
  elsewhere: (fragment, place) => `This is about ‘${fragment}’ (${place}).`,
  notes: (number) =>
    number === 0
      ? 'Helder found nothing to improve.'
      : `Helder has ${count(number, 'comment', 'comments')} on this letter.`,
  redacted: 'Personal data is masked in the comments only. In the letter itself it still stands.',
  written: (output, notes, atBeginning) =>
    [
      `${output}: ${count(notes, 'comment', 'comments')}.`,
      ...(atBeginning > 0
        ? [
            `${count(atBeginning, 'stands', 'stand')} at the beginning of the letter: they cannot stand beside their words.`,
          ]
        : []),
    ].join(' '),
  refused: (refusal, file) => {
    switch (refusal) {
      case 'format':
        return {
          problem: `${file}: helder puts comments in Word files (.docx) and PDFs only.`,
          remedy: `Make a page with the letter and all comments: helder check "${file}" -o report.html. Or save the letter as .docx.`,
        };
      case 'protected':
        return {
          problem: `${file}: this PDF is protected. Nothing may be added to it.`,
          remedy: `Save a copy without protection, or make a page: helder check "${file}" -o report.html.`,
        };
      case 'signed':
        return {
          problem: `${file}: this file has a digital signature, which comments would break.`,
          remedy: `Take the file from before it was signed, or make a page: helder check "${file}" -o report.html.`,
        };
      case 'damaged':
        return {
          problem: `${file}: helder can read this file, but cannot put anything in it. Something in it is not in order.`,
          remedy: 'Open it in the program that made it, save it again and try once more.',
        };
    }
  },
  otherFormat: (file, format) => ({
    problem: `${file}: a letter in .${format} can only have a copy in .${format}.`,
    remedy: `Do you want that too? Then add: -f ${format} -o reviewed/.`,
  }),
  needsOutput: {
    problem: 'Helder does not know where the copy should go.',
    remedy: 'Give a name with -o, for example: -o reviewed.docx. With several letters, a folder.',
  },
  needsFolder: (output) => ({
    problem: `You asked for copies of several letters, but ‘${output}’ is no folder.`,
    remedy: 'Give the name of a folder with -o, for example: -o reviewed/.',
  }),
  exists: (output) => ({
    problem: `‘${output}’ is already there. You may have changed something in it.`,
    remedy: 'Choose another name with -o, or throw the old file away.',
  }),
};

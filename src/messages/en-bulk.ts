import type { BulkMessages } from './bulk.ts';
import { count, whole } from './en-numbers.ts';

const KINDS = {
  empty: 'empty',
  date: 'date',
  amount: 'amount',
  number: 'number',
  code: 'number or code',
  email: 'e-mail address',
  name: 'name',
  text: 'text',
} as const;

export const enBulk: BulkMessages = {
  summary: 'find letters that go to many people, and copies that deviate',
  usage: '[options] <folders or letters…>',
  files: 'folders or letters',
  examples: `
Examples:
  helder bulk outgoing/                         groups of 20 or more in a folder
  helder bulk outgoing/ --template              show the text that all copies have as well
  helder bulk letter.docx --copies 3000         one letter that is sent 3000 times
  helder bulk letter.docx --data people.xlsx    fill in the fields and look at every row

Exit code:
  0  every letter meets the norm and no copy deviates
  1  a letter does not, or a copy deviates
  2  a file could not be read, or there was nothing to do`,
  options: {
    from: 'from so many copies on (default: 20)',
    copies: 'so often this letter goes out',
    data: 'data (.csv or .xlsx) with which the fields are filled in',
    template: 'show the text of the template',
  },
  head: (copies, files, file) =>
    files > 1
      ? `${whole(copies)} × ${file} and ${whole(files - 1)} other files`
      : `${whole(copies)} × ${file}`,
  fields: 'What differs from copy to copy:',
  kinds: KINDS,
  emptyIn: (copies) => `empty in ${count(copies, 'copy', 'copies')}`,
  allAlike: 'No copy deviates.',
  deviating: (copies) => `${count(copies, 'copy deviates', 'copies deviate')}:`,
  deviation: (deviation) => {
    switch (deviation.code) {
      case 'empty-field':
        return `Nothing is filled in where other copies have, for example, ‘${deviation.example}’.`;
      case 'other-kind':
        return `‘${deviation.value}’ stands where other copies have another kind: ${KINDS[deviation.expected]}.`;
      case 'leftover':
        return `‘${deviation.value}’ was left.`;
      case 'no-name':
        return `‘${deviation.value}’ stands where other copies have a name.`;
      case 'other-text':
        if (deviation.expected === '')
          return `Extra text after ‘${deviation.before}’: ‘${deviation.found}’.`;
        if (deviation.found === '')
          return `Missing after ‘${deviation.before}’: ‘${deviation.expected}’.`;
        return `After ‘${deviation.before}’ stands ‘${deviation.found}’ and not ‘${deviation.expected}’.`;
    }
  },
  moreCopies: (left) => `  and ${whole(left)} more; all are in --format json`,
  totals: (letters, others, from) =>
    `${letters === 0 ? 'No letters' : count(letters, 'letter', 'letters')} with ${whole(from)} copies or more; ${count(others, 'other file', 'other files')}.`,
  unreadable: (files) => `Could not be read: ${files.join(', ')}.`,
  missingColumns: (names) => `The data have no column for these fields: ${names.join(', ')}.`,
  dataProblem: (file, problem) =>
    problem === 'no-rows'
      ? {
          problem: `There are no rows in ‘${file}’.`,
          remedy: 'Put the names of the fields on the first line, and the people below.',
        }
      : {
          problem: `The data in ‘${file}’ cannot be read.`,
          remedy: 'Save them in Excel as .xlsx or as CSV UTF-8.',
        },
  oneLetterForData: {
    problem: 'With --data or --copies there can be one letter at a time.',
    remedy: 'Give one letter.',
  },
};

import type { InventoryMessages } from './inventory.ts';
import { count } from './phrases.ts';

const REASONS: Readonly<Record<string, string>> = {
  'too-little-text': 'too little text',
  'other-language': 'not in Dutch',
  'not-found': 'not found',
  'is-directory': 'a folder',
  'not-a-file': 'no ordinary file',
  'no-access': 'no access',
  'empty-file': 'empty',
  'unknown-format': 'unknown kind of file',
  corrupt: 'damaged',
  'too-large': 'too large',
  'too-slow': 'took too much time',
  'too-many-pages': 'too many pages',
  encrypted: 'with a password',
  scan: 'a scan without text',
  fault: 'a fault in helder',
  'no-text': 'without text',
};

const minutes = (seconds: number): string => {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 3600) return `${Math.round(seconds / 60)} min`;
  return `${Math.floor(seconds / 3600)} h ${Math.round((seconds % 3600) / 60)} min`;
};

export const enInventory: InventoryMessages = {
  summary: 'measure all letters of an organisation: what share meets the norm?',
  usage: '[options] <folders…>',
  files: 'folders, letters or patterns such as "export/**/*.docx"',
  examples: `
Examples:
  helder inventory export/                       all letters in a folder
  helder inventory export/ -o letters.csv        a table too, with a row for each letter
  helder inventory export/ --manifest list.csv   with department, kind and copies from a list

Helder remembers what was measured. After Ctrl-C the same command goes on from there.
The text of letters is not kept.

Exit code:
  0  the inventory is complete
  2  the inventory is not complete, or there was nothing to measure`,
  options: {
    workers: 'so many letters at a time (default: one for each core)',
    noCache: 'remember nothing and measure everything anew',
    cache: 'remember in this folder what was measured',
    manifest: 'list (.csv) with the department, kind, date and copies of each file',
  },
  size: (files, letters) =>
    files === letters
      ? `${count(files, 'letter', 'letters')} seen.`
      : `${count(files, 'file', 'files')} seen. That is ${count(letters, 'letter', 'letters')}: copies of one template count as one letter.`,
  share: (share, between, letters) =>
    `${share} of the letters meets the B1 norm (${between}, ${letters} judged).`,
  target: (share, by) => `The target is ${share} in ${by}.`,
  byCopies: (share, between, copies) =>
    `Of all ${copies} letters sent, ${share} meets it (${between}).`,
  few: (letters) =>
    `Mind: ${count(letters, 'letter is', 'letters are')} few. This figure may be chance.`,
  uncertain: 'uncertain',
  groupings: {
    department: 'Department',
    kind: 'Kind of letter',
    channel: 'Channel',
    period: 'Quarter',
    format: 'Kind of file',
  },
  columns: { letters: 'judged', meets: 'meets', between: 'between' },
  unlabelled: '(unknown)',
  moreGroups: (left) => `and ${left} more; all are in --format json`,
  templates: (templates, files) =>
    `${count(templates, 'letter was', 'letters were')} sent more than once: ${files} files together. The largest:`,
  template: (files, file) => `${files} × ${file}`,
  notJudged: (reasons) =>
    `Not judged, and not counted: ${reasons.map(([reason, number]) => `${number} × ${reason}`).join(', ')}.`,
  reasons: (code) => REASONS[code] ?? code,
  brokenOff: (done, files) =>
    `Broken off after ${done} of ${files} files. What is done is kept. Give the same command again to go on.`,
  progress: (done, files, perSecond, left) =>
    `${done} of ${files} · ${perSecond} a second · ${left} left`,
  timeLeft: minutes,
  manifestProblem: (file, problem) => {
    switch (problem) {
      case 'unreadable':
        return {
          problem: `The list ‘${file}’ cannot be read.`,
          remedy: 'Look whether the file exists and you may open it.',
        };
      case 'not-csv':
        return {
          problem: `The list ‘${file}’ is no proper CSV.`,
          remedy: 'Save the list in Excel as CSV UTF-8.',
        };
      case 'no-file-column':
        return {
          problem: `The list ‘${file}’ has no column with files.`,
          remedy: 'Put ‘file’ above the column with the names of the files.',
        };
      case 'no-labels':
        return {
          problem: `The list ‘${file}’ has only files.`,
          remedy: 'Add a column: department, kind, channel, date or copies.',
        };
    }
  },
  cacheFailed: (folder) =>
    `Helder cannot remember anything in ‘${folder}’. Next time everything is measured anew.`,
};

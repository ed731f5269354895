import { enComparison } from './en-comparison.ts';
import { enCouncil } from './en-council.ts';
import { enInventoryHelp } from './en-inventory-help.ts';
import { enInventoryPages } from './en-inventory-pages.ts';
import { enLabels } from './en-labels.ts';
import { count, whole } from './en-numbers.ts';
import { enYears } from './en-years.ts';
import type { InventoryMessages } from './inventory.ts';

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

const PARTS = {
  helder: 'the version of helder',
  norm: 'the norm',
  words: 'the word lists',
  model: 'the language model',
  config: 'own words or rules',
} as const;

const minutes = (seconds: number): string => {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 3600) return `${Math.round(seconds / 60)} min`;
  return `${Math.floor(seconds / 3600)} h ${Math.round((seconds % 3600) / 60)} min`;
};

export const enInventory: InventoryMessages = {
  commands: {
    inventory: {
      usage: '[options] <folders…>',
      summary: 'measure all letters of an organisation: what share meets the norm?',
    },
    merge: {
      usage: '[options] <parts…>',
      summary: 'put the parts of an inventory together (see inventory --shard)',
    },
    compare: {
      usage: '[options] <before> <after>',
      summary: 'compare two measurements: what improved, what fell back?',
    },
    trend: { usage: '[options]', summary: 'show all measurements beside the target' },
    remeasure: {
      usage: '[options] <measurement>',
      summary: 'measure the letters of a measurement again, with the norm of today',
    },
    'sample-size': {
      usage: '[options]',
      summary: 'tell how many files a certain figure needs',
    },
    report: {
      usage: '[options]',
      summary: 'make a report of one page for the council',
    },
  },
  parts: 'files (.ndjson) made with inventory --shard',
  snapshot: 'name of a measurement, for example 2024-Q2',
  files: 'folders, letters or patterns such as "export/**/*.docx"',
  examples: `
Examples:
  helder inventory export/                       all letters in a folder
  helder inventory export/ -o letters.csv        a table too, with a row for each letter
  helder inventory export/ --manifest list.csv   with department, kind and copies from a list

  helder inventory export/ --save 2024-Q2        keep the measurement, to compare later
  helder inventory export/ --sample 400          measure a sample of 400 files
  helder inventory export/ --shard 1/4 -o part1.ndjson
                                                 measure a quarter; see helder merge

Helder remembers what was measured. After Ctrl-C the same command goes on from there.
The text of letters is not kept.

Exit code:
  0  the inventory is complete
  2  the inventory is not complete, or there was nothing to measure`,
  help: enInventoryHelp,
  options: {
    workers: 'so many letters at a time (default: one for each core)',
    noCache: 'remember nothing and measure everything anew',
    cache: 'remember in this folder what was measured',
    manifest: 'list (.csv) with the department, kind, date and copies of each file',
    save: 'keep the measurement under this name, for example 2024-Q2',
    date: 'day of the measurement, as yyyy-mm-dd (default: today)',
    sample: 'draw so many files, in proportion to the departments',
    seed: 'number for the draw; the same number gives the same files (default: 1)',
    shard: 'measure this part only, for example 3/10',
    snapshots: 'folder with the measurements (default: metingen)',
    from: 'folder in which you were when you measured (default: where you are now)',
    margin: 'so many percentage points the figure may be off (default: 5)',
    share: 'so many per cent meet the norm, you expect (default: 50, the safest)',
    files: 'so many files there are in all',
    period: 'measurement that the report is about (default: the last)',
  },
  size: (files, letters) =>
    files === letters
      ? `${count(files, 'letter', 'letters')} seen.`
      : `${count(files, 'file', 'files')} seen. That is ${count(letters, 'letter', 'letters')}: copies of one template count as one letter.`,
  share: (share, between, letters) =>
    `${share} of the letters meet the B1 norm (${between}, ${whole(letters)} judged).`,
  target: (share, by) => `The target is ${share} in ${by}.`,
  byCopies: (share, between, copies) =>
    `Of all ${whole(copies)} letters sent, ${share} meet it (${between}).`,
  byCopiesInSample: (share, between) =>
    `Of all letters sent, an estimated ${share} meet it (${between}).`,
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
  table: {
    date: 'date',
    copies: 'copies sent',
    reason: 'why no verdict',
    label: 'label',
    group: 'group',
    files: 'files',
    letters: 'letters',
    judged: 'judged',
    share: 'meets',
    low: 'at least',
    high: 'at most',
    shareOfCopies: 'meets (of all copies sent)',
    remark: 'mind',
    weight: 'stands for (files)',
    all: 'all letters',
    target: (by) => `target (${by})`,
    templates: 'Templates',
  },
  unlabelled: '(unknown)',
  moreGroups: (left) => `and ${whole(left)} more; all are in --format json`,
  templates: (templates, files) =>
    `${count(templates, 'letter was', 'letters were')} sent more than once: ${whole(files)} files together. The largest:`,
  template: (files, file) => `${whole(files)} × ${file}`,
  notJudged: (reasons) =>
    `Not judged, and not counted: ${reasons.map(([reason, number]) => `${whole(number)} × ${reason}`).join(', ')}.`,
  reasons: (code) => REASONS[code] ?? code,
  stopping: 'Helder stops as soon as the letters are done that are being measured.',
  brokenOff: (done, files) =>
    `Broken off after ${whole(done)} of ${whole(files)} files. What is done is kept. Give the same command again to go on.`,
  progress: (done, files, perSecond, left) =>
    `${whole(done)} of ${whole(files)} · ${perSecond} a second · ${left} left`,
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
  labels: enLabels,
  cacheFailed: (folder) =>
    `Helder cannot remember anything in ‘${folder}’. Next time everything is measured anew.`,
  spoolFailed: (folder) => ({
    problem: `Helder cannot write in ‘${folder}’, the folder for temporary files.`,
    remedy:
      'Make room on this disk, or choose another folder with TMPDIR (on Windows: TEMP). What was measured is remembered for the next time.',
  }),
  badShard: (written) => ({
    problem: `‘${written}’ is no part of an inventory.`,
    remedy: 'Give the part and the number of parts, for example --shard 3/10.',
  }),
  shardAlone: {
    problem: 'A part of an inventory can be neither kept nor sampled.',
    remedy: 'Put all parts together first, with helder merge.',
  },
  outputIsPart: (file) => ({
    problem: `‘${file}’ is one of the parts that you put together.`,
    remedy: 'Choose another name for the report, or the part is lost.',
  }),
  shardProblem: (problem) => {
    switch (problem.code) {
      case 'no-whole':
        return {
          problem: 'The parts are not one whole inventory. Letters are double, or missing.',
          remedy: 'Make the parts again, each from the same folders with the same letters.',
        };
      case 'unreadable':
        return {
          problem: `‘${problem.file}’ is no inventory, or not a whole one.`,
          remedy: 'Make this part again, with -f ndjson.',
        };
      case 'no-shard':
        return {
          problem: `‘${problem.file}’ is no part but a whole inventory.`,
          remedy: 'Make parts with --shard.',
        };
      case 'broken-off':
        return {
          problem: `‘${problem.file}’ was broken off.`,
          remedy: 'Give the command for this part again.',
        };
      case 'other-yardstick':
        return {
          problem: `‘${problem.file}’ was measured otherwise than the first part.`,
          remedy: 'Use the same version of helder and the same settings everywhere.',
        };
      case 'other-whole':
        return {
          problem: `‘${problem.file}’ does not belong to the first part.`,
          remedy: 'Use the same folders and the same number of parts for each.',
        };
      case 'twice':
        return {
          problem: `Part ${problem.part} is there twice: ‘${problem.file}’.`,
          remedy: 'Take one away.',
        };
      case 'missing':
        return {
          problem: `Parts are missing: ${problem.parts.join(', ')} of ${problem.of}.`,
          remedy: 'Give all parts.',
        };
    }
  },
  sample: (drawn, from) =>
    `This is a sample: ${whole(drawn)} of ${whole(from)} files, drawn by lot.`,
  sampleCounts:
    'In a sample every file counts, also where it is a copy of another letter. So this figure cannot be set beside that of a whole measurement.',
  notSaved: 'The measurement is not kept, for letters are missing.',
  saved: (file) => `The measurement is kept in ${file}.`,
  snapshotProblem: (problem) => {
    switch (problem.code) {
      case 'exists':
        return {
          problem: `The measurement ‘${problem.name}’ exists. A measurement never changes.`,
          remedy: 'Choose another name.',
        };
      case 'not-found':
        return {
          problem: `There is no measurement ‘${problem.name}’.`,
          remedy: 'Type helder trend to see which there are.',
        };
      case 'damaged':
        return {
          problem: `The measurement ‘${problem.name}’ was changed after helder kept it.`,
          remedy: 'Put the file back from a backup.',
        };
      case 'bad-name':
        return {
          problem: `A measurement cannot be called ‘${problem.name}’.`,
          remedy: 'Use letters, digits, points and hyphens, for example 2024-Q2.',
        };
      case 'unwritable':
        return {
          problem: `The measurement could not be kept in ‘${problem.folder}’.`,
          remedy: 'Look whether you may write in that folder.',
        };
    }
  },
  noSnapshots: (folder) => ({
    problem: `There are no measurements in ‘${folder}’.`,
    remedy: 'Make one with helder inventory … --save 2024-Q2.',
  }),
  judged: (letters) => `${whole(letters)} judged`,
  moreLetters: (left) => `and ${whole(left)} more; all are in --format json`,
  comparison: enComparison,
  incomparable: (why, before, after) => {
    switch (why.code) {
      case 'nothing-judged':
        return {
          problem: 'In one of the measurements no letter was judged.',
          remedy: 'Choose another measurement.',
        };
      case 'sample-and-whole': {
        const [sample, other] = why.sample === 'before' ? [before, after] : [after, before];
        return {
          problem: `‘${sample}’ is a sample, and ‘${other}’ a whole measurement. In a sample every file counts, copies too. In a whole measurement copies of one template count as one letter. So the figures cannot be compared.`,
          remedy: 'Take a sample both times with --sample, or measure everything both times.',
        };
      }
      case 'other-yardstick':
        return {
          problem: `‘${before}’ and ‘${after}’ were not measured in the same way. What differs: ${why.parts.map((part) => PARTS[part]).join(', ')}. A difference would say nothing about the letters.`,
          remedy: `Are the letters still there? Measure the old ones again with helder remeasure ${before}.`,
        };
    }
  },
  otherYardstick: (names, parts) =>
    `* Measured otherwise, so not to be compared with the last: ${names.join(', ')}. What differs: ${parts.map((part) => PARTS[part]).join(', ')}. Are the letters still there? Measure them again with helder remeasure.`,
  years: enYears,
  sameYardstick: (name) => ({
    problem: `‘${name}’ was measured with the norm of today.`,
    remedy: 'There is no need to measure again.',
  }),
  lettersGone: (name) => ({
    problem: `None of the letters of ‘${name}’ is there as it was.`,
    remedy: 'Put the letters back, or give the folder in which you were with --from.',
  }),
  remeasured: (letters, missing, file) =>
    `${count(letters, 'letter', 'letters')} measured again${missing > 0 ? `, ${whole(missing)} ${missing === 1 ? 'was' : 'were'} gone or changed` : ''}. The measurement is kept in ${file}.`,
  notAPercentage: (option, value) => ({
    problem: `${option} takes a percentage below 100, not ${value}.`,
    remedy: 'For example: helder sample-size --margin 5.',
  }),
  notWhole: (option, written, least) => ({
    problem: `${option} takes a whole number from ${least}, not ‘${written}’.`,
    remedy: `For example: ${option} 4.`,
  }),
  notADay: (written) => ({
    problem: `‘${written}’ is no day.`,
    remedy: 'Write the day as yyyy-mm-dd, for example --date 2024-06-30.',
  }),
  pages: enInventoryPages,
  council: enCouncil,
  sampleSize: (size, margin, files) =>
    `Measure ${count(size, 'file', 'files')}${files === undefined ? '' : ` of ${whole(files)}`}, drawn by lot. With 95% certainty the figure is then off by ${margin} percentage points at most.`,
};

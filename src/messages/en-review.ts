import { count, whole } from './en-numbers.ts';
import type { ReviewMessages } from './review.ts';

const DECIDED = {
  approved: 'approved',
  returned: 'back to the department',
  rejected: 'rejected',
} as const;

export const enReview: ReviewMessages = {
  commands: {
    review: {
      usage: '[options] <letter or folder>',
      summary: 'review a bulk letter and keep the decision',
    },
    register: { usage: '[options]', summary: 'show which letters were reviewed' },
    'verify-register': {
      usage: '[options]',
      summary: 'prove that nothing in the register was changed',
    },
    learn: { usage: '[options]', summary: 'propose what helder may accept from now on' },
    'verify-bulk': {
      usage: '[options] <folders or letters…>',
      summary: 'let only letters with an approved text pass',
    },
  },
  file: 'a letter, or a folder with copies of one letter',
  examples: `
Examples:
  helder review letter.docx --copies 3000       go through the letter, question by question
  helder review outgoing/                       the copies of one letter
  helder review letter.docx --decision approve --reviewer "S. Bos"
  helder review letter.docx --decision return --reviewer "S. Bos" --note "Too long."

Exit code:
  0  approved
  1  returned to the department, or rejected
  2  the review is not complete`,
  options: {
    copies: 'so often this letter goes out',
    department: 'department that the letter is from',
    reviewer: 'name of who reviews',
    decision: 'decide without questions: approve, return or reject',
    note: 'remark with the decision',
    register: 'folder with the register (default: register)',
    templates: 'folder with approved texts (default: sjablonen)',
    output: 'file for the copy with comments, when the letter goes back',
    state: 'only letters in this state: open, approved, returned or rejected',
    letters: 'folder with letters, to look the sentences up in',
    quarter: 'only letters of this quarter, for example 2026-Q2',
  },
  prompts: {
    required: 'Fill in something here.',
    keys: 'arrows: choose, Enter: go on, Esc: stop',
    typeNumber: 'Type the number of your answer, or 0 to stop.',
  },
  oneLetter: {
    problem: 'There is more than one letter in this folder.',
    remedy: 'See with helder bulk which letters there are, and give one of them.',
  },
  decidedMeanwhile: (by, outcome) => ({
    problem:
      outcome === 'open'
        ? 'Meanwhile another version of this letter was submitted.'
        : `Meanwhile ${by} decided on this letter: ${DECIDED[outcome]}.`,
    remedy: 'Your decision was not kept. Talk it over, and begin again if needed.',
  }),
  templatesUnwritable: (folder) => ({
    problem: `The decision was kept, but helder cannot write the approved text in ‘${folder}’.`,
    remedy: 'See whether you may write there, and approve the letter once more.',
  }),
  needsReviewer: {
    problem: 'It is not known who reviews the letter.',
    remedy: 'Give a name with --reviewer.',
  },
  needsNote: {
    problem: 'This decision needs an explanation.',
    remedy: 'Say with --note what must change.',
  },
  needsTerminal: {
    problem: 'Helder cannot ask questions here.',
    remedy: 'Decide with --decision, --reviewer and --note.',
  },
  verdict: 'What helder makes of it',
  help: 'How it works',
  keys: 'Arrows: choose an answer. Enter: go on.\nEsc or Ctrl-C: stop. Nothing is decided then.',
  noFindings: 'Helder found nothing to look at.',
  deviating: 'These copies deviate',
  whoAreYou: 'What is your name?',
  findingOf: (number, all) => `Point ${number} of ${all}`,
  pointOf: (number, all) => `Question ${number} of ${all}`,
  whatOfThis: 'What do you make of this point?',
  answers: {
    agree: 'Helder is right',
    ignore: 'This may stay as it is',
    note: 'Helder is right, and I add something',
    back: 'Back to the point before',
    rest: 'Helder is right in all points to come',
  },
  yourNote: 'What do you want to add?',
  whyIgnore: 'Why may this stay?',
  checkedByHelder: 'Helder looked at this',
  points: {
    onderwerp: 'The subject line says what the letter is about',
    aanhef: 'The salutation is right',
    'kern-eerst': 'The message comes first',
    'actie-en-termijn': 'Readers know what to do, and when',
    contact: 'Readers know whom to turn to',
    aanspreekvorm: 'Readers are addressed in one way',
    tussenkoppen: 'There are enough headings',
    bezwaarclausule: 'A decision says how to object',
    'niet-ingevuld': 'All is filled in',
    toon: 'Is the tone friendly?',
    volledig: 'Does it have all that readers need, and nothing more?',
    juist: 'Are the amounts, dates and references right?',
    doelgroep: 'Does the letter fit those who get it?',
  },
  yes: 'Yes',
  no: 'No',
  notApplicable: 'Does not apply',
  decide: 'What do you decide?',
  outcomes: {
    approved: 'Approved',
    returned: 'Back to the department, with comments',
    rejected: 'Rejected',
  },
  noteFor: {
    approved: 'Do you want to add anything?',
    returned: 'What must the department do?',
    rejected: 'Why do you reject the letter?',
  },
  cancelled: 'Stopped. Nothing was decided. The letter stays open in the register.',
  decided: (outcome, number, letter) =>
    `Letter ${letter}: ${DECIDED[outcome]}. This is number ${number} in the register.`,
  registerProblem: (problem) => {
    switch (problem.code) {
      case 'unwritable':
        return {
          problem: `Helder cannot write in the register: ‘${problem.folder}’.`,
          remedy: 'Look whether the disk is full, and whether you may write in that folder.',
        };
      case 'busy':
        return {
          problem: `Too many people write in the register ‘${problem.folder}’ at once.`,
          remedy: 'Try again in a moment.',
        };
      case 'damaged':
        return {
          problem: `In the register ‘${problem.file}’ is damaged.`,
          remedy: 'Put the file back from a backup. Look with helder register verify as well.',
        };
    }
  },
  chain: (outcome) => {
    if (outcome.whole) {
      return outcome.records === 0
        ? 'The register is still empty.'
        : `The register is sound: ${count(outcome.records, 'record', 'records')}, nothing changed. The last mark is ${outcome.last}. Keep that elsewhere, and the last record is proven too.`;
    }
    switch (outcome.why) {
      case 'missing':
        return `The register is not sound: number ${outcome.number} is missing.`;
      case 'damaged':
        return `The register is not sound: number ${outcome.number} is not as helder wrote it.`;
      case 'changed-before':
        return `The register is not sound: something before number ${outcome.number} was changed later.`;
    }
  },
  nothingToLearn: 'There is nothing that was accepted in more than one letter.',
  proposals: (number) =>
    `${count(number, 'proposal', 'proposals')}. Nothing changes before you change it.`,
  proposal: ({ rule, word, sentence = '', letters, reviewers, agreed, reasons }, text) =>
    [
      `- ${rule}: ${(word ?? text) ? `‘${word ?? text}’` : `the sentence with the mark ${sentence.slice(0, 12)}`}`,
      `  was accepted in ${count(letters, 'letter', 'letters')}, by ${count(reviewers, 'reviewer', 'reviewers')}`,
      ...(agreed > 0
        ? [`  but in ${count(agreed, 'letter', 'letters')} reviewers agreed with this rule`]
        : []),
      ...reasons.map((reason) => `  reason: ${reason}`),
    ].join('\n'),
  findSentences:
    'The register holds no text of letters. With --letters FOLDER helder looks the sentences up.',
  forConfiguration: 'Do you agree? Put this in helder.config.json:',
  ignoredBy: (reviewers) => `Accepted by ${count(reviewers, 'reviewer', 'reviewers')}.`,
  noTemplates: (folder) => ({
    problem: `There is no approved text in ‘${folder}’.`,
    remedy: 'Approve a letter first, with helder review.',
  }),
  changedSince: (file, approved) =>
    `${file}: not as the approved letter ${approved}. This letter may not go out.`,
  notApproved: (file) => `${file}: not approved. This letter may not go out.`,
  sealed: (sealed, all) =>
    `${whole(sealed)} of ${count(all, 'letter', 'letters')} ${sealed === 1 ? 'has' : 'have'} an approved text.`,
  title: 'Register of reviewed letters',
  states: { open: 'open', ...DECIDED },
  columns: {
    letters: 'Letters',
    letter: 'number',
    file: 'letter',
    department: 'department',
    copies: 'copies',
    submitted: 'submitted',
    rounds: 'times submitted',
    state: 'state',
    decided: 'decided',
    reviewer: 'by',
    norm: 'B1 norm',
    note: 'remark',
  },
  counts: ({ letters, open, approved, returned, rejected }) =>
    `${count(letters, 'letter', 'letters')}: ${whole(open)} open, ${whole(approved)} approved, ${whole(returned)} back to the department, ${whole(rejected)} rejected.`,
  firstTimeRight: (share) => `Right the first time: ${share}.`,
  medianDays: (days) => `Half were approved within ${count(days, 'day', 'days')}.`,
  reasons: (reasons) => `Most often the reason not to approve: ${reasons.join(', ')}.`,
};

import { count, whole } from './en-numbers.ts';
import type { HtmlMessages } from './html.ts';

const OUTCOMES = {
  meets: ['meets the norm', 'meet the norm'],
  nearly: ['nearly does', 'nearly do'],
  fails: ['does not', 'do not'],
  'not-judged': ['could not be judged', 'could not be judged'],
} as const;

const letters = (number: number): string => count(number, 'letter', 'letters');

export const enHtml: HtmlMessages = {
  tagline: 'Are our letters clear?',
  back: 'All letters',
  close: 'Close',
  about: 'About this report',
  madeWith: (version) => `Made with helder ${version}.`,

  verdict: 'Verdict',
  criterion: 'What was measured',
  advice: 'advice',
  howBars: 'The line is the norm. In the yellow part behind it, it is nearly met.',
  theLetter: 'The letter',
  page: (page) => `page ${page}`,
  findings: (number) => (number === 0 ? 'Points' : count(number, 'point', 'points')),
  hint: 'tip',
  why: 'Explain',
  legend: 'Choose:',
  kinds: {
    blank: 'To be filled in',
    sentence: 'Sentences',
    word: 'Words',
    content: 'Content',
    layout: 'Layout',
  },
  showAll: 'Show all',
  showNone: 'Show none',
  previous: 'Previous point',
  next: 'Next point',
  previousKeys: 'Previous point (Alt + arrow up)',
  nextKeys: 'Next point (Alt + arrow down)',
  of: '# of ##',

  titleMany: (number) => `${letters(number)} checked`,
  noneJudged: 'None of these letters could be judged.',
  shareOf: (judged) =>
    `of ${count(judged, 'letter', 'letters')} with a verdict ${judged === 1 ? 'meets' : 'meet'} the B1 norm`,
  target: (share) => `Target: ${share}`,
  toGo: (number) =>
    number === 0
      ? 'The target has been met.'
      : `Rewrite ${letters(number)} more to meet the target.`,
  outcome: (outcome, number) => OUTCOMES[outcome][number === 1 ? 0 : 1],
  obstacles: 'What letters fail on',
  obstaclesLead: 'The share of letters that is beyond the norm.',
  commonest: 'What could be better most often',
  commonestLead: 'How many letters have each point. Click a name for an explanation.',
  inLetters: (number, findings) => `${letters(number)}, ${count(findings, 'time', 'times')}`,
  furthest: 'Start here',
  furthestLead: 'These letters are furthest from the norm.',
  departments: 'By department',
  department: 'Department',
  fileKinds: 'By kind of file',
  fileKind: 'Kind',
  noName: '(none)',
  onB1: 'On B1',
  letters: 'Letters',
  someOf: (meets, judged) => `${whole(meets)} of ${whole(judged)}`,
  distributions: 'How the letters are spread',
  distributionsLead:
    'The higher a column, the more letters. The line in the middle is the norm; letters to the right are beyond it. There is no norm for difficulty: the more points, the harder the letter.',
  median: (value) => `the middle letter: ${value}`,
  norm: 'norm',
  upTo: (from, to) => `from ${from} to ${to}`,
  moreThan: (value) => `more than ${value}`,
  inRange: (range, number) => `${range}: ${letters(number)}`,
  allLetters: 'All letters',
  textOfSome: (shown, all, command) =>
    `You can read the text of ${whole(shown)} of the ${whole(all)} letters: those that are furthest from the norm. To see another letter, type: ${command} check letter.docx --output letter.html`,
  lettersTable: 'Table of all letters',
  letter: 'Letter',
  findingsColumn: 'points',
  search: 'Search by name',
  show: 'Which letters do you want to see?',
  allRows: 'Show all letters',
  sort: 'Sort by',
};

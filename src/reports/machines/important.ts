import type { JudgedLetter, UnjudgedLetter } from '../../letter/assess.ts';
import { selectSentences } from '../../letter/attention.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Report } from '../report.ts';
import { byNeed } from '../standing.ts';

/** A finding with the letter that it is in. */
export interface LetterFinding {
  readonly letter: JudgedLetter | UnjudgedLetter;
  readonly finding: Finding;
}

const readLetters = ({ letters }: Pick<Report, 'letters'>) =>
  letters.flatMap((letter) => (letter.status === 'unreadable' ? [] : [letter]));

/** Every finding of a run, letter by letter. */
export const allFindings = (report: Pick<Report, 'letters'>): LetterFinding[] =>
  readLetters(report).flatMap((letter) => letter.findings.map((finding) => ({ letter, finding })));

/** The findings of a letter by the weight of their sentence; what is said twice of the same, once. */
function heaviestFirst(letter: LetterFinding['letter']): LetterFinding[] {
  const { sentences } = selectSentences(letter.findings, {
    sentences: Number.POSITIVE_INFINITY,
    findings: Number.POSITIVE_INFINITY,
  });
  const warnings = (findings: readonly Finding[]) =>
    findings.filter(({ severity }) => severity === 'warning').length;
  return sentences
    .toSorted((a, b) => warnings(b.findings) - warnings(a.findings))
    .flatMap(({ findings }) => findings.map((finding) => ({ letter, finding })));
}

/** One of each, then a second of each, and so on. */
function inTurn<Item>(queues: readonly (readonly Item[])[]): Item[] {
  const longest = queues.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: longest }, (_, at) =>
    queues.flatMap((queue) => queue.slice(at, at + 1)),
  ).flat();
}

/**
 * The findings of a run that people should see first: warnings before hints, and the letters that
 * need work most in turn, so that one bad letter does not hide the others.
 */
export function importantFindings(report: Pick<Report, 'letters'>): LetterFinding[] {
  const queues = byNeed(readLetters(report)).map(heaviestFirst);
  return (['warning', 'hint'] as const).flatMap((severity) =>
    inTurn(queues.map((queue) => queue.filter(({ finding }) => finding.severity === severity))),
  );
}

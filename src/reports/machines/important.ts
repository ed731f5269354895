import type { JudgedLetter, UnjudgedLetter } from '../../letter/assess.ts';
import { type PointedSentence, selectSentences } from '../../letter/attention.ts';
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

/** A sentence of a letter that is pointed at, with all that is said about it. */
export interface LetterSentence extends PointedSentence {
  readonly letter: LetterFinding['letter'];
  /** How many findings of the letter are told with it: what is said of the same twice counts twice. */
  readonly told: number;
}

const warningsIn = ({ findings }: PointedSentence): number =>
  findings.filter(({ severity }) => severity === 'warning').length;

/** The sentences of a letter, the one with the most warnings first; what is said twice stands once. */
function heaviestFirst(letter: LetterFinding['letter']): LetterSentence[] {
  const { sentences, times } = selectSentences(letter.findings, {
    sentences: Number.POSITIVE_INFINITY,
    findings: Number.POSITIVE_INFINITY,
  });
  return sentences
    .map((sentence) => ({
      ...sentence,
      letter,
      told: sentence.findings.reduce((sum, finding) => sum + (times.get(finding) ?? 1), 0),
    }))
    .toSorted((a, b) => warningsIn(b) - warningsIn(a));
}

/** One of each, then a second of each, and so on. */
function inTurn<Item>(queues: readonly (readonly Item[])[]): Item[] {
  const longest = queues.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: longest }, (_, at) =>
    queues.flatMap((queue) => queue.slice(at, at + 1)),
  ).flat();
}

/**
 * The sentences of a run that people should see first: those with warnings before those with hints
 * only, and the letters that need work most in turn, so that one bad letter does not hide the others.
 */
export function importantSentences(report: Pick<Report, 'letters'>): LetterSentence[] {
  const queues = byNeed(readLetters(report)).map(heaviestFirst);
  const ofQueues = (isWanted: (sentence: LetterSentence) => boolean) =>
    inTurn(queues.map((queue) => queue.filter(isWanted)));
  return [
    ...ofQueues((sentence) => warningsIn(sentence) > 0),
    ...ofQueues((sentence) => warningsIn(sentence) === 0),
  ];
}

/** The findings of a run in the order in which they matter: warnings before hints. */
export function importantFindings(report: Pick<Report, 'letters'>): LetterFinding[] {
  const findings = importantSentences(report).flatMap(({ letter, findings }) =>
    findings.map((finding) => ({ letter, finding })),
  );
  return (['warning', 'hint'] as const).flatMap((severity) =>
    findings.filter(({ finding }) => finding.severity === severity),
  );
}

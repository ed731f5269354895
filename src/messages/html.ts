import type { Band } from '../norm/verdict.ts';

/** The words of the report as a page. */
export interface HtmlMessages {
  /** What helder is for, in a few words beside its name. */
  readonly tagline: string;
  readonly back: string;
  readonly close: string;
  readonly about: string;
  readonly madeWith: (version: string) => string;

  /** Of one letter. */
  readonly verdict: string;
  readonly criterion: string;
  readonly advice: string;
  /** How to read the bars: where the norm is, and where "nearly". */
  readonly howBars: string;
  readonly theLetter: string;
  readonly page: (page: number) => string;
  readonly findings: (number: number) => string;
  readonly hint: string;
  readonly why: string;
  readonly legend: string;
  readonly kinds: Readonly<Record<'blank' | 'sentence' | 'word' | 'content' | 'layout', string>>;
  readonly showAll: string;
  readonly showNone: string;
  readonly previous: string;
  readonly next: string;
  readonly previousKeys: string;
  readonly nextKeys: string;
  /** "3 of 42"; the script fills in `#` and `##`. */
  readonly of: string;

  /** Of many letters. */
  readonly titleMany: (letters: number) => string;
  readonly noneJudged: string;
  /** What the share is a share of; it follows the figure. */
  readonly shareOf: (judged: number) => string;
  readonly target: (share: string) => string;
  readonly toGo: (letters: number) => string;
  /** Follows a number of letters. */
  readonly outcome: (outcome: Band | 'not-judged', number: number) => string;
  readonly obstacles: string;
  readonly obstaclesLead: string;
  readonly commonest: string;
  readonly commonestLead: string;
  readonly inLetters: (letters: number, findings: number) => string;
  readonly furthest: string;
  readonly furthestLead: string;
  readonly departments: string;
  readonly department: string;
  readonly fileKinds: string;
  readonly fileKind: string;
  readonly noName: string;
  readonly onB1: string;
  readonly letters: string;
  readonly someOf: (meets: number, judged: number) => string;
  readonly distributions: string;
  readonly distributionsLead: string;
  readonly median: (value: string) => string;
  readonly norm: string;
  readonly upTo: (from: string, to: string) => string;
  readonly moreThan: (value: string) => string;
  readonly inRange: (range: string, letters: number) => string;
  readonly allLetters: string;
  readonly textOfSome: (shown: number, all: number, command: string) => string;
  /** What a screen reader says of the table. */
  readonly lettersTable: string;
  readonly letter: string;
  readonly findingsColumn: string;
  readonly search: string;
  readonly show: string;
  /** The button under a long table. */
  readonly allRows: string;
  /** What the button in a heading does; the name of the column follows. */
  readonly sort: string;
}

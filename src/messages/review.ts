import type { Proposal } from '../bulk/register/learn.ts';
import type { Outcome } from '../bulk/register/record.ts';
import type { ChainOutcome } from '../bulk/register/register.ts';
import type { RegisterProblem } from '../bulk/register/register-error.ts';
import type { RegisteredLetter, RegisterFigures } from '../bulk/register/summary.ts';
import type { Advice } from './messages.ts';

/** What is said beside the questions to a reviewer themselves. */
export interface PromptWords {
  /** Said of an empty answer where there must be one. */
  readonly required: string;
  /** The keys, beside the first answer. */
  readonly keys: string;
  /** What to type where the arrows do nothing. */
  readonly typeNumber: string;
}

/** The words of the review of bulk letters, and of its register. */
export interface ReviewMessages {
  readonly commands: Readonly<
    Record<
      'review' | 'register' | 'verify-register' | 'learn' | 'verify-bulk',
      { readonly usage: string; readonly summary: string }
    >
  >;
  readonly file: string;
  readonly examples: string;
  readonly options: Readonly<
    Record<
      | 'copies'
      | 'department'
      | 'reviewer'
      | 'decision'
      | 'note'
      | 'register'
      | 'templates'
      | 'output'
      | 'state'
      | 'quarter'
      | 'letters',
      string
    >
  >;
  readonly prompts: PromptWords;
  readonly oneLetter: Advice;
  readonly decidedMeanwhile: (by: string, outcome: Outcome | 'open') => Advice;
  readonly templatesUnwritable: (folder: string) => Advice;
  readonly needsReviewer: Advice;
  readonly needsNote: Advice;
  readonly needsTerminal: Advice;
  readonly verdict: string;
  readonly help: string;
  readonly keys: string;
  readonly noFindings: string;
  readonly deviating: string;
  readonly whoAreYou: string;
  readonly findingOf: (number: number, all: number) => string;
  readonly pointOf: (number: number, all: number) => string;
  readonly whatOfThis: string;
  readonly answers: Readonly<Record<'agree' | 'ignore' | 'note' | 'back' | 'rest', string>>;
  readonly yourNote: string;
  readonly whyIgnore: string;
  readonly checkedByHelder: string;
  /** The points of the checklist, by their ids. */
  readonly points: Readonly<Record<string, string>>;
  readonly yes: string;
  readonly no: string;
  readonly notApplicable: string;
  readonly decide: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly noteFor: Readonly<Record<Outcome, string>>;
  readonly cancelled: string;
  readonly decided: (outcome: Outcome, number: number, letter: string) => string;
  readonly registerProblem: (problem: RegisterProblem) => Advice;
  readonly chain: (outcome: ChainOutcome) => string;
  readonly nothingToLearn: string;
  readonly proposals: (number: number) => string;
  /** @param sentence the sentence itself, where it was found in a letter */
  readonly proposal: (proposal: Proposal, sentence?: string) => string;
  readonly findSentences: string;
  readonly forConfiguration: string;
  readonly ignoredBy: (reviewers: number) => string;
  readonly noTemplates: (folder: string) => Advice;
  readonly changedSince: (file: string, approved: string) => string;
  readonly notApproved: (file: string) => string;
  readonly sealed: (sealed: number, all: number) => string;
  readonly title: string;
  readonly states: Readonly<Record<RegisteredLetter['state'], string>>;
  readonly columns: Readonly<
    Record<
      | 'letters'
      | 'letter'
      | 'file'
      | 'department'
      | 'copies'
      | 'submitted'
      | 'rounds'
      | 'state'
      | 'decided'
      | 'reviewer'
      | 'norm'
      | 'note',
      string
    >
  >;
  readonly counts: (
    figures: Pick<RegisterFigures, 'letters' | 'open' | 'approved' | 'returned' | 'rejected'>,
  ) => string;
  readonly firstTimeRight: (share: string) => string;
  /** @param days whole days, from 1 */
  readonly medianDays: (days: number) => string;
  readonly reasons: (reasons: readonly string[]) => string;
}

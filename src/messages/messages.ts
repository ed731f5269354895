import type { BlockKind, ReadWarning } from '../document/model.ts';
import type { Place } from '../document/place.ts';
import type { UnreadableReason } from '../document/unreadable.ts';
import type { NotJudged } from '../letter/assess.ts';
import type { MeasureId } from '../measures/index.ts';
import type { Band } from '../norm/verdict.ts';
import type { Finding } from '../rules/finding.ts';
import type { RuleId } from '../rules/index.ts';
import type { AnnotateMessages } from './annotate.ts';
import type { BulkMessages } from './bulk.ts';
import type { ConfigMessages } from './config.ts';
import type { HtmlMessages } from './html.ts';
import type { InventoryMessages } from './inventory.ts';
import type { MachineMessages } from './machines.ts';
import type { ReportsMessages } from './reports.ts';
import type { ReviewMessages } from './review.ts';
import type { SheetMessages } from './sheets.ts';
import type { TerminalMessages } from './terminal.ts';
import type { WordMessages } from './words.ts';

export type Language = 'nl' | 'en';

/** What is wrong, and what the person can do about it. Each is one or more whole sentences. */
export interface Advice {
  readonly problem: string;
  readonly remedy: string;
}

/** Everything that helder says, in one language. No sentence for a user is made elsewhere. */
export interface Messages {
  readonly language: Language;
  readonly decimalMark: string;
  /** Between the thousands of a number: "12.400" in Dutch. */
  readonly thousandsMark: string;

  /**
   * What a rule says of a finding. The problem is a phrase, for findings of one rule in a sentence
   * are told together; the remedy is a sentence, or empty where the problem says it all.
   */
  readonly rules: Readonly<Record<RuleId, (finding: Finding) => Advice>>;
  readonly measures: Readonly<Record<MeasureId, string>>;
  readonly bands: Readonly<Record<Band, string>>;
  readonly notJudged: string;
  readonly kinds: Readonly<Record<BlockKind, string>>;

  readonly unreadable: (reason: UnreadableReason | NotJudged) => Advice;
  readonly readWarning: (warning: ReadWarning) => string;
  readonly place: (place: Place) => string;
  readonly report: ReportMessages;
  readonly command: CommandMessages;
  readonly words: WordMessages;
  readonly config: ConfigMessages;
  readonly reports: ReportsMessages;
  readonly annotate: AnnotateMessages;
  readonly inventory: InventoryMessages;
  readonly bulk: BulkMessages;
  readonly review: ReviewMessages;
  readonly html: HtmlMessages;
  readonly machines: MachineMessages;
  readonly sheets: SheetMessages;
  readonly terminal: TerminalMessages;
}

/** The words of the reports. */
export interface ReportMessages {
  readonly meetsNorm: Readonly<Record<Band, string>>;
  readonly size: (words: number, sentences: number, pages: number | undefined) => string;
  readonly thisLetter: string;
  readonly norm: (id: string, version: string) => string;
  readonly theNorm: string;
  readonly limit: (value: string) => string;
  readonly advisory: string;
  readonly noFindings: string;
  readonly repeated: (times: number) => string;
  readonly moreFindings: (shown: number, all: number) => string;
  readonly blanks: (number: number) => string;
  readonly explainRules: string;
  readonly totals: (counts: {
    readonly letters: number;
    readonly meets: number;
    readonly nearly: number;
    readonly fails: number;
    readonly notJudged: number;
  }) => string;
  readonly shareMeets: (share: string, judged: number) => string;
  readonly lookCloser: string;
  readonly whatTheNormIs: string;
}

/** The words of the commands: help texts and errors in how they were called. */
export interface CommandMessages {
  readonly summary: string;
  readonly usage: string;
  readonly check: {
    readonly summary: string;
    readonly usage: string;
    readonly files: string;
    readonly examples: string;
  };
  readonly text: { readonly summary: string; readonly usage: string; readonly file: string };
  readonly parse: {
    readonly summary: string;
    readonly usage: string;
    readonly file: string;
    readonly tree: string;
  };
  readonly explain: {
    readonly summary: string;
    readonly usage: string;
    readonly rule: string;
    readonly unknown: (rule: string, known: readonly string[]) => Advice;
  };
  readonly options: {
    readonly format: string;
    readonly output: string;
    readonly all: string;
    readonly lang: string;
    readonly as: string;
    readonly timeout: string;
    readonly memory: string;
    readonly color: string;
    readonly debug: string;
    readonly help: string;
    readonly version: string;
  };
  readonly labels: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly globalOptions: string;
    readonly commands: string;
    readonly default: string;
    readonly choices: string;
  };
  readonly unknownOption: (option: string) => string;
  readonly unknownCommand: (command: string) => string;
  /** @param what the argument is, as the help of the command has it */
  readonly missingArgument: (command: string, what: string) => Advice;
  readonly tooManyArguments: (command: string) => string;
  readonly missingValue: (option: string) => string;
  readonly badValue: (option: string, value: string, choices: readonly string[]) => string;
  readonly notANumber: (option: string, value: string) => string;
  readonly seeHelp: string;
  readonly noLettersFound: (input: string) => Advice;
  readonly outputFailed: (file: string) => Advice;
  readonly outputIsLetter: (file: string) => Advice;
  /** A folder, or a list of what is no letter. */
  readonly cannotOpen: (path: string) => string;
  /** A link to a folder, which helder does not go into. */
  readonly linkedFolder: (path: string) => string;
  /** Files in a folder that helder wrote are no letters. */
  readonly ownFilesLeftOut: (files: number) => string;
  readonly written: (file: string) => string;
  readonly progress: (done: number, all: number, file: string) => string;
  readonly unexpected: (detail: string) => Advice;
}

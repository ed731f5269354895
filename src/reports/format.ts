import type { Document } from '../document/model.ts';
import type { Assessment } from '../letter/assess.ts';
import type { Messages } from '../messages/messages.ts';
import type { Report } from './report.ts';
import type { TerminalOptions } from './terminal/index.ts';

/** What a format may use beside the report itself. */
export interface ReportContext {
  readonly messages: Messages;
  /** The letters as they were read, by the name of their file; empty unless the format shows them. */
  readonly documents: ReadonlyMap<string, Document>;
  readonly terminal: TerminalOptions;
}

interface Format {
  /** How the name of its files ends, without a dot. */
  readonly extension: string;
  /** Whether such a report is meant to leave the building: then personal data is masked. */
  readonly leavesBuilding?: boolean;
}

/** A report that is made when all letters are done. */
export interface WholeFormat extends Format {
  readonly kind: 'whole';
  /** Whether it shows the letters themselves, and not only what is said of them. */
  readonly showsLetters?: boolean;
  /** Text, or bytes, which go to a file only. The same report gives the same bytes. */
  readonly render: (
    report: Report,
    context: ReportContext,
  ) => string | Uint8Array | Promise<Uint8Array>;
  /** Whether `render` gives bytes. */
  readonly binary?: boolean;
}

/** A report that is written letter by letter, so that it needs no memory for them all. */
export interface StreamedFormat extends Format {
  readonly kind: 'streamed';
  readonly letter: (letter: Assessment, messages: Messages) => string;
  /** What comes after the letters: the report without them. */
  readonly end: (report: Omit<Report, 'letters'>, messages: Messages) => string;
}

export type ReportFormat = WholeFormat | StreamedFormat;

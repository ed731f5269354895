import type { Advice } from './messages.ts';

/** The words around reports: which there are, and where they go. */
export interface ReportsMessages {
  readonly oneOnScreen: (formats: readonly string[]) => Advice;
  readonly needsFile: (format: string) => Advice;
  /** No report is a file whose name ends like this one. @param endings those that there are */
  readonly unknownEnding: (file: string, endings: readonly string[]) => Advice;
  readonly options: { readonly redact: string; readonly noRedact: string };
  /** Under a report without personal data; one or more whole sentences. */
  readonly redacted: string;
}

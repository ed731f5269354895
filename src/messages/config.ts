import type { Advice } from './messages.ts';

/** What a value in the configuration should have been. */
export type Expected =
  | { readonly kind: 'text' | 'list' | 'object' | 'not-empty' }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'no-such-name'; readonly names: readonly string[] }
  | { readonly kind: 'missing' };

/** What is wrong with a configuration file, as data. */
export type ConfigProblem =
  | { readonly code: 'unreadable'; readonly file: string }
  | { readonly code: 'no-json'; readonly file: string; readonly line?: number | undefined }
  | {
      readonly code: 'wrong-value';
      readonly file: string;
      /** Where in the file: `words.allow[0].reason`; empty for the whole. */
      readonly path: string;
      readonly expected: Expected;
    };

/** The words about the configuration and the municipality's own words. */
export interface ConfigMessages {
  readonly option: string;
  readonly problem: (problem: ConfigProblem) => Advice;
  /** The own words that no letter of the run has. */
  readonly unusedWords: (words: readonly string[]) => string;
}

import type { PatternProblem } from '../inventory/labels.ts';
import type { NormChange } from '../norm/norm.ts';
import type { AcceptedSentence, OwnRules } from '../rules/own-rules.ts';
import type { Advice } from './messages.ts';

/** What a value in the configuration should have been. */
export type Expected =
  | { readonly kind: 'text' | 'number' | 'list' | 'object' | 'not-empty' | 'only-once' | 'date' }
  /** A pattern of paths, and why it is none; the names that may be in braces. */
  | {
      readonly kind: 'path-pattern';
      readonly problem: PatternProblem;
      readonly names: readonly string[];
    }
  /** A share from 0 to 1, where 15 may have been meant as 15%. */
  | { readonly kind: 'share' }
  | { readonly kind: 'at-least'; readonly least: number }
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
  /** The rules that the municipality wants otherwise. */
  readonly ownRules: (rules: OwnRules) => string;
  /** The sentences that it lets stand. */
  readonly accepted: (sentences: readonly AcceptedSentence[]) => string;
  /** That the municipality changed the norm; the changes follow, as `normChange` tells them. */
  readonly ownNorm: string;
  /** @param shown a value of the measure as a person reads it */
  readonly normChange: (
    change: NormChange,
    name: string,
    shown: (value: number) => string,
  ) => string;
}

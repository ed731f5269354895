import type { ManifestProblem } from '../inventory/manifest.ts';
import type { Grouping } from '../inventory/shares.ts';
import type { Advice } from './messages.ts';

/** The words of `helder inventory`. */
export interface InventoryMessages {
  readonly summary: string;
  readonly usage: string;
  readonly files: string;
  readonly examples: string;
  readonly options: {
    readonly workers: string;
    readonly noCache: string;
    readonly cache: string;
    readonly manifest: string;
  };
  readonly size: (files: number, letters: number) => string;
  readonly share: (share: string, between: string, letters: number) => string;
  readonly target: (share: string, by: string) => string;
  readonly byCopies: (share: string, between: string, copies: number) => string;
  readonly few: (letters: number) => string;
  /** Behind a row of a table whose figure is not firm. */
  readonly uncertain: string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly columns: { readonly letters: string; readonly meets: string; readonly between: string };
  readonly unlabelled: string;
  readonly moreGroups: (left: number) => string;
  readonly templates: (templates: number, files: number) => string;
  readonly template: (files: number, file: string) => string;
  readonly notJudged: (reasons: readonly (readonly [string, number])[]) => string;
  /** Why letters have no verdict, in a few words. */
  readonly reasons: (code: string) => string;
  readonly brokenOff: (done: number, files: number) => string;
  readonly progress: (done: number, files: number, perSecond: string, left: string) => string;
  readonly timeLeft: (seconds: number) => string;
  readonly manifestProblem: (file: string, problem: ManifestProblem | 'unreadable') => Advice;
  readonly cacheFailed: (folder: string) => string;
}

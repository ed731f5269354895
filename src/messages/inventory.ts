import type { Incomparable } from '../inventory/compare.ts';
import type { ManifestProblem } from '../inventory/manifest.ts';
import type { ShardProblem } from '../inventory/merge.ts';
import type { Grouping } from '../inventory/shares.ts';
import type { SnapshotProblem } from '../inventory/snapshot-error.ts';
import type { YARDSTICK_PARTS } from '../inventory/yardstick.ts';
import type { ComparisonMessages } from './comparison.ts';
import type { CouncilMessages } from './council.ts';
import type { InventoryHelp } from './inventory-help.ts';
import type { InventoryPageMessages } from './inventory-pages.ts';
import type { LabelMessages } from './labels.ts';
import type { Advice } from './messages.ts';
import type { YearsMessages } from './years.ts';

/** The words of `helder inventory`. */
export interface InventoryMessages {
  readonly commands: Readonly<
    Record<
      'inventory' | 'merge' | 'compare' | 'trend' | 'remeasure' | 'sample-size' | 'report',
      { readonly usage: string; readonly summary: string }
    >
  >;
  readonly files: string;
  readonly parts: string;
  readonly snapshot: string;
  readonly examples: string;
  readonly help: InventoryHelp;
  readonly options: {
    readonly workers: string;
    readonly noCache: string;
    readonly cache: string;
    readonly manifest: string;
    readonly save: string;
    readonly date: string;
    readonly sample: string;
    readonly seed: string;
    readonly shard: string;
    readonly snapshots: string;
    readonly from: string;
    readonly margin: string;
    readonly share: string;
    readonly files: string;
    readonly period: string;
  };
  readonly size: (files: number, letters: number) => string;
  readonly share: (share: string, between: string, letters: number) => string;
  readonly target: (share: string, by: string) => string;
  readonly byCopies: (share: string, between: string, copies: number) => string;
  /** The same for a sample, which knows the copies of its own letters only. */
  readonly byCopiesInSample: (share: string, between: string) => string;
  readonly few: (letters: number) => string;
  /** Behind a row of a table whose figure is not firm. */
  readonly uncertain: string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly columns: { readonly letters: string; readonly meets: string; readonly between: string };
  /** Heads of the columns of spreadsheets. */
  readonly table: {
    readonly date: string;
    readonly copies: string;
    readonly reason: string;
    readonly label: string;
    readonly group: string;
    readonly files: string;
    readonly letters: string;
    readonly judged: string;
    readonly share: string;
    readonly low: string;
    readonly high: string;
    readonly shareOfCopies: string;
    readonly remark: string;
    /** How many files a letter of a sample stands for. */
    readonly weight: string;
    readonly all: string;
    readonly target: (by: string) => string;
    readonly templates: string;
  };
  readonly unlabelled: string;
  readonly moreGroups: (left: number) => string;
  readonly templates: (templates: number, files: number) => string;
  readonly template: (files: number, file: string) => string;
  readonly notJudged: (reasons: readonly (readonly [string, number])[]) => string;
  /** Why letters have no verdict, in a few words. */
  readonly reasons: (code: string) => string;
  /** Said at once when a run is broken off. */
  readonly stopping: string;
  readonly brokenOff: (done: number, files: number) => string;
  readonly progress: (done: number, files: number, perSecond: string, left: string) => string;
  readonly timeLeft: (seconds: number) => string;
  readonly manifestProblem: (file: string, problem: ManifestProblem | 'unreadable') => Advice;
  /** Labels that could not be used. */
  readonly labels: LabelMessages;
  readonly cacheFailed: (folder: string) => string;
  /** There is no room for what was measured until the reports are written. */
  readonly spoolFailed: (folder: string) => Advice;
  readonly badShard: (written: string) => Advice;
  readonly shardAlone: Advice;
  readonly shardProblem: (problem: ShardProblem) => Advice;
  /** A report that would take the place of a part. */
  readonly outputIsPart: (file: string) => Advice;
  readonly sample: (drawn: number, from: number) => string;
  /** How a sample counts, and what its figure is not. */
  readonly sampleCounts: string;
  readonly saved: (file: string) => string;
  /** A measurement never changes, so one that lacks letters is not kept. */
  readonly notSaved: string;
  readonly snapshotProblem: (problem: SnapshotProblem) => Advice;
  readonly noSnapshots: (folder: string) => Advice;
  /** "812 beoordeeld" */
  readonly judged: (letters: number) => string;
  readonly moreLetters: (left: number) => string;
  readonly comparison: ComparisonMessages;
  readonly incomparable: (why: Incomparable, before: string, after: string) => Advice;
  /** Under a trend: which points were measured otherwise, and in what. */
  readonly otherYardstick: (
    names: readonly string[],
    parts: readonly (typeof YARDSTICK_PARTS)[number][],
  ) => string;
  readonly years: YearsMessages;
  readonly sameYardstick: (name: string) => Advice;
  readonly lettersGone: (name: string) => Advice;
  readonly remeasured: (letters: number, missing: number, file: string) => string;
  readonly notAPercentage: (option: string, value: number) => Advice;
  readonly notWhole: (option: string, written: string, least: number) => Advice;
  readonly notADay: (written: string) => Advice;
  /** As pages. */
  readonly pages: InventoryPageMessages;
  /** The page for the council. */
  readonly council: CouncilMessages;
  readonly sampleSize: (size: number, margin: number, files: number | undefined) => string;
}

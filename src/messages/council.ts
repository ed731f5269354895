import type { GoalStanding, Ranking } from '../inventory/council.ts';

/** The words of the page for the council. */
export interface CouncilMessages {
  readonly title: string;
  readonly subtitle: (name: string) => string;
  /** Follows the share. */
  readonly meets: string;
  readonly noFigure: string;
  readonly goal: (share: string, by: string) => string;
  readonly standing: Readonly<Record<GoalStanding, string>>;
  readonly period: string;

  readonly progress: string;
  readonly first: string;
  readonly firstOfYardstick: string;
  /** The figure then, and how many percentage points more or less it is now. */
  readonly change: (name: string, share: string, points: number) => string;
  readonly otherYardstick: string;
  readonly samples: (names: readonly string[]) => string;
  readonly lastPoints: (shown: number, all: number) => string;

  readonly groups: string;
  readonly best: Readonly<Record<Ranking['grouping'], string>>;
  readonly hardest: Readonly<Record<Ranking['grouping'], string>>;
  /** In place of an order of so many groups, where chance may explain their differences. */
  readonly maybeChance: Readonly<Record<Ranking['grouping'], (groups: number) => string>>;
  readonly leftOut: (groups: number, fewest: number) => string;
  readonly noGroups: string;
  /** "60%–66%, 120 letters" */
  readonly groupSize: (range: string, letters: number) => string;

  readonly measured: string;
  readonly size: (files: number, letters: number) => string;
  readonly sample: (drawn: number, from: number) => string;
  /** How a sample counts, and what its figure is not. */
  readonly sampleCounts: string;
  readonly notASample: string;
  readonly missing: (files: number) => string;
  readonly notJudged: (reasons: readonly (readonly [string, number])[]) => string;
  readonly allJudged: string;
  readonly copies: (share: string, copies: number) => string;
  /** The same of a sample, which knows the copies of its own letters only. */
  readonly copiesInSample: (share: string) => string;

  readonly certainty: string;
  readonly judged: (letters: number) => string;
  readonly few: string;
  readonly whatChanceIs: string;

  readonly meaning: string;
  readonly whatB1Is: string;
  readonly whatIsCounted: string;
  readonly whatItDoesNotSay: string;
  /** For which criteria the municipality has limits of its own. */
  readonly ownLimits: (criteria: readonly string[]) => string;

  readonly made: (date: string, version: string) => string;
}

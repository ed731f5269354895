/** The words of an inventory as a page. */
export interface InventoryPageMessages {
  readonly title: (files: number) => string;
  /** "With 95% certainty the true figure is between 60% and 66%." */
  readonly certainty: (low: string, high: string) => string;
  /** How to read the bars. */
  readonly howBars: string;
  readonly notJudged: string;
  readonly notJudgedLead: string;
  readonly template: string;
  readonly mostTemplates: (shown: number, all: number) => string;
  readonly lettersShown: (shown: number, all: number, command: string) => string;
  readonly trendTitle: string;
  readonly howChart: string;
  readonly period: string;
  readonly measured: string;
  readonly comparisonTitle: (from: string, to: string) => string;
  readonly before: string;
  readonly after: string;
  readonly changedShown: (shown: number, all: number) => string;
  /** What a letter was called before, behind what it is called now. */
  readonly was: (name: string) => string;
}

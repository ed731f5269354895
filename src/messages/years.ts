import type { TrendPoint } from '../inventory/trend.ts';

/** A measurement done again, with how many of its files were no longer there as they were. */
export interface Lacking {
  readonly name: string;
  readonly missing: number;
}

/** A measurement of which only a part was measured. */
export interface Sampled {
  readonly name: string;
  readonly sample: NonNullable<TrendPoint['sample']>;
}

/** What must be known before measurements are set beside each other. */
export interface YearsMessages {
  readonly missing: (measurements: readonly Lacking[]) => string;
  readonly samples: (measurements: readonly Sampled[]) => string;
  /** Which measurements are a sample where the last one is not, or the other way round. */
  readonly otherCount: (names: readonly string[]) => string;
}

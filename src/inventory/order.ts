import { periodIn } from './period.ts';

/** What tells when a measurement was made, or of which time it tells. */
export interface Timed {
  readonly name: string;
  /** Day of the measurement, as yyyy-mm-dd. */
  readonly date: string;
  readonly edition: number;
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Measurements in order of time, each with its editions after it. One that is named after a period
 * stands at the last day of it, another at the day of its first edition: measuring letters again
 * moves none. Of two that end on one day the shorter comes first, as the last quarter before its
 * year.
 */
export function inOrderOfTime<Measurement extends Timed>(
  measurements: readonly Measurement[],
): Measurement[] {
  const firsts = new Map<string, Timed>();
  for (const each of measurements) {
    const known = firsts.get(each.name);
    if (!known || each.edition < known.edition) firsts.set(each.name, each);
  }
  const daysOf = ({ name, date }: Timed) => {
    const day = firsts.get(name)?.date ?? date;
    return periodIn(name) ?? { first: day, last: day };
  };
  return measurements
    .map((measurement) => ({ measurement, days: daysOf(measurement) }))
    .sort(
      (a, b) =>
        compared(a.days.last, b.days.last) ||
        compared(b.days.first, a.days.first) ||
        compared(a.measurement.name, b.measurement.name) ||
        a.measurement.edition - b.measurement.edition,
    )
    .map(({ measurement }) => measurement);
}

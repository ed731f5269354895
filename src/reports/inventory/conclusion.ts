import type { Messages } from '../../messages/messages.ts';
import type { NamedComparison } from './format.ts';
import { percentagePoints } from './percent.ts';

/** What two measurements tell together, in sentences. */
export interface Conclusion {
  /** The difference between the shares. */
  readonly difference: string;
  /** What turned of the letters that were there both times, and whether chance may explain it. */
  readonly conclusion: string;
  /** Below the figures. */
  readonly notes: readonly string[];
}

/** Puts in words what two measurements tell; the same in every format. */
export function conclusionOf(
  { from, to, comparison }: NamedComparison,
  { inventory }: Messages,
): Conclusion {
  const words = inventory.comparison;
  const { change, interval, turned, basis, isClear, both, gone, added, samples, missing } =
    comparison;
  const points = percentagePoints(change);
  const turns = words.turned(turned.letters, turned.came, turned.ceased);
  const lacking = [
    ...(missing?.before ? [{ name: from, missing: missing.before }] : []),
    ...(missing?.after ? [{ name: to, missing: missing.after }] : []),
  ];
  const notes = [
    words.files(both, gone, added),
    ...(samples ? [words.samples(samples.before, samples.after)] : []),
    ...(lacking.length > 0 ? [inventory.years.missing(lacking)] : []),
  ];
  if (basis === 'same-letters') {
    return {
      // The interval is that of different letters, and would be far too wide for these.
      difference: words.changeOfAll(points),
      conclusion: `${turns} ${isClear ? words.clearTurn : words.unclearTurn}`,
      notes,
    };
  }
  const { low, high } = interval;
  return {
    difference: words.change(points, percentagePoints(low), percentagePoints(high)),
    conclusion: isClear ? words.clear : words.unclear,
    notes: turned.letters > 0 ? [turns, ...notes] : notes,
  };
}

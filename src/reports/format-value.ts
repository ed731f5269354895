import { MEASURES, type MeasureId } from '../measures/index.ts';
import type { Measure } from '../measures/measure.ts';
import type { Messages } from '../messages/messages.ts';
import { inThousands } from '../messages/phrases.ts';
import type { Criterion, NormChange } from '../norm/norm.ts';
import type { CriterionResult } from '../norm/verdict.ts';

/**
 * A measured value as a person reads it: shares as per cent, others to one decimal, whole numbers
 * without, with a mark between thousands. Not `Intl`, whose data differs between versions of Node.
 */
export function formatValue(
  value: number,
  unit: Measure['unit'],
  { decimalMark, thousandsMark }: Pick<Messages, 'decimalMark' | 'thousandsMark'>,
): string {
  const scaled = unit === 'share' ? value * 100 : value;
  const [whole = '', ...decimals] = scaled.toFixed(1).replace(/\.0$/u, '').split('.');
  const digits = [inThousands(whole, thousandsMark), ...decimals].join(decimalMark);
  return unit === 'share' ? `${digits}%` : digits;
}

/** A number of things as a person reads it. */
export const shownCount = (
  number: number,
  messages: Pick<Messages, 'decimalMark' | 'thousandsMark'>,
): string => formatValue(number, 'count', messages);

/** What a measure counts, by its id. */
export const unitOf = (id: string): Measure['unit'] =>
  MEASURES.find((measure) => measure.id === id)?.unit ?? 'count';

/** What a criterion measures, in words. */
export const nameOf = ({ measure }: Pick<Criterion, 'measure'>, { measures }: Messages): string =>
  measures[measure as MeasureId];

/** What a letter has on a criterion; a dash where there was nothing to measure. */
export const shownValueOf = ({ measure, value }: CriterionResult, messages: Messages): string =>
  value === undefined ? '-' : formatValue(value, unitOf(measure), messages);

/** Up to where a criterion holds. */
export const shownLimitOf = (
  { measure, limit }: Pick<Criterion, 'measure' | 'limit'>,
  messages: Messages,
): string => messages.report.limit(formatValue(limit, unitOf(measure), messages));

/** What a municipality changed in a criterion. */
export const shownChangeOf = (change: NormChange, messages: Messages): string =>
  messages.config.normChange(change, nameOf(change, messages), (value) =>
    formatValue(value, unitOf(change.measure), messages),
  );

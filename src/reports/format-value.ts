import type { Measure } from '../measures/measure.ts';
import type { Messages } from '../messages/messages.ts';

/**
 * A measured value as a person reads it: shares as per cent, others to one decimal, whole numbers
 * without. Not `Intl`, whose data differs between versions of Node.
 */
export function formatValue(
  value: number,
  unit: Measure['unit'],
  { decimalMark }: Pick<Messages, 'decimalMark'>,
): string {
  const scaled = unit === 'share' ? value * 100 : value;
  const digits = scaled.toFixed(1).replace(/\.0$/u, '').replace('.', decimalMark);
  return unit === 'share' ? `${digits}%` : digits;
}

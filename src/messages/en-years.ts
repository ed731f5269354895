import { periodIn } from '../inventory/period.ts';
import { count, whole } from './en-numbers.ts';
import type { YearsMessages } from './years.ts';

const QUARTERS = ['first', 'second', 'third', 'fourth'];

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** "the third quarter of 2024", "May 2024", "2024", "1 October 2024"; undefined for another name. */
export function periodInWords(name: string): string | undefined {
  const period = periodIn(name);
  if (!period) return undefined;
  const { kind, year, number, first } = period;
  const month = MONTHS[number - 1];
  return {
    year: `${year}`,
    quarter: `the ${QUARTERS[number - 1]} quarter of ${year}`,
    month: `${month} ${year}`,
    day: `${Number(first.slice(-2))} ${month} ${year}`,
  }[kind];
}

/** "in the third quarter of 2024", "on 1 October 2024"; undefined for another name. */
export function whenInWords(name: string): string | undefined {
  const words = periodInWords(name);
  return words && `${periodIn(name)?.kind === 'day' ? 'on' : 'in'} ${words}`;
}

export const enYears: YearsMessages = {
  missing: ([first, ...others]) => {
    if (!first) return '';
    if (others.length > 0) {
      const all = [first, ...others].map(({ name, missing }) => `${name} (${whole(missing)})`);
      return `Files are missing here: ${all.join(', ')}. They were gone or changed when measured again, so these figures may be too high or too low.`;
    }
    const { name, missing } = first;
    return `In the measurement ‘${name}’ ${count(missing, 'file is', 'files are')} missing: gone or changed when measured again. So that figure may be too high or too low.`;
  },
  samples: (measurements) =>
    `From a sample: ${measurements.map(({ name, sample }) => `${name} (${whole(sample.drawn)} of ${whole(sample.from)} files)`).join(', ')}.`,
  otherCount: (names) =>
    `* A sample counts otherwise than a whole measurement. Not to be compared with the last: ${names.join(', ')}.`,
};

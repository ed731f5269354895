import { periodIn } from '../inventory/period.ts';
import { count, whole } from './nl-numbers.ts';
import type { YearsMessages } from './years.ts';

const QUARTERS = ['eerste', 'tweede', 'derde', 'vierde'];

const MONTHS = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

/** "het derde kwartaal van 2024", "mei 2024", "2024", "1 oktober 2024"; undefined for another name. */
export function periodInWords(name: string): string | undefined {
  const period = periodIn(name);
  if (!period) return undefined;
  const { kind, year, number, first } = period;
  const month = MONTHS[number - 1];
  return {
    year: `${year}`,
    quarter: `het ${QUARTERS[number - 1]} kwartaal van ${year}`,
    month: `${month} ${year}`,
    day: `${Number(first.slice(-2))} ${month} ${year}`,
  }[kind];
}

/** "in het derde kwartaal van 2024", "op 1 oktober 2024"; undefined for another name. */
export function whenInWords(name: string): string | undefined {
  const words = periodInWords(name);
  return words && `${periodIn(name)?.kind === 'day' ? 'op' : 'in'} ${words}`;
}

export const nlYears: YearsMessages = {
  missing: ([first, ...others]) => {
    if (!first) return '';
    if (others.length > 0) {
      const all = [first, ...others].map(({ name, missing }) => `${name} (${whole(missing)})`);
      return `Hier ontbreken bestanden: ${all.join(', ')}. Die waren weg of veranderd bij het opnieuw meten. Deze cijfers kunnen daardoor te hoog of te laag zijn.`;
    }
    const { name, missing } = first;
    const lack =
      missing === 1
        ? 'ontbreekt 1 bestand: dat was'
        : `ontbreken ${count(missing, 'bestand', 'bestanden')}: die waren`;
    return `In de meting ‘${name}’ ${lack} weg of veranderd bij het opnieuw meten. Dat cijfer kan daardoor te hoog of te laag zijn.`;
  },
  samples: (measurements) =>
    `Uit een steekproef: ${measurements.map(({ name, sample }) => `${name} (${whole(sample.drawn)} van de ${whole(sample.from)} bestanden)`).join(', ')}.`,
  otherCount: (names) =>
    `* Een steekproef telt anders dan een hele meting. Niet te vergelijken met de laatste meting: ${names.join(', ')}.`,
};

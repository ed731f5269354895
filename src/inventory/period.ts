/** A stretch of the calendar that a measurement may be named after. */
export interface Period {
  readonly kind: 'year' | 'quarter' | 'month' | 'day';
  readonly year: number;
  /** Which quarter or month of the year, from 1; of a day its month. */
  readonly number: number;
  /** First and last day, as yyyy-mm-dd. */
  readonly first: string;
  readonly last: string;
}

/** As yyyy-mm-dd; a month or day below or beyond counts on, as of a date in UTC. */
const dayIn = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

const MONTHS = { year: 12, quarter: 3, month: 1 } as const;

/** The first period of its kind in a year has number 1. */
function stretch(kind: 'year' | 'quarter' | 'month', year: number, number: number): Period {
  const end = number * MONTHS[kind];
  return {
    kind,
    year,
    number,
    first: dayIn(year, end - MONTHS[kind] + 1, 1),
    last: dayIn(year, end + 1, 0),
  };
}

function dayNamed(name: string): Period | undefined {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/u.exec(name) ?? []).map(Number);
  if (!year || !month || !day || dayIn(year, month, day) !== name) return undefined;
  return { kind: 'day', year, number: month, first: name, last: name };
}

/** Ways to write a quarter, a month and a year. No municipality wrote letters before 1000. */
const WRITTEN = [
  /^(?<year>[1-9]\d{3})[ ._-]?[QK](?<quarter>[1-4])$/iu,
  /^[QK](?<quarter>[1-4])[ ._-]?(?<year>[1-9]\d{3})$/iu,
  /^(?<year>[1-9]\d{3})[ ._-](?<month>0[1-9]|1[0-2])$/u,
  /^(?<month>0[1-9]|1[0-2])[ ._-](?<year>[1-9]\d{3})$/u,
  /^(?<year>[1-9]\d{3})$/u,
];

/**
 * The period that a name stands for: 2024-Q2, Q2-2024, 2024 K2, 2024-05, 05-2024, 2024-05-17 or
 * 2024; undefined for another kind of name.
 */
export function periodIn(name: string): Period | undefined {
  const { year, quarter, month } =
    WRITTEN.map((form) => form.exec(name)).find((found) => found)?.groups ?? {};
  if (year === undefined) return dayNamed(name);
  if (quarter !== undefined) return stretch('quarter', Number(year), Number(quarter));
  if (month !== undefined) return stretch('month', Number(year), Number(month));
  return stretch('year', Number(year), 1);
}

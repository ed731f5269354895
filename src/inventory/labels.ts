/** What an organisation knows of a letter beside its text. */
export interface Labels {
  readonly department?: string;
  /** Kind of letter: besluit, uitnodiging, … in the words of the organisation. */
  readonly kind?: string;
  /** How it is sent: post, e-mail, portal, … */
  readonly channel?: string;
  /** Day of sending, as yyyy-mm-dd; or a month or year. */
  readonly date?: string;
  /** How many people it was sent to; 1 where nobody says. */
  readonly copies?: number;
}

export const LABELS = ['department', 'kind', 'channel', 'date', 'copies'] as const;

export type LabelName = (typeof LABELS)[number];

/** Labels as they are written: in a path, a property or a list. */
export type WrittenLabels = Readonly<Partial<Record<LabelName, string>>>;

/** What people call the labels: in a list, in front matter and in patterns of paths. */
export const LABEL_NAMES: Readonly<Record<LabelName, readonly string[]>> = {
  department: ['afdeling', 'department'],
  kind: ['soort', 'kind'],
  channel: ['kanaal', 'channel'],
  date: ['datum', 'date'],
  copies: ['aantal', 'oplage', 'copies'],
};

/** The label that a name stands for, in Dutch or English and in any case. */
export const labelNamed = (name: string): LabelName | undefined =>
  LABELS.find((label) => LABEL_NAMES[label].includes(name.trim().toLowerCase()));

/** What a month is called in Dutch and English; each may be cut off after three letters. */
const MONTHS = [
  ...[['januari', 'january'], ['februari', 'february'], ['maart', 'mrt', 'march'], ['april']],
  ...[['mei', 'may'], ['juni', 'june'], ['juli', 'july'], ['augustus', 'august'], ['september']],
  ...[['oktober', 'october'], ['november'], ['december']],
];

const monthNamed = (written = ''): number =>
  MONTHS.findIndex((names) => names.some((name) => name.startsWith(written))) + 1;

const two = (number: number) => String(number).padStart(2, '0');

/** From this year of a century on, two digits are of the last: 31-12-69 is in 1969. */
const LAST_CENTURY = 69;

const yearOf = (written: string): number => {
  const year = Number(written);
  return written.length > 2 ? year : year + (year < LAST_CENTURY ? 2000 : 1900);
};

/** Excel counts days from here. */
const EXCEL_DAY_0 = Date.UTC(1899, 11, 30);

const DAY = 24 * 60 * 60 * 1000;

/** Years that letters are from; other numbers of four digits are no years. */
const isYear = (year: number) => year >= 1900 && year < 2200;

/** Years in which a bare number of five digits is taken for a day. */
const isYearInExcel = (year: number) => year >= 1990 && year < 2100;

/** A day, a month where there is no day, or a year; undefined where the calendar has none such. */
function inCalendar(year: number, month?: number, day?: number): string | undefined {
  if (!isYear(year)) return undefined;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= days ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/** A time of day behind a date says nothing of the day. */
const TIME = String.raw`(?:[t ]+\d{1,2}:\d{2}.*)?`;

/** The ways to write a date that are read, by what they are made of. */
const DATES: readonly RegExp[] = [
  /^(?<year>\d{4})$/u,
  /^(?<year>\d{4})[-/. ]?q(?<quarter>[1-4])$/u,
  /^q(?<quarter>[1-4])[-/. ](?<year>\d{4})$/u,
  /^(?<year>\d{4})[-/](?<month>\d{2})$/u,
  /^(?<month>\d{1,2})[-/](?<year>\d{4})$/u,
  new RegExp(String.raw`^(?<year>\d{4})([-/.]?)(?<month>\d{2})\2(?<day>\d{2})${TIME}$`, 'u'),
  new RegExp(
    String.raw`^(?<day>\d{1,2})([-/. ])(?<month>\d{1,2})\2(?<year>\d{4}|\d{2})${TIME}$`,
    'u',
  ),
  /^(?:(?<day>\d{1,2})[- ])?(?<name>\p{L}{3,9})\.?[- ](?<year>\d{4})$/u,
];

/**
 * A date as yyyy-mm-dd, yyyy-mm, yyyy-Qn or yyyy; undefined for what is none, such as 31 February.
 * Reads 2024-05-31, 20240531, 31-5-2024, 31-05-24, 31 mei 2024, mei 2024, 2024-05, 2024-Q2, 2024,
 * and the number that Excel has for a day: 45443.
 */
export function readDate(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  if (/^\d{5}$/u.test(text)) {
    const day = new Date(EXCEL_DAY_0 + Number(text) * DAY);
    if (!isYearInExcel(day.getUTCFullYear())) return undefined;
    return inCalendar(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
  }
  const found = DATES.map((form) => form.exec(text)).find((match) => match)?.groups;
  if (!found?.['year']) return undefined;
  const year = yearOf(found['year']);
  if (found['quarter']) return isYear(year) ? `${year}-Q${found['quarter']}` : undefined;
  const month = found['name'] ? monthNamed(found['name']) : found['month'];
  return inCalendar(
    year,
    month === undefined ? undefined : Number(month),
    found['day'] === undefined ? undefined : Number(found['day']),
  );
}

/** The quarter of a date, as yyyy-Qn; undefined where the date is only a year, or none. */
export function quarterOf(date: string): string | undefined {
  const quarter = /^\d{4}-Q[1-4]$/u.exec(date)?.[0];
  if (quarter) return quarter;
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])/u.exec(date) ?? [];
  return year && month ? `${year}-Q${Math.ceil(Number(month) / 3)}` : undefined;
}

/** More than there are people; with fewer, the sum of all letters is still exact. */
const MOST_COPIES = 10_000_000_000;

/** A number of copies of at least 1: "1.250" is 1250. */
export function readCopies(written: string): number | undefined {
  const digits = written.trim().replace(/(?<=\d)[. ](?=\d{3}(?:\D|$))/gu, '');
  const copies = /^[1-9]\d*$/u.test(digits) ? Number(digits) : undefined;
  return copies !== undefined && copies < MOST_COPIES ? copies : undefined;
}

/** Labels of which not every text can be read. */
const READERS = { date: readDate, copies: readCopies } as const;

/** A label that is filled in with what cannot be read. */
export interface UnreadableLabel {
  readonly label: keyof typeof READERS;
  readonly written: string;
}

/** The labels in one place that are filled in, but cannot be read. */
export const unreadableIn = (labels: WrittenLabels): UnreadableLabel[] =>
  (['date', 'copies'] as const).flatMap((label) => {
    const written = labels[label]?.trim() ?? '';
    return written !== '' && READERS[label](written) === undefined ? [{ label, written }] : [];
  });

/** Labels from where they are written; of each label the last that can be read counts. */
export function readLabels(sources: readonly WrittenLabels[]): Labels {
  const last = <T>(name: LabelName, read: (written: string) => T | undefined): T | undefined =>
    sources
      .map((source) => read(source[name]?.trim() ?? ''))
      .findLast((value) => value !== undefined);
  const text = (name: 'department' | 'kind' | 'channel') => {
    const value = last(name, (written) => written || undefined);
    return value === undefined ? {} : { [name]: value };
  };
  const date = last('date', readDate);
  const copies = last('copies', readCopies);
  return {
    ...text('department'),
    ...text('kind'),
    ...text('channel'),
    ...(date !== undefined && { date }),
    ...(copies !== undefined && { copies }),
  };
}

const escaped = (text: string) => text.replace(/[.+^$()|[\]{}\\]/gu, '\\$&');

/** A pattern in parts: names in braces, stars, question marks, and what stands between. */
const partsOf = (pattern: string): string[] => pattern.split(/(\{[^{}/]*\}|\*\*\/?|\*|\?)/u);

const nameIn = (part: string): string | undefined => /^\{([^{}]*)\}$/u.exec(part)?.[1];

/** What is wrong with a pattern of paths. */
export type PatternProblem =
  | { readonly code: 'open-brace' }
  /** These names in braces are of no label. */
  | { readonly code: 'no-label'; readonly names: readonly string[] }
  /** A label can stand in one place only. */
  | { readonly code: 'twice'; readonly name: string };

/** What is wrong with a pattern of paths; undefined where it can be used. */
export function patternProblem(pattern: string): PatternProblem | undefined {
  const parts = partsOf(pattern);
  if (parts.some((part) => nameIn(part) === undefined && /[{}]/u.test(part))) {
    return { code: 'open-brace' };
  }
  const names = parts.flatMap((part) => nameIn(part) ?? []);
  const others = names.filter((name) => labelNamed(name) === undefined);
  if (others.length > 0) return { code: 'no-label', names: others };
  const labels = names.map(labelNamed);
  const again = names.find((_, at) => labels.indexOf(labels[at]) < at);
  return again === undefined ? undefined : { code: 'twice', name: again };
}

/**
 * Reads labels from paths by a pattern such as `{afdeling}/{soort}/**` or `{date}_{kind}.docx`: a
 * name in braces takes what stands there, `*` a part of a name, `**` any number of folders. The
 * pattern has no `patternProblem`.
 */
export function pathPattern(pattern: string): (path: string) => WrittenLabels | undefined {
  const expression = partsOf(pattern)
    .map((part) => {
      const label = labelNamed(nameIn(part) ?? '');
      if (label !== undefined) return `(?<${label}>[^/]+?)`;
      if (part === '**/') return '(?:.*/)?';
      if (part === '**') return '.*';
      if (part === '*') return '[^/]*?';
      return part === '?' ? '[^/]' : escaped(part);
    })
    .join('');
  const matcher = new RegExp(`^${expression}$`, 'iu');
  return (path) => {
    const match = matcher.exec(path);
    // Without names in braces there are no groups, but the pattern fits all the same.
    return match ? (match.groups ?? {}) : undefined;
  };
}

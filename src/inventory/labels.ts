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

const MONTHS = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

const two = (number: string | number) => String(number).padStart(2, '0');

/**
 * A date as yyyy-mm-dd, yyyy-mm, yyyy-Qn or yyyy; undefined for what is none. Reads 2024-05-31,
 * 20240531, 31-5-2024, 31 mei 2024, 2024-05, 2024-Q2, 2024.
 */
export function readDate(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  const iso = /^(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?:$|t)/u.exec(text);
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/u.exec(text);
  const named = /^(\d{1,2}) (\p{L}{3,9})\.? (\d{4})$/u.exec(text);
  const part = /^(\d{4})(?:-(\d{2})|-?(q[1-4]))?$/u.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : dutch
      ? [dutch[3], dutch[2], dutch[1]]
      : named
        ? [named[3], MONTHS.findIndex((name) => name.startsWith(named[2] ?? '?')) + 1, named[1]]
        : [];
  if (year && month && day) {
    const isDate = Number(month) >= 1 && Number(month) <= 12 && Number(day) <= 31;
    return isDate ? `${year}-${two(month)}-${two(day)}` : undefined;
  }
  if (!part) return undefined;
  return [part[1], part[2] ?? part[3]?.toUpperCase()].filter((each) => each).join('-');
}

/** The quarter of a date, as yyyy-Qn; undefined where the date is only a year, or none. */
export function quarterOf(date: string): string | undefined {
  const quarter = /^\d{4}-Q[1-4]$/u.exec(date)?.[0];
  if (quarter) return quarter;
  const [, year, month] = /^(\d{4})-(\d{2})/u.exec(date) ?? [];
  return year && month ? `${year}-Q${Math.ceil(Number(month) / 3)}` : undefined;
}

/** A number of copies of at least 1: "1.250" is 1250. */
export function readCopies(written: string): number | undefined {
  const digits = written.trim().replace(/(?<=\d)[. ](?=\d{3}(?:\D|$))/gu, '');
  return /^[1-9]\d*$/u.test(digits) ? Number(digits) : undefined;
}

/** Labels from where they are written; of each label the last that is filled in counts. */
export function readLabels(sources: readonly WrittenLabels[]): Labels {
  const last = (name: LabelName) =>
    sources
      .map((source) => source[name]?.trim())
      .findLast((value) => value !== undefined && value !== '');
  const text = (name: 'department' | 'kind' | 'channel') => {
    const value = last(name);
    return value === undefined ? {} : { [name]: value };
  };
  const date = readDate(last('date') ?? '');
  const copies = readCopies(last('copies') ?? '');
  return {
    ...text('department'),
    ...text('kind'),
    ...text('channel'),
    ...(date !== undefined && { date }),
    ...(copies !== undefined && { copies }),
  };
}

const escaped = (text: string) => text.replace(/[.+^$()|[\]\\]/gu, '\\$&');

/**
 * Reads labels from paths by a pattern such as `{department}/{kind}/**` or
 * `{date}_{kind}.docx`: a name in braces takes what stands there, `*` a part of a name, `**` any
 * number of folders. Names other than those of labels only skip what stands there.
 */
export function pathPattern(pattern: string): (path: string) => WrittenLabels | undefined {
  const parts = pattern.split(/(\{\w+\}|\*\*\/?|\*|\?)/u);
  const taken = new Set<string>();
  const expression = parts
    .map((part) => {
      const name = /^\{(\w+)\}$/u.exec(part)?.[1];
      if (name !== undefined) {
        const isLabel = (LABELS as readonly string[]).includes(name) && !taken.has(name);
        taken.add(name);
        return isLabel ? `(?<${name}>[^/]+?)` : '[^/]+?';
      }
      if (part === '**/') return '(?:.*/)?';
      if (part === '**') return '.*';
      if (part === '*') return '[^/]*?';
      return part === '?' ? '[^/]' : escaped(part);
    })
    .join('');
  const matcher = new RegExp(`^${expression}$`, 'iu');
  return (path) => matcher.exec(path)?.groups;
}

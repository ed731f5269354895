import { groupAlike } from '../letter/alike.ts';
import { groupedBy } from './grouped-by.ts';
import { quarterOf } from './labels.ts';
import { fingerprintIn, type LetterRow } from './row.ts';
import { type Interval, wilson } from './wilson.ts';

/** A share that meets the norm, with its 95% interval. */
export interface Share extends Interval {
  readonly share: number;
  /** How many letters, or copies, were judged; in a sample, of those that were drawn. */
  readonly judged: number;
}

/** A group of letters as one number for the council. */
export interface GroupTotals {
  /** Files. */
  readonly files: number;
  /** Letters, where all copies of one template are one; in a sample every file is a letter. */
  readonly letters: number;
  /** Copies sent: a file counts as many times as its number of copies. */
  readonly copies: number;
  /** Files without a verdict, by reason. They are in no share. */
  readonly notJudged: Readonly<Record<string, number>>;
  /** Absent where no letter was judged. */
  readonly byLetter?: Share;
  readonly byCopies?: Share;
  /** Too few letters for a firm figure. */
  readonly uncertain?: true;
}

/** Copies of one template. */
export interface Template {
  /** The first of its files. */
  readonly file: string;
  readonly files: number;
  readonly copies: number;
  /** Share of its judged files that meets the norm, 0..1; absent where none was judged. */
  readonly meets?: number;
}

export const GROUPINGS = ['department', 'kind', 'channel', 'period', 'format'] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** The whole of an inventory. */
export interface InventoryTotals extends GroupTotals {
  /** Per label, by its value; "" holds the letters without one. */
  readonly groups: Readonly<Partial<Record<Grouping, Readonly<Record<string, GroupTotals>>>>>;
  /** Templates with more than one file, most files first; of a sample they are not known. */
  readonly templates: readonly Template[];
}

/** Below this many judged letters a share is shown as uncertain. */
export const FEW = 30;

/** What the totals need of a row: little enough to keep of every letter. */
export type Counted = Pick<
  LetterRow,
  'file' | 'weight' | 'labels' | 'status' | 'reason' | 'format' | 'band' | 'fingerprint'
>;

/** The part of a row that counts, without what it was taken from. */
export const countedOf = ({
  file,
  weight,
  labels,
  status,
  reason,
  format,
  band,
  fingerprint,
}: LetterRow): Counted => ({
  file,
  ...(weight !== undefined && { weight }),
  labels,
  status,
  ...(reason !== undefined && { reason }),
  ...(format !== undefined && { format }),
  ...(band !== undefined && { band }),
  ...(fingerprint !== undefined && { fingerprint }),
});

/** A letter: one file, or all files of one template. */
type Letter = readonly Counted[];

const weightOf = ({ weight }: Counted) => weight ?? 1;

const copiesOf = ({ labels }: Counted) => labels.copies ?? 1;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const meetsOf = (rows: Letter): number =>
  rows.filter(({ band }) => band === 'meets').length / rows.length;

/**
 * Of how many equal ones weighted ones say as much: Kish's effective sample size, (Σw)²/Σw²
 * (Survey Sampling, 1965).
 */
const effectiveSize = (weights: readonly number[]): number =>
  sum(weights) ** 2 / sum(weights.map((weight) => weight ** 2));

/**
 * Each letter counts once, for the part of its files that meets the norm; one of a sample as often
 * as there are letters that it stands for.
 */
function byLetter(letters: readonly Letter[]): Share | undefined {
  if (letters.length === 0) return undefined;
  // Files of one letter have no weights: in a sample a letter is one file.
  const weights = letters.map(([row]) => (row ? weightOf(row) : 1));
  const share = sum(letters.map((rows, at) => meetsOf(rows) * (weights[at] ?? 1))) / sum(weights);
  return { share, judged: letters.length, ...wilson(share, effectiveSize(weights)) };
}

/**
 * Each copy counts. The interval is that of as many letters as the copies are worth together, for a
 * thousand copies of one letter say no more of the next letter than one does.
 */
function byCopies(letters: readonly Letter[]): Share | undefined {
  const rows = letters.flat();
  if (rows.length === 0) return undefined;
  const worth = (row: Counted) => weightOf(row) * copiesOf(row);
  const weights = letters.map((letter) => sum(letter.map(worth)));
  const met = sum(rows.map((row) => (row.band === 'meets' ? worth(row) : 0)));
  const share = met / sum(weights);
  return { share, judged: sum(rows.map(copiesOf)), ...wilson(share, effectiveSize(weights)) };
}

function totalsOfLetters(letters: readonly Letter[]): GroupTotals {
  const rows = letters.flat();
  const notJudged = new Map<string, number>();
  for (const { reason } of rows) {
    if (reason !== undefined) notJudged.set(reason, (notJudged.get(reason) ?? 0) + 1);
  }
  const judged = letters
    .map((letter) => letter.filter(({ status }) => status === 'judged'))
    .filter(({ length }) => length > 0);
  const letterShare = byLetter(judged);
  const copyShare = byCopies(judged);
  return {
    files: rows.length,
    letters: letters.length,
    copies: sum(rows.map(copiesOf)),
    notJudged: Object.fromEntries([...notJudged].sort(([a], [b]) => (a < b ? -1 : 1))),
    ...(letterShare && { byLetter: letterShare }),
    ...(copyShare && { byCopies: copyShare }),
    ...(judged.length < FEW && { uncertain: true as const }),
  };
}

const LABEL_OF: Readonly<Record<Grouping, (row: Counted) => string>> = {
  department: ({ labels }) => labels.department ?? '',
  kind: ({ labels }) => labels.kind ?? '',
  channel: ({ labels }) => labels.channel ?? '',
  period: ({ labels }) => quarterOf(labels.date ?? '') ?? '',
  format: ({ format }) => format ?? '',
};

/**
 * The totals of an inventory. Files from one template are one letter; where they have different
 * labels, each group has its own part of them.
 *
 * @param isSample whether the rows were drawn from more. Then every file is a letter: a template of
 *   many files is drawn nearly always, and how many of its files were not drawn cannot be known.
 */
export function inventoryTotals(rows: readonly Counted[], isSample = false): InventoryTotals {
  const firsts = isSample ? [] : groupAlike(rows, fingerprintIn);
  const indices = new Map(rows.map((row, index) => [row, firsts[index] ?? index]));
  const lettersOf = (part: readonly Counted[]): Letter[] => {
    const letters = new Map<number, Counted[]>();
    for (const row of part) {
      const first = indices.get(row) ?? 0;
      const letter = letters.get(first);
      if (letter) letter.push(row);
      else letters.set(first, [row]);
    }
    return [...letters.values()];
  };
  const letters = lettersOf(rows);
  const groups = GROUPINGS.flatMap((grouping) => {
    const parts = groupedBy(rows, LABEL_OF[grouping]);
    const isLabelled = parts.some(([name]) => name !== '');
    const totals = parts.map(([name, part]) => [name, totalsOfLetters(lettersOf(part))] as const);
    return isLabelled ? [[grouping, Object.fromEntries(totals)] as const] : [];
  });
  const templates = letters
    .filter(({ length }) => length > 1)
    .map((files): Template => {
      const judged = files.filter(({ status }) => status === 'judged');
      return {
        file: files[0]?.file ?? '',
        files: files.length,
        copies: sum(files.map(copiesOf)),
        ...(judged.length > 0 && { meets: meetsOf(judged) }),
      };
    })
    .sort((a, b) => b.files - a.files || (a.file < b.file ? -1 : 1));
  return { ...totalsOfLetters(letters), groups: Object.fromEntries(groups), templates };
}

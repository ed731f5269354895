import { groupAlike } from '../letter/alike.ts';
import type { Band } from '../norm/verdict.ts';
import { groupedBy } from './grouped-by.ts';
import type { Sample } from './inventory.ts';
import { mcnemar } from './mcnemar.ts';
import { fingerprintIn, type LetterRow } from './row.ts';
import type { Rows } from './rows.ts';
import type { Share } from './shares.ts';
import type { Snapshot } from './snapshot.ts';
import type { Interval } from './wilson.ts';
import { differences, type YARDSTICK_PARTS } from './yardstick.ts';

/** A file that was there both times, with another verdict. */
export interface ChangedLetter {
  readonly file: string;
  /** The name it had before, where that differs: found again by its text. */
  readonly was?: string;
  readonly from: Band;
  readonly to: Band;
}

/** Letters that were there both times, where all copies of one template are one letter. */
export interface Turned {
  /** How many there are with a verdict both times. */
  readonly letters: number;
  /** Those that came to meet the norm: most of their copies that turned did. */
  readonly came: number;
  /** Those that ceased to meet it. */
  readonly ceased: number;
  /** That chance alone parts them so unevenly, 0..1: McNemar's exact test. */
  readonly probability: number;
}

/** Two measurements beside each other. */
export interface Comparison {
  readonly before: Share;
  readonly after: Share;
  /** After minus before, -1..1, with its 95% interval. */
  readonly change: number;
  readonly interval: Interval;
  readonly turned: Turned;
  /**
   * What the conclusion is about: the letters that were there both times where these are most of
   * either measurement, else the shares of all letters.
   */
  readonly basis: 'same-letters' | 'all-letters';
  /** Whether chance alone hardly makes such a change: in fewer than 5 in 100 cases. */
  readonly isClear: boolean;
  readonly improved: readonly ChangedLetter[];
  readonly fellBack: readonly ChangedLetter[];
  /** Files with a verdict both times, only before, and only after. */
  readonly both: number;
  readonly gone: number;
  readonly added: number;
  /** There where both are samples. */
  readonly samples?: { readonly before: Sample; readonly after: Sample };
  /** There where files were gone or changed when a measurement was done again. */
  readonly missing?: { readonly before?: number; readonly after?: number };
}

/** Why two measurements cannot be compared. */
export type Incomparable =
  | {
      readonly code: 'other-yardstick';
      readonly parts: readonly (typeof YARDSTICK_PARTS)[number][];
    }
  | { readonly code: 'nothing-judged' }
  /** A sample counts files, and a whole measurement letters. */
  | { readonly code: 'sample-and-whole'; readonly sample: 'before' | 'after' };

/**
 * The interval of a difference between two shares of different letters. Source: Newcombe,
 * "Interval estimation for the difference between independent proportions", Statistics in Medicine
 * 17 (1998), method 10: from the Wilson intervals of both.
 */
export function changeInterval(before: Share, after: Share): Interval {
  const change = after.share - before.share;
  const below = Math.hypot(after.share - after.low, before.high - before.share);
  const above = Math.hypot(after.high - after.share, before.share - before.low);
  return { low: Math.max(-1, change - below), high: Math.min(1, change + above) };
}

const ORDER: readonly Band[] = ['fails', 'nearly', 'meets'];

/** What tells which letter is which, and how it does. */
type JudgedLetter = Pick<LetterRow, 'file' | 'fingerprint'> & { readonly band: Band };

async function judged(rows: Rows): Promise<JudgedLetter[]> {
  const letters: JudgedLetter[] = [];
  for await (const { file, band, fingerprint } of rows) {
    if (band) letters.push({ file, band, ...(fingerprint !== undefined && { fingerprint }) });
  }
  return letters;
}

/** A letter that was there both times, before and after. */
type Pair = readonly [before: JudgedLetter, after: JudgedLetter];

/** Names that letters share since a citizen service number in them was masked. */
const namesOfSeveral = (letters: readonly JudgedLetter[]): string[] =>
  groupedBy(letters, ({ file }) => file).flatMap(([name, { length }]) => (length > 1 ? name : []));

/** Each letter after, with the one before it: of the same name, else of much the same text. */
function pairsOf(before: readonly JudgedLetter[], after: readonly JudgedLetter[]): readonly Pair[] {
  const shared = new Set([...namesOfSeveral(before), ...namesOfSeveral(after)]);
  // A name that several letters share tells nothing of one; its very text does.
  const knownBy = ({ file, fingerprint }: JudgedLetter) =>
    shared.has(file) ? fingerprint && `${file}\n${fingerprint}` : file;
  const known = new Map(groupedBy(before, (row) => knownBy(row) ?? ''));
  const named = after.flatMap((row) => {
    const key = knownBy(row);
    const was = key === undefined ? undefined : known.get(key)?.shift();
    return was ? [[was, row] as const] : [];
  });
  const taken = new Set<JudgedLetter>(named.flat());
  const left = [...before, ...after].filter((row) => !taken.has(row));
  const firsts = groupAlike(left, fingerprintIn);
  const isBefore = new Set(before);
  const alike = left.flatMap((row, at) => {
    const was = left[firsts[at] ?? at];
    const isPair = was && was !== row && isBefore.has(was) && !isBefore.has(row) && !taken.has(was);
    if (!isPair) return [];
    taken.add(was);
    return [[was, row] as const];
  });
  return [...named, ...alike];
}

/** 1 where a letter came to meet the norm, -1 where it ceased to, 0 where it did not turn. */
const turnOf = ([was, is]: Pair): number =>
  Number(is.band === 'meets') - Number(was.band === 'meets');

/** @param isSample whether each file is a letter: which are copies cannot be known from a sample */
function turnedIn(pairs: readonly Pair[], isSample: boolean): Turned {
  const firsts = isSample ? [] : groupAlike(pairs, ([, after]) => fingerprintIn(after));
  const turns = new Map<number, number>();
  for (const [at, pair] of pairs.entries()) {
    const letter = firsts[at] ?? at;
    turns.set(letter, (turns.get(letter) ?? 0) + turnOf(pair));
  }
  const count = (isSo: (turn: number) => boolean) => [...turns.values()].filter(isSo).length;
  const came = count((turn) => turn > 0);
  const ceased = count((turn) => turn < 0);
  return { letters: turns.size, came, ceased, probability: mcnemar(came, ceased) };
}

/** Below this probability a change is more than chance, as with an interval of 95%. */
const CHANCE = 0.05;

/** Sets one measurement beside another, where both were made with the same yardstick. */
export async function compareSnapshots(
  before: Snapshot,
  after: Snapshot,
): Promise<Comparison | Incomparable> {
  const parts = differences(before.yardstick, after.yardstick);
  if (parts.length > 0) return { code: 'other-yardstick', parts };
  if ((before.sample === undefined) !== (after.sample === undefined)) {
    return { code: 'sample-and-whole', sample: before.sample ? 'before' : 'after' };
  }
  const shareBefore = before.totals.byLetter;
  const shareAfter = after.totals.byLetter;
  if (!shareBefore || !shareAfter) return { code: 'nothing-judged' };
  const lettersBefore = await judged(before.rows);
  const lettersAfter = await judged(after.rows);
  const pairs = pairsOf(lettersBefore, lettersAfter);
  const changed = pairs.flatMap(([was, row]): ChangedLetter[] =>
    was.band !== row.band
      ? [
          {
            file: row.file,
            ...(was.file !== row.file && { was: was.file }),
            from: was.band,
            to: row.band,
          },
        ]
      : [],
  );
  const isBetter = ({ from, to }: ChangedLetter) => ORDER.indexOf(to) > ORDER.indexOf(from);
  const interval = changeInterval(shareBefore, shareAfter);
  const turned = turnedIn(pairs, after.sample !== undefined);
  const isMostly = [shareBefore, shareAfter].every(({ judged }) => turned.letters * 2 > judged);
  return {
    before: shareBefore,
    after: shareAfter,
    change: shareAfter.share - shareBefore.share,
    interval,
    turned,
    basis: isMostly ? 'same-letters' : 'all-letters',
    isClear: isMostly ? turned.probability < CHANCE : interval.low > 0 || interval.high < 0,
    improved: changed.filter(isBetter),
    fellBack: changed.filter((letter) => !isBetter(letter)),
    both: pairs.length,
    gone: lettersBefore.length - pairs.length,
    added: lettersAfter.length - pairs.length,
    ...(before.sample &&
      after.sample && { samples: { before: before.sample, after: after.sample } }),
    ...((before.missing || after.missing) && {
      missing: {
        ...(before.missing && { before: before.missing }),
        ...(after.missing && { after: after.missing }),
      },
    }),
  };
}

import { createHash } from 'node:crypto';
import { diffArrays } from 'diff';
import { BLOCK_START, type WordOrField } from './words.ts';

/** A stretch of a template: words that are the same in every copy, or a field that varies. */
export type TemplatePart =
  | { readonly kind: 'fixed'; readonly words: readonly string[] }
  | { readonly kind: 'field'; readonly number: number };

/** What the copies of one letter have in common. */
export interface Template {
  readonly parts: readonly TemplatePart[];
  /** SHA-256 of the parts: the same for every copy, whatever is filled in. */
  readonly hash: string;
}

/** A copy held against a template. */
export interface Filled {
  /** The words in each field, by its number; empty where nothing is filled in. */
  readonly fields: readonly (readonly string[])[];
  /** Where the copy has other words than the template. */
  readonly changes: readonly Change[];
}

/** Words of the template that a copy lacks, and what it has there instead; either may be empty. */
export interface Change {
  readonly expected: readonly string[];
  readonly found: readonly string[];
  /** Fixed words before it, to find the place. */
  readonly before: readonly string[];
}

/**
 * What at least this share of the copies has is fixed, and what at most the rest has is a slip. All
 * between is a field: "heer" in half of the letters is a part of the name.
 */
export const MOST = 0.8;

/** For each word of the first text, its place in the second; -1 where it is not there. */
function placesIn(first: readonly string[], second: readonly string[]): Int32Array {
  const places = new Int32Array(first.length).fill(-1);
  let a = 0;
  let b = 0;
  for (const { added, removed, count = 0 } of diffArrays([...first], [...second])) {
    if (added) b += count;
    else if (removed) a += count;
    else for (let n = 0; n < count; n++) places[a++] = b++;
  }
  return places;
}

const hashOf = (parts: readonly TemplatePart[]): string =>
  createHash('sha256')
    .update(JSON.stringify(parts.map((part) => (part.kind === 'fixed' ? part.words : null))))
    .digest('hex');

type Words = readonly string[];

/** Places in a text of the words that most of these copies have too. */
function shared(reference: Words, all: readonly Int32Array[]): number[] {
  return reference.flatMap((_, at) => {
    const having = all.filter((places) => (places[at] ?? -1) >= 0).length;
    return having >= all.length * MOST ? [at] : [];
  });
}

/** How many copies may stand for all, and how many of these are tried, to find the one. */
const SAMPLE = 40;
const CANDIDATES = 7;

/** So many items of a list, spread over the whole of it. */
const spread = <T>(items: readonly T[], number: number): T[] =>
  items.filter(
    (_, at) =>
      Math.floor((at * number) / items.length) !== Math.floor(((at - 1) * number) / items.length),
  );

/** The copy that has most in common with the others: one with a slip would lack a word of all. */
function referenceOf(copies: readonly Words[]): Words {
  const sample = spread(copies, SAMPLE);
  const scored = spread(sample, CANDIDATES).map((candidate) => ({
    candidate,
    score: shared(
      candidate,
      sample.map((copy) => placesIn(candidate, copy)),
    ).length,
  }));
  const most = Math.max(...scored.map(({ score }) => score));
  return scored.find(({ score }) => score === most)?.candidate ?? [];
}

/** The words that most copies have, in order, with the places of each in every copy. */
function commonWords(copies: readonly Words[]): {
  readonly words: Words;
  readonly places: readonly Int32Array[];
} {
  const reference = referenceOf(copies);
  const all = copies.map((copy) => placesIn(reference, copy));
  const kept = shared(reference, all);
  return {
    words: kept.map((at) => reference[at] ?? ''),
    places: all.map((places) => Int32Array.from(kept, (at) => places[at] ?? -1)),
  };
}

/** Whether in more than a few copies there are words between two common words in a row. */
function isField(gap: number, places: readonly Int32Array[], lengths: readonly number[]): boolean {
  const filled = places.filter((each, copy) => {
    const before = gap === 0 ? -1 : (each[gap - 1] ?? -1);
    const after = gap === each.length ? (lengths[copy] ?? 0) : (each[gap] ?? -1);
    return (gap === 0 || before >= 0) && after >= 0 && after > before + 1;
  });
  return filled.length > places.length * (1 - MOST);
}

/**
 * The template of letters that are much alike: the words that most of them have, and fields where
 * most have words of their own. Words that only a few copies have are changes, not fields.
 *
 * @param copies words of each letter, at least two letters
 */
export function templateOf(copies: readonly (readonly string[])[]): Template {
  const { words, places } = commonWords(copies);
  const lengths = copies.map(({ length }) => length);
  const parts: TemplatePart[] = [];
  let fixed: string[] = [];
  let number = 0;
  for (let gap = 0; gap <= words.length; gap++) {
    if (isField(gap, places, lengths)) {
      if (fixed.length > 0) parts.push({ kind: 'fixed', words: fixed });
      fixed = [];
      parts.push({ kind: 'field', number });
      number++;
    }
    const word = words[gap];
    if (word !== undefined) fixed.push(word);
  }
  if (fixed.length > 0) parts.push({ kind: 'fixed', words: fixed });
  return { parts, hash: hashOf(parts) };
}

/** The template of a letter of which there is one file: its merge fields are the fields. */
export function templateOfOne(words: readonly WordOrField[]): Template {
  const parts: TemplatePart[] = [];
  let number = 0;
  for (const word of words) {
    const last = parts.at(-1);
    if (typeof word !== 'string') {
      // Fields that touch cannot be told apart in a letter that is filled in.
      if (last?.kind !== 'field') parts.push({ kind: 'field', number: number++ });
    } else if (last?.kind === 'fixed') {
      parts[parts.length - 1] = { kind: 'fixed', words: [...last.words, word] };
    } else parts.push({ kind: 'fixed', words: [word] });
  }
  return { parts, hash: hashOf(parts) };
}

/** Words before a change that are shown. */
const SHOWN_BEFORE = 6;

/** Where a field may stand: between the fixed word before it and the one behind it. */
function gapsOf({ parts }: Template): { words: string[]; fieldAt: Map<number, number> } {
  const words: string[] = [];
  const fieldAt = new Map<number, number>();
  for (const part of parts) {
    if (part.kind === 'fixed') words.push(...part.words);
    else fieldAt.set(words.length, part.number);
  }
  return { words, fieldAt };
}

/** Holds a letter against a template: what is filled in, and what is otherwise. */
export function fillIn(template: Template, copy: readonly string[]): Filled {
  const { words, fieldAt } = gapsOf(template);
  const places = placesIn(words, copy);
  const fields: (readonly string[])[] = Array.from({ length: fieldAt.size }, () => []);
  const changes: Change[] = [];
  let last = -1;
  let missing: string[] = [];
  let pendingField: number | undefined;
  for (let gap = 0; gap <= words.length; gap++) {
    const field = fieldAt.get(gap);
    if (field !== undefined) pendingField ??= field;
    const place = gap === words.length ? copy.length : (places[gap] ?? -1);
    if (place < 0) {
      missing.push(words[gap] ?? '');
      continue;
    }
    const between = copy.slice(last + 1, place);
    if (missing.length === 0 && pendingField !== undefined) fields[pendingField] = between;
    else if (missing.length > 0 || between.length > 0) {
      const at = gap - missing.length;
      changes.push({
        expected: missing,
        found: between,
        before: words
          .slice(Math.max(0, at - SHOWN_BEFORE), at)
          .filter((each) => each !== BLOCK_START),
      });
    }
    last = place;
    missing = [];
    pendingField = undefined;
  }
  return { fields, changes };
}

import { groupAlike } from '../letter/alike.ts';
import { fingerprintOf } from '../letter/fingerprint.ts';
import { type Copy, type DeviatingCopy, deviationsIn, type Field } from './deviations.ts';
import { type Template, templateOf, templateOfOne } from './template.ts';
import { letterWords, wordsAndFields } from './words.ts';

/** One letter that goes to many people. */
export interface BulkLetter {
  /** In how many copies it goes out. */
  readonly copies: number;
  /** Names of its files, in order. */
  readonly files: readonly string[];
  readonly template: Template;
  readonly fields: readonly Field[];
  readonly deviating: readonly DeviatingCopy[];
  /** A copy in which nothing deviates, where there is one: it stands for all in the check. */
  readonly example: Copy;
}

/** From this many copies on the KCC reviews a letter. */
export const BULK_FROM = 20;

const plainWords = ({ document }: Copy): string[] => letterWords(document).map(({ text }) => text);

/** Copies of one letter, with their template and what deviates. */
export function bulkLetterOf(copies: readonly Copy[], sent: number = copies.length): BulkLetter {
  const words = copies.map(plainWords);
  const [only] = copies;
  const template =
    only && copies.length === 1 ? templateOfOne(wordsAndFields(only.document)) : templateOf(words);
  const { fields, deviating } = deviationsIn(template, copies);
  const odd = new Set(deviating.map(({ file }) => file));
  const example = copies.find(({ file }) => !odd.has(file)) ?? copies[0];
  if (!example) throw new RangeError('a letter has at least one copy');
  return {
    copies: sent,
    files: copies.map(({ file }) => file),
    template,
    fields,
    deviating,
    example,
  };
}

/** The letters among files that are copies of one template, most copies first. */
export function groupCopies(copies: readonly Copy[]): Copy[][] {
  const firsts = groupAlike(copies, ({ document }) => fingerprintOf(document));
  const groups = new Map<number, Copy[]>();
  copies.forEach((copy, at) => {
    const first = firsts[at] ?? at;
    const group = groups.get(first);
    if (group) group.push(copy);
    else groups.set(first, [copy]);
  });
  return [...groups.values()].sort((a, b) => b.length - a.length);
}

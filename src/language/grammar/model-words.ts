/*
 * How the grammar model sees a word: a number for the word itself, one for the known word at its
 * end (the head of a compound that no list has), one for its shape and eight for its affixes.
 * `scripts/train-parser/words.py` does the same when a model is trained; change them together.
 */

/** Numbers per token: word, word at its end, shape, affixes. */
export const INPUTS = 11;

const WORD_SEED = 0x811c9dc5;
const CHECK_SEED = 0x9747b28c;
const AFFIX_BUCKETS_RESERVED = 1;
const SUFFIXES = [1, 2, 3, 4, 5] as const;
const PREFIXES = [2, 3, 4] as const;
/** The shortest word that is looked for at the end of another. */
const SHORTEST_END = 4;
/** No word of the model is longer, so a longer end of a word need not be looked for. */
const LONGEST_END = 40;
/** The row of every word that the model does not have. */
const UNKNOWN = 0;
const MOST_REMEMBERED = 20_000;

/** FNV-1a over the UTF-16 code units of a stretch of text, unsigned. */
function hash(text: string, seed: number, from = 0, to = text.length): number {
  let value = seed;
  for (let i = from; i < to; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Lower case, every figure a 0. */
const normalised = (form: string): string => form.toLowerCase().replace(/[0-9]/g, '0');

/**
 * What can be seen of a word's letters; the numbers are the model's own.
 *
 * @param first whether it is the first word of its sentence, where a capital says nothing
 */
function shapeOf(form: string, first: boolean): number {
  if (/^[0-9]+$/.test(form)) return 1;
  const digit = /[0-9]/.test(form);
  const letters = form.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return digit ? 2 : 3;
  if (digit) return 4;
  const lower = form.toLowerCase();
  if (form === lower) return form.includes('-') ? 6 : 5;
  let capitals = 0;
  for (const character of form) if (character !== character.toLowerCase()) capitals++;
  if (letters === 1) return first ? 8 : 7;
  if (capitals === letters) return 9;
  const initial = form.charAt(0) !== lower.charAt(0);
  if (initial && capitals === 1) return first ? 11 : 10;
  if (initial) return first ? 13 : 12;
  return 14;
}

/** Whether a token is more than marks; the first that is begins the sentence. */
const isWordLike = (form: string): boolean => /[\p{L}0-9]/u.test(form);

/** The words that a model knows, found by two hashes. */
export interface WordIndex {
  /** First hash of each word, ascending; row 0 is no word. */
  readonly hashes: Uint32Array;
  /** Second hash of each word; its lowest bit says that the word may be the end of another. */
  readonly checks: Uint16Array;
  readonly affixes: number;
}

function find({ hashes, checks }: WordIndex, word: string, from: number): number {
  const wanted = hash(word, WORD_SEED, from);
  let low = 1;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  if (hashes[low] !== wanted) return UNKNOWN;
  const check = hash(word, CHECK_SEED, from) & 0xfffe;
  for (let row = low; hashes[row] === wanted; row++)
    if (((checks[row] as number) & 0xfffe) === check) return row;
  return UNKNOWN;
}

function endOf(index: WordIndex, word: string): number {
  const start = Math.max(1, word.length - LONGEST_END);
  for (let from = start; from <= word.length - SHORTEST_END; from++) {
    const row = find(index, word, from);
    if (row !== UNKNOWN && (index.checks[row] as number) & 1) return row;
  }
  return UNKNOWN;
}

function affixesOf({ affixes }: WordIndex, word: string): number[] {
  const bucket = (affix: string) =>
    AFFIX_BUCKETS_RESERVED + (hash(affix, WORD_SEED) % (affixes - AFFIX_BUCKETS_RESERVED));
  return [
    ...SUFFIXES.map((n) => bucket(`${n}>${word.length >= n ? word.slice(-n) : `${word}^`}`)),
    ...PREFIXES.map((n) => bucket(`${n}<${word.length >= n ? word.slice(0, n) : `${word}$`}`)),
  ];
}

/**
 * Makes the function that writes the numbers of each token of a sentence into `to`, `INPUTS` for
 * each. Letters repeat their words, so what was found is remembered, up to a bound.
 */
export function describerOf(index: WordIndex): (forms: readonly string[], to: Int32Array) => void {
  const remembered = new Map<string, readonly number[]>();
  const numbersOf = (form: string): readonly number[] => {
    const word = normalised(form);
    let numbers = remembered.get(word);
    if (!numbers) {
      numbers = [find(index, word, 0), endOf(index, word), 0, ...affixesOf(index, word)];
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      remembered.set(word, numbers);
    }
    return numbers;
  };
  return (forms, to) => {
    let first = true;
    forms.forEach((form, i) => {
      to.set(numbersOf(form), i * INPUTS);
      to[i * INPUTS + 2] = shapeOf(form, first);
      if (first && isWordLike(form)) first = false;
    });
  };
}

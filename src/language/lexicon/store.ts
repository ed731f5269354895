import { readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { applyEdit } from './edit.ts';
import type { NounClass, PartOfSpeech, Reading } from './entry.ts';

/*
 * The layout of `wordlists/lexicon.bin`, all numbers little-endian, each section at a multiple of
 * four bytes and read in place:
 *
 *   header      "HEDL", the number of words, the length in bytes of each section below
 *   characters  the alphabet, UTF-8; a character's place is its label
 *   edges       a minimal automaton over the words (Uint32: label in bits 0–6, last of its state
 *               in bit 7, a word ends here in bit 8, first edge of the target in bits 9–31)
 *   skips       words of the state that come before the edge (Uint8; 255: see below). The skips
 *               and ends along the way add up to the number of the word.
 *   large       pairs of edge and skip, by edge, for skips of 255 and more (Uint32)
 *   facts       for each word (Uint16): Zipf in hundredths in bits 0–9 (0: not counted), noun
 *               class in bits 10–11, known, name, common word, abbreviation in bits 12–15
 *   paradigms   for each word (Uint16): in bits 0–12 which line of the next section; in bits
 *               13–14 how it is built, see `Build`; 3: a compound with an entry under heads
 *   readings    UTF-8 lines; readings by tabs, each `UPOS features edit`
 *   heads       for compounds that the splitter gets wrong (Uint32): the number of the word in
 *               bits 6–31, where its head begins in bits 0–5; ascending
 */

/** "HEDL" when read as bytes. */
export const MAGIC = 0x4c444548;
const LARGE = 255;
const LABEL = 0x7f;
const LAST = 1 << 7;
const END = 1 << 8;

const NOUN_CLASSES: readonly (NounClass | undefined)[] = [
  undefined,
  'concrete',
  'abstract',
  'undefined',
];

/** What the noun list says of how a word is built; `unlisted` is a word that it does not have. */
export type Build = 'unlisted' | 'simple' | 'compound';
const BUILDS: readonly Build[] = ['unlisted', 'simple', 'compound', 'compound'];
const PARADIGM = 0x1fff;
const HAS_HEAD = 3;

/** What the file says of one word; readings are worked out when asked for. */
export interface Facts {
  /** Zipf, 0 when not counted. */
  readonly zipf: number;
  readonly nounClass: NounClass | undefined;
  readonly known: boolean;
  readonly name: boolean;
  /** The dictionary has the word without a capital. */
  readonly common: boolean;
  readonly abbreviation: boolean;
}

/** The words of a lexicon file by number. Words are given folded, see `fold`. */
export interface Store {
  /** Number of words. */
  readonly size: number;
  /** The number of a word, −1 when the file does not have it. */
  find(word: string): number;
  /**
   * The ends of all words of the file that begin at `from`, shortest first, with their numbers:
   * `[end, number, end, number …]`.
   */
  wordsAt(text: string, from: number): number[];
  facts(word: number): Facts;
  /** Zipf in hundredths, 0 when not counted. */
  hundredths(word: number): number;
  readings(word: number, form: string): readonly Reading[];
  /** The parts of speech of the readings, likeliest first, some more than once. */
  partsOfSpeech(word: number): readonly PartOfSpeech[];
  build(word: number): Build;
  /** Where the head of a compound begins, for those that have it written down. */
  headAt(word: number): number | undefined;
}

/** One alternation of a word's form, before it is applied to a form. */
interface Template {
  readonly upos: PartOfSpeech;
  readonly features: string;
  readonly edit: string;
}

/**
 * Opens a lexicon file. Nothing is copied but the alphabet.
 *
 * @throws Error when the file is not a lexicon
 */
export function openStore(path: string): Store {
  return storeOf(readFileSync(path));
}

/** Reads a lexicon from the bytes of its file. */
export function storeOf(bytes: Uint8Array): Store {
  if (endianness() !== 'LE') throw new Error('lexicon: needs a little-endian machine');
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const { buffer } = aligned;
  const header = new Uint32Array(buffer, aligned.byteOffset, 10);
  if (header[0] !== MAGIC) throw new Error('lexicon: not a lexicon file');
  const starts: number[] = [];
  let at = aligned.byteOffset + header.byteLength;
  for (const length of header.subarray(2)) {
    starts.push(at);
    at += Math.ceil(length / 4) * 4;
  }
  const start = (i: number) => starts[i] ?? 0;
  const length = (i: number) => header[2 + i] ?? 0;
  const decoder = new TextDecoder();
  const characters = decoder.decode(new Uint8Array(buffer, start(0), length(0)));
  const edges = new Uint32Array(buffer, start(1), length(1) / 4);
  const skips = new Uint8Array(buffer, start(2), length(2));
  const large = new Uint32Array(buffer, start(3), length(3) / 4);
  const facts = new Uint16Array(buffer, start(4), length(4) / 2);
  const paradigms = new Uint16Array(buffer, start(5), length(5) / 2);
  const readings = new Uint8Array(buffer, start(6), length(6));

  const heads = new Uint32Array(buffer, start(7), length(7) / 4);

  /** Character code → label, 255 for a character that no word has. */
  const labels = new Uint8Array(0x250).fill(LARGE);
  for (let i = 0; i < characters.length; i++) labels[characters.charCodeAt(i)] = i;

  function skipOf(edge: number): number {
    const small = skips[edge] ?? 0;
    if (small < LARGE) return small;
    let low = 0;
    let high = large.length / 2 - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((large[2 * middle] ?? 0) < edge) low = middle + 1;
      else high = middle;
    }
    return large[2 * low + 1] ?? 0;
  }

  /** The edge with the label among those that start at `edge`; −1 when there is none. */
  function follow(edge: number, label: number): number {
    for (let i = edge; ; i++) {
      const value = edges[i] ?? 0;
      const own = value & LABEL;
      if (own === label) return i;
      if (own > label || (value & LAST) !== 0) return -1;
    }
  }

  function find(word: string): number {
    let edge = 1;
    let number = -1;
    let ends = false;
    for (let i = 0; i < word.length; i++) {
      const label = labels[word.charCodeAt(i)] ?? LARGE;
      if (edge === 0 || label === LARGE) return -1;
      const found = follow(edge, label);
      if (found < 0) return -1;
      const value = edges[found] ?? 0;
      number += skipOf(found);
      ends = (value & END) !== 0;
      if (ends) number++;
      edge = value >>> 9;
    }
    return ends ? number : -1;
  }

  function wordsAt(text: string, from: number): number[] {
    const found: number[] = [];
    let edge = 1;
    let number = -1;
    for (let i = from; i < text.length && edge !== 0; i++) {
      const label = labels[text.charCodeAt(i)] ?? LARGE;
      const next = label === LARGE ? -1 : follow(edge, label);
      if (next < 0) break;
      const value = edges[next] ?? 0;
      number += skipOf(next);
      if ((value & END) !== 0) {
        number++;
        found.push(i + 1, number);
      }
      edge = value >>> 9;
    }
    return found;
  }

  function headAt(word: number): number | undefined {
    if ((paradigms[word] ?? 0) >> 13 !== HAS_HEAD) return undefined;
    let low = 0;
    let high = heads.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((heads[middle] ?? 0) >>> 6 < word) low = middle + 1;
      else high = middle;
    }
    return (heads[low] ?? 0) & 0x3f;
  }

  let lines: readonly string[] | undefined;
  const partsOfSpeech: (readonly PartOfSpeech[] | undefined)[] = [];
  const templates: (readonly Template[] | undefined)[] = [];
  function templatesOf(paradigm: number): readonly Template[] {
    const known = templates[paradigm];
    if (known) return known;
    lines ??= decoder.decode(readings).split('\n');
    const line = lines[paradigm] ?? '';
    const made = line === '' ? [] : line.split('\t').map(templateOf);
    templates[paradigm] = made;
    return made;
  }

  return {
    size: header[1] ?? 0,
    find,
    wordsAt,
    hundredths: (word) => (facts[word] ?? 0) & 0x3ff,
    facts(word) {
      const bits = facts[word] ?? 0;
      return {
        zipf: (bits & 0x3ff) / 100,
        nounClass: NOUN_CLASSES[(bits >> 10) & 3],
        known: (bits & (1 << 12)) !== 0,
        name: (bits & (1 << 13)) !== 0,
        common: (bits & (1 << 14)) !== 0,
        abbreviation: (bits & (1 << 15)) !== 0,
      };
    },
    readings: (word, form) =>
      templatesOf((paradigms[word] ?? 0) & PARADIGM).map(({ upos, features, edit }) =>
        readingOf(upos, features, applyEdit(form, edit)),
      ),
    partsOfSpeech(word) {
      const paradigm = (paradigms[word] ?? 0) & PARADIGM;
      const found = partsOfSpeech[paradigm] ?? templatesOf(paradigm).map(({ upos }) => upos);
      partsOfSpeech[paradigm] = found;
      return found;
    },
    build: (word) => BUILDS[(paradigms[word] ?? 0) >> 13] ?? 'unlisted',
    headAt,
  };
}

function templateOf(text: string): Template {
  const [upos = '', features = '', edit = ''] = text.split(' ');
  return { upos: upos as PartOfSpeech, features, edit };
}

export function readingOf(upos: PartOfSpeech, features: string, lemma: string): Reading {
  return features === '' ? { lemma, upos } : { lemma, upos, features };
}

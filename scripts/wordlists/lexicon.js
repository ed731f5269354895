/**
 * Writes `wordlists/lexicon.bin`, the Dutch lexicon. `src/language/lexicon/store.ts` reads it and
 * describes its layout.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { splitWord } from '../../dist/language/lexicon/compounds.js';
import { applyEdit } from '../../dist/language/lexicon/edit.js';
import { MAGIC, storeOf } from '../../dist/language/lexicon/store.js';
import { buildAutomaton } from './dawg.js';
import { collect } from './readings.js';
import { isWord, readDictionary, readFrequencies, readNouns } from './sources.js';

/** A paradigm's number shares two bytes with how the word is built. */
const PARADIGM_BITS = 13;

const folder = new URL('../../wordlists/', import.meta.url);

const treebank = readFileSync(new URL('treebank.tsv', folder), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [form = '', upos = '', lemma = '', count = ''] = line.split('\t');
    return { form, upos, lemma, count: Number(count) };
  });

/** @type {Map<string, { upos: string, lemma: string }[]>} */
const ownReadings = new Map(
  readFileSync(new URL('readings.tsv', folder), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [form = '', readings = ''] = line.split('\t');
      return [
        form,
        readings.split(' ').map((reading) => {
          const [upos = '', lemma = form] = reading.split(':');
          return { upos, lemma };
        }),
      ];
    }),
);

const frequencies = readFrequencies();
const words = collect({
  frequencies,
  nouns: await readNouns(),
  dictionary: readDictionary(),
  treebank,
  ownReadings,
  isWord,
});

/** Characters in order of code point; a word with any other is left out. */
const CHARACTERS = [
  ..."'-.abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœšžčćğıłńřśşőūāēīō",
].sort();
const label = new Map(CHARACTERS.map((character, i) => [character, i]));
const keys = [...words.keys()]
  .filter((key) => [...key].every((character) => label.has(character)))
  .map((key) => ({ key, labels: [...key].map((c) => label.get(c) ?? 0) }))
  .sort((a, b) => {
    const n = Math.min(a.labels.length, b.labels.length);
    for (let i = 0; i < n; i++) {
      const difference = (a.labels[i] ?? 0) - (b.labels[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return a.labels.length - b.labels.length;
  });

const { edges, skips } = buildAutomaton(keys.map(({ labels }) => labels));

/** @type {Map<string, number>} readings as text → how many words have them */
const uses = new Map();
const texts = keys.map(({ key }) => {
  const text = ranked([...(words.get(key)?.readings.values() ?? [])])
    .map((reading) => `${reading.upos} ${reading.features} ${editOf(key, reading.lemma)}`)
    .join('\t');
  uses.set(text, (uses.get(text) ?? 0) + 1);
  return text;
});
uses.delete('');
const paradigms = ['', ...[...uses.keys()].sort((a, b) => (a < b ? -1 : 1))];
const paradigmOf = new Map(paradigms.map((text, i) => [text, i]));
if (paradigms.length > 1 << PARADIGM_BITS)
  throw new Error(`too many paradigms: ${paradigms.length}`);

/**
 * Readings with the likeliest first; the readings that differ in features only stay together, in
 * one order for all words, so that more words share a paradigm.
 *
 * @param {import('./readings.js').Reading[]} readings
 */
function ranked(readings) {
  /** @type {Map<string, number>} */
  const scores = new Map();
  const group = (/** @type {import('./readings.js').Reading} */ r) => `${r.upos} ${r.lemma}`;
  for (const r of readings) scores.set(group(r), Math.max(scores.get(group(r)) ?? 0, r.score));
  const score = (/** @type {import('./readings.js').Reading} */ r) => scores.get(group(r)) ?? 0;
  const text = (/** @type {import('./readings.js').Reading} */ r) => `${group(r)} ${r.features}`;
  return readings.sort((a, b) => score(b) - score(a) || (text(a) > text(b) ? -1 : 1));
}

const facts = new Uint16Array(keys.length);
const paradigm = new Uint16Array(keys.length);
keys.forEach(({ key }, i) => {
  const word = words.get(key);
  if (!word) return;
  facts[i] =
    (frequencies.get(key) ?? 0) |
    (word.nounClass << 10) |
    (Number(word.known) << 12) |
    (Number(word.name) << 13) |
    (Number(word.common) << 14) |
    (Number(word.abbreviation) << 15);
  const build = word.compound ? 2 : word.simple ? 1 : 0;
  paradigm[i] = (paradigmOf.get(texts[i] ?? '') ?? 0) | (build << PARADIGM_BITS);
});

const SMALL = 255;
const smallSkips = Uint8Array.from(skips, (skip) => Math.min(skip, SMALL));
/** @type {number[]} */
const large = [];
skips.forEach((skip, edge) => {
  if (skip >= SMALL) large.push(edge, skip);
});

/**
 * How to get from a form to its lemma, as short as possible so that many words share it.
 * `applyEdit` in `src/language/lexicon/edit.ts` undoes it and says how to read it.
 *
 * @param {string} form @param {string} lemma
 */
function editOf(form, lemma) {
  const low = lemma.toLowerCase();
  const edit = low === form ? '=' : shortestEdit(form, low);
  if (low === lemma) return edit;
  for (const capitals of ['^', '^-', '^#', '^^']) {
    if (applyEdit(form, capitals + edit) === lemma) return capitals + edit;
  }
  return `!${lemma}`;
}

/** @param {string} form @param {string} lemma */
function shortestEdit(form, lemma) {
  let best = suffixEdit(form, lemma);
  for (let at = form.indexOf('ge'); at >= 0; at = form.indexOf('ge', at + 1)) {
    if (!lemma.startsWith(form.slice(0, at))) continue;
    const edit = `@${at}:${suffixEdit(form.slice(0, at) + form.slice(at + 2), lemma)}`;
    if (edit.length < best.length) best = edit;
  }
  return best;
}

/** @param {string} form @param {string} lemma */
function suffixEdit(form, lemma) {
  let common = 0;
  while (common < form.length && form[common] === lemma[common]) common++;
  return `${form.length - common}${lemma.slice(common)}`;
}

const encoder = new TextEncoder();

/**
 * Sections one after the other, each at a multiple of four bytes.
 *
 * @param {number[]} heads
 */
function fileWith(heads) {
  const sections = [
    encoder.encode(CHARACTERS.join('')),
    new Uint8Array(edges.buffer),
    smallSkips,
    new Uint8Array(Uint32Array.from(large).buffer),
    new Uint8Array(facts.buffer),
    new Uint8Array(paradigm.buffer),
    encoder.encode(paradigms.join('\n')),
    new Uint8Array(Uint32Array.from(heads).buffer),
  ];
  const header = new Uint32Array(2 + sections.length);
  header[0] = MAGIC;
  header[1] = keys.length;
  sections.forEach((section, i) => {
    header[2 + i] = section.length;
  });
  const padded = [new Uint8Array(header.buffer), ...sections].map((section) => {
    const out = new Uint8Array(Math.ceil(section.length / 4) * 4);
    out.set(section);
    return out;
  });
  return Buffer.concat(padded);
}

/**
 * Where the head begins, for compounds of which the splitter finds another head than the noun
 * list names. The list can only be followed where the word ends in its head.
 */
function headsToWriteDown() {
  const store = storeOf(fileWith([]));
  /** @type {number[]} */
  const heads = [];
  keys.forEach(({ key }, number) => {
    const word = words.get(key);
    if (!word?.compound || !word.head) return;
    const isHead = (/** @type {string} */ tail) =>
      tail === word.head ||
      [...(words.get(tail)?.readings.values() ?? [])].some((r) => r.lemma === word.head);
    const found = splitWord(key, store)?.head;
    if (found !== undefined && isHead(found)) return;
    for (let at = 1; at < Math.min(key.length - 1, 64); at++) {
      if (!isHead(key.slice(at))) continue;
      heads.push(number * 64 + at);
      paradigm[number] = (paradigm[number] ?? 0) | (1 << PARADIGM_BITS);
      return;
    }
  });
  return heads;
}

const heads = headsToWriteDown();
const file = fileWith(heads);
writeFileSync(new URL('lexicon.bin', folder), file);
console.log(
  `lexicon.bin: ${keys.length} forms, ${paradigms.length} paradigms, ${heads.length} heads, ${file.length} bytes`,
);

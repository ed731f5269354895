/**
 * Writes `wordlists/lexicon.bin`, the Dutch lexicon. `src/language/lexicon/store.ts` reads it and
 * describes its layout.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { buildAutomaton } from './dawg.js';
import { collect } from './readings.js';
import { isWord, readDictionary, readFrequencies, readNouns } from './sources.js';

const folder = new URL('../../wordlists/', import.meta.url);

const treebank = readFileSync(new URL('treebank.tsv', folder), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [form = '', upos = '', lemma = '', count = ''] = line.split('\t');
    return { form, upos, lemma, count: Number(count) };
  });

const frequencies = readFrequencies();
const words = collect({
  frequencies,
  nouns: await readNouns(),
  dictionary: readDictionary(),
  treebank,
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
  const readings = [...(words.get(key)?.readings.values() ?? [])];
  readings.sort((a, b) => b.score - a.score || (key3(a) < key3(b) ? -1 : 1));
  const text = readings.map((r) => `${r.upos} ${r.features} ${editOf(key, r.lemma)}`).join('\t');
  uses.set(text, (uses.get(text) ?? 0) + 1);
  return text;
});
const paradigms = [...uses]
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .map(([text]) => text);
paradigms.splice(paradigms.indexOf(''), 1);
paradigms.unshift('');
const paradigmOf = new Map(paradigms.map((text, i) => [text, i]));

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
  paradigm[i] = paradigmOf.get(texts[i] ?? '') ?? 0;
});

const SMALL = 255;
const smallSkips = Uint8Array.from(skips, (skip) => Math.min(skip, SMALL));
/** @type {number[]} */
const large = [];
skips.forEach((skip, edge) => {
  if (skip >= SMALL) large.push(edge, skip);
});

/** @param {{ upos: string, features: string, lemma: string }} reading */
function key3(reading) {
  return `${reading.upos} ${reading.features} ${reading.lemma}`;
}

/**
 * How to get from a form to its lemma, as short as possible so that many words share it: `=` the
 * form itself, `^` with a capital, `^^` all capitals, `2en` cut two letters and add `en`, `@3:1en`
 * take out `ge` at the third letter first, `!DigiD` the lemma itself.
 *
 * @param {string} form @param {string} lemma
 */
function editOf(form, lemma) {
  if (lemma === form) return '=';
  if (lemma === form[0]?.toUpperCase() + form.slice(1)) return '^';
  if (lemma === form.toUpperCase()) return '^^';
  if (lemma.toLowerCase() !== lemma && lemma.slice(1).toLowerCase() !== lemma.slice(1))
    return `!${lemma}`;
  const capital = lemma[0]?.toLowerCase() !== lemma[0] ? '^' : '';
  const low = lemma.toLowerCase();
  let best = suffixEdit(form, low);
  for (let at = form.indexOf('ge'); at >= 0; at = form.indexOf('ge', at + 1)) {
    const without = form.slice(0, at) + form.slice(at + 2);
    const edit = `@${at}:${suffixEdit(without, low)}`;
    if (low.startsWith(form.slice(0, at)) && edit.length < best.length) best = edit;
  }
  return capital + best;
}

/** @param {string} form @param {string} lemma */
function suffixEdit(form, lemma) {
  let common = 0;
  while (common < form.length && form[common] === lemma[common]) common++;
  return `${form.length - common}${lemma.slice(common)}`;
}

/** Sections one after the other, each at a multiple of four bytes. */
const encoder = new TextEncoder();
const sections = [
  encoder.encode(CHARACTERS.join('')),
  new Uint8Array(edges.buffer),
  smallSkips,
  new Uint8Array(Uint32Array.from(large).buffer),
  new Uint8Array(facts.buffer),
  new Uint8Array(paradigm.buffer),
  encoder.encode(paradigms.join('\n')),
];
const header = new Uint32Array(2 + sections.length);
header[0] = 0x4c444548; // "HEDL" when read as bytes
header[1] = keys.length;
sections.forEach((section, i) => {
  header[2 + i] = section.length;
});
const padded = [new Uint8Array(header.buffer), ...sections].map((section) => {
  const out = new Uint8Array(Math.ceil(section.length / 4) * 4);
  out.set(section);
  return out;
});
writeFileSync(new URL('lexicon.bin', folder), Buffer.concat(padded));
console.log(`lexicon.bin: ${keys.length} forms, ${paradigms.length} paradigms`);
console.log(sections.map((s) => s.length).join(' '));
if (paradigms.length > 0xffff) throw new Error('too many paradigms');
console.log(paradigms.slice(-30).join('\n'));

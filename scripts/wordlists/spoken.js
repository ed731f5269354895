/**
 * Writes `wordlists/spoken.tsv`: the lemmas of the 16,074 commonest word forms of subtitles, each
 * with the rank of its commonest form.
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

const rows = [...ranks].map(([lemma, rank]) => `${lemma}\t${rank}\n`);
writeFileSync(
  new URL('../../wordlists/spoken.tsv', import.meta.url),
  `lemma\trank\n${rows.join('')}`,
);

/**
 * Writes what helder's lexicon says of the words in `words.txt` to `lexicon.tsv`, for training:
 *
 *     node scripts/train-parser/lexicon.js WORK
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lookUp } from '../../dist/language/lexicon/index.js';
import { readingOf } from '../../dist/language/perfects.js';

const work = process.argv[2] ?? '.';
const words = readFileSync(join(work, 'words.txt'), 'utf8').trimEnd().split('\n');
const rows = words.map((word) => {
  const { known, zipf = 0, readings, compound } = lookUp(word);
  const { name } = lookUp(word.charAt(0).toUpperCase() + word.slice(1));
  const participle = readings.some(({ features = '' }) => features.includes('VerbForm=Part'));
  const withZijn = participle ? readingOf(word).reading : '';
  const read = readings.map(({ upos, features = '' }) => `${upos}/${features}`).join(' ');
  return [word, known ? 1 : 0, name ? 1 : 0, zipf, read, compound?.head ?? '', withZijn].join('\t');
});
writeFileSync(join(work, 'lexicon.tsv'), `${rows.join('\n')}\n`);

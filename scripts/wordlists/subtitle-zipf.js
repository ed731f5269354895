/**
 * Prints the numbers of `src/language/vocabulary/subtitle-zipf.ts` and how well they fit: from the
 * rank of a word form in subtitles, or else from its frequency in all kinds of text and the rank of
 * its lemma, to its Zipf in SUBTLEX-NL. Nothing else of SUBTLEX-NL is kept.
 *
 * Fitted on the nouns, verbs and adjectives of `treebank.tsv`, by the square root of how often each
 * occurs there: the words that texts have. Error and fit are of words left out of the fit, by how
 * often they occur.
 */
import { readFileSync } from 'node:fs';
import { parquetReadObjects } from 'hyparquet';
import { lemmaOf, lookUp } from '../../dist/language/lexicon/index.js';
import { spokenness } from '../../dist/language/vocabulary/spoken.js';
import { leastSquares, weightedSum } from '../least-squares.js';
import { fileOf } from './packages.js';

const FOLDS = 5;
/** What LiNT-II gives to words that SUBTLEX-NL does not have. */
const LEAST = 1.359228547196266;
const CONTENT = new Set(['NOUN', 'VERB', 'ADJ']);
const LINT = 'lint_ii/linguistic_data/data';

/** @param {string} name */
const rowsOf = (name) =>
  readFileSync(new URL(`../../wordlists/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/** @param {string} name @returns {Promise<Record<string, any>[]>} */
async function tableOf(name) {
  const bytes = fileOf('lint-ii', `${LINT}/${name}.parquet`);
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  return parquetReadObjects({ file: /** @type {ArrayBuffer} */ (file) });
}

const subtlex = new Map(
  (await tableOf('subtlex_wordfreq')).map((row) => [row.word, row.word_count]),
);
const leftOut = new Set((await tableOf('subtlex_wordfreq_skiplist')).map((row) => row.word));
const ranks = new Map(rowsOf('spoken-forms.tsv').map(([form = ''], i) => [form, i + 1]));

/** @typedef {{ values: number[], wanted: number, weight: number, count: number }} Example */
/** @type {Example[]} */
const ranked = [];
/** @type {Example[]} */
const unranked = [];
for (const [form = '', upos = '', , count] of rowsOf('treebank.tsv')) {
  const { zipf } = lookUp(form);
  const wanted = subtlex.get(form) ?? LEAST;
  if (!CONTENT.has(upos) || zipf === undefined || leftOut.has(form)) continue;
  const rank = ranks.get(form);
  const lemma = lemmaOf(form, /** @type {'NOUN'} */ (upos));
  const values = rank === undefined ? [zipf, spokenness(lemma)] : [Math.log10(rank)];
  const example = { values, wanted, weight: Math.sqrt(Number(count)), count: Number(count) };
  (rank === undefined ? unranked : ranked).push(example);
}

/** @param {string} name @param {Example[]} examples */
function report(name, examples) {
  const unseen = Array.from({ length: FOLDS }, (_, fold) => {
    const model = leastSquares(examples.filter((_example, i) => i % FOLDS !== fold));
    return examples
      .filter((_example, i) => i % FOLDS === fold)
      .map((example) => ({
        ...example,
        error: weightedSum(model, example.values) - example.wanted,
      }));
  }).flat();
  const words = unseen.reduce((sum, { count }) => sum + count, 0);
  const mean = (/** @type {(example: (typeof unseen)[number]) => number} */ of) =>
    unseen.reduce((sum, example) => sum + example.count * of(example), 0) / words;
  const middle = mean(({ wanted }) => wanted);
  const squares = mean(({ error }) => error ** 2);
  const fit = 1 - squares / mean(({ wanted }) => (wanted - middle) ** 2);
  const { start, weights } = leastSquares(examples);
  const numbers = [start, ...weights].map((number) => number.toFixed(3)).join(' ');
  console.log(
    `${name}: ${numbers}; ${examples.length} forms, ${words} words, ` +
      `standard error ${Math.sqrt(squares).toFixed(2)}, R² ${fit.toFixed(3)}`,
  );
}

report('start, log10 of the rank', ranked);
report('start, Zipf, spokenness', unranked);

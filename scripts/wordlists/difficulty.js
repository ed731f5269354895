/**
 * Writes `wordlists/difficulty.tsv`: the weights of the logistic model that scores words, fitted on
 * the words of `wordlists/word-levels.tsv`. Prints how well the model ranks words it was not fitted
 * on.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { lookUp } from '../../dist/language/lexicon/index.js';
import { featuresOf, WORD_FEATURES } from '../../dist/language/vocabulary/features.js';
import { jargonWords } from '../../dist/language/vocabulary/jargon-words.js';
import { partsOf } from '../../dist/language/vocabulary/parts.js';

/** Keeps weights small where few words speak for them. */
const RIDGE = 2;
const STEPS = 1500;
const STEP = 1.5;
const FOLDS = 5;
/**
 * Words are called difficult from a chance of 0.4 on, not 0.5: plain letters hold so few words near
 * the middle that this costs next to nothing there, and it finds more of the hard ones.
 */
const CALLED_DIFFICULT_FROM = 0.4;

const folder = new URL('../../wordlists/', import.meta.url);

/** @typedef {{ values: number[], isHard: number }} Example */

/** @type {Example[]} */
const examples = readFileSync(new URL('word-levels.tsv', folder), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [lemma = '', pos, level] = line.split('\t');
    const upos = /** @type {import('../../dist/language/lexicon/index.js').PartOfSpeech} */ (pos);
    const seen = featuresOf(lemma, upos, lookUp(lemma).zipf, partsOf(lemma));
    const features = jargonWords().has(lemma) ? { ...seen, formal: 1, familiar: 0 } : seen;
    return {
      values: WORD_FEATURES.map((feature) => features[feature]),
      isHard: level === 'B2' ? 1 : 0,
    };
  });

/** @param {number} sum */
const logistic = (sum) => 1 / (1 + Math.exp(-sum));

/** @param {number[]} numbers */
const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/**
 * Logistic regression by gradient descent on standardised values.
 *
 * @param {Example[]} known
 */
function regression(known) {
  const columns = WORD_FEATURES.map((_, j) => known.map(({ values }) => values[j] ?? 0));
  const means = columns.map(mean);
  const spreads = columns.map(
    (column, j) => Math.sqrt(mean(column.map((value) => (value - (means[j] ?? 0)) ** 2))) || 1,
  );
  const rows = known.map(({ values }) =>
    values.map((value, j) => (value - (means[j] ?? 0)) / (spreads[j] ?? 1)),
  );
  let weights = WORD_FEATURES.map(() => 0);
  let start = 0;
  for (let step = 0; step < STEPS; step++) {
    const errors = rows.map(
      (row, i) =>
        logistic(row.reduce((sum, value, j) => sum + value * (weights[j] ?? 0), start)) -
        (known[i]?.isHard ?? 0),
    );
    weights = weights.map((weight, j) => {
      const slope = mean(rows.map((row, i) => (row[j] ?? 0) * (errors[i] ?? 0)));
      return weight - STEP * (slope + (RIDGE * weight) / rows.length);
    });
    start -= STEP * mean(errors);
  }
  const plain = weights.map((weight, j) => weight / (spreads[j] ?? 1));
  return {
    start: plain.reduce((sum, weight, j) => sum - weight * (means[j] ?? 0), start),
    weights: plain,
  };
}

/** @param {ReturnType<typeof regression>} model @param {number[]} values */
const score = ({ start, weights }, values) =>
  values.reduce((sum, value, j) => sum + value * (weights[j] ?? 0), start);

/**
 * The chance that a hard word scores higher than an easy one (area under the ROC curve).
 *
 * @param {{ score: number, isHard: number }[]} scored
 */
function areaUnderCurve(scored) {
  const hard = scored.filter(({ isHard }) => isHard === 1);
  const easy = scored.filter(({ isHard }) => isHard === 0);
  const wins = hard.map(({ score: high }) =>
    mean(easy.map(({ score: low }) => (high > low ? 1 : high === low ? 0.5 : 0))),
  );
  return mean(wins);
}

const unseen = Array.from({ length: FOLDS }, (_, fold) => {
  const model = regression(examples.filter((_example, i) => i % FOLDS !== fold));
  return examples
    .filter((_example, i) => i % FOLDS === fold)
    .map(({ values, isHard }) => ({ score: score(model, values), isHard }));
}).flat();
console.log(`area under the curve, ${FOLDS} folds: ${areaUnderCurve(unseen).toFixed(3)}`);

const model = regression(examples);
const start = model.start - Math.log(CALLED_DIFFICULT_FROM / (1 - CALLED_DIFFICULT_FROM));
const rows = [
  ['start', start],
  ...WORD_FEATURES.map((feature, j) => [feature, model.weights[j] ?? 0]),
];
writeFileSync(
  new URL('difficulty.tsv', folder),
  `feature\tweight\n${rows.map(([name, weight]) => `${name}\t${Number(weight).toFixed(3)}\n`).join('')}`,
);

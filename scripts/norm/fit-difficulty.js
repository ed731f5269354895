#!/usr/bin/env node
// @ts-check
// Fits the points of helder's score of difficulty, and says how well such a score does on documents
// that were left out of its fit.
//
//   npm run difficulty -- --data DIR
//
// The points stand in src/measures/difficulty.ts.

import { join, resolve } from 'node:path';
import { linesOf } from '../evaluate/data.js';
import { documentsOf, isRewritten, LEAST_PAIRS, parsePairs } from '../evaluate/pairs.js';
import { product } from '../evaluate/product.js';
import { proseOfSentences } from '../evaluate/prose.js';
import { logisticWeights } from './logistic.js';

const { burdensOf, countedSentences } = product;

/**
 * Keeps the weights of rare burdens modest. From 2 to 20 the share of pairs in the right order changes
 * by less than a point.
 */
const RIDGE = 5;
/** Points for each unit of the logarithm of the odds. */
const SCALE = 10;
/** Smaller differences are those of arithmetic. */
const EQUAL = 1e-9;

const BURDENS = /** @type {const} */ ([
  'words',
  'wordDifficulty',
  'jargonTerms',
  'passives',
  'nominalisations',
]);

/** @typedef {readonly number[]} Row */

/**
 * The mean burdens of the sentences of some texts.
 *
 * @param {readonly string[]} texts @returns {Row}
 */
function burdens(texts) {
  const each = countedSentences(proseOfSentences(texts, product)).map(burdensOf);
  return BURDENS.map(
    (burden) => each.reduce((sum, one) => sum + one[burden], 0) / Math.max(1, each.length),
  );
}

/** @param {readonly string[]} complex @param {readonly string[]} simple @returns {Row} */
function difference(complex, simple) {
  const easy = burdens(simple);
  return burdens(complex).map((value, i) => value - (easy[i] ?? 0));
}

/** @param {Row} row @param {Row} weights */
const sumOf = (row, weights) => row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);

/**
 * Weights by which the originals come out harder: logistic regression on the differences, without a
 * constant, on values of one spread.
 *
 * @param {readonly Row[]} differences @returns {number[]}
 */
function weightsOf(differences) {
  const spreads = BURDENS.map((_, i) => {
    const squares = differences.reduce((sum, row) => sum + (row[i] ?? 0) ** 2, 0);
    return Math.sqrt(squares / differences.length) || 1;
  });
  const scaled = differences.map((row) => row.map((value, i) => value / (spreads[i] ?? 1)));
  return logisticWeights(scaled, RIDGE).map((weight, i) => weight / (spreads[i] ?? 1));
}

/** @param {string} name @param {readonly number[]} scores differences of sides that the fit left out */
function report(name, scores) {
  const share = (/** @type {number} */ count) => `${((100 * count) / scores.length).toFixed(1)}%`;
  const harder = scores.filter((score) => score > EQUAL).length;
  const easier = scores.filter((score) => score < -EQUAL).length;
  const tied = scores.length - harder - easier;
  console.log(
    `${name}: ${scores.length}; original harder ${share(harder)}, tied ${share(tied)}, easier ${share(easier)}`,
  );
}

const flag = process.argv.indexOf('--data');
const data = process.argv[flag + 1];
if (flag < 0 || data === undefined) {
  process.stderr.write('usage: npm run difficulty -- --data DIR\n');
  process.exit(2);
}
const folder = resolve(process.env['INIT_CWD'] ?? process.cwd(), data);
const documents = documentsOf(parsePairs(linesOf(join(folder, 'pairs', 'pairs.tsv')))).map(
  ({ pairs }) => ({
    pairs: pairs.map((pair) => ({
      isRewritten: isRewritten(pair, product),
      row: difference([pair.complex], [pair.simple]),
    })),
    row: difference(
      pairs.map(({ complex }) => complex),
      pairs.map(({ simple }) => simple),
    ),
  }),
);

const rowsOf = (/** @type {typeof documents} */ some) =>
  some.flatMap(({ pairs }) => pairs.map(({ row }) => row));

const left = documents.map((document) => {
  const weights = weightsOf(rowsOf(documents.filter((other) => other !== document)));
  return {
    pairs: document.pairs.map((pair) => ({ ...pair, score: sumOf(pair.row, weights) })),
    score: sumOf(document.row, weights),
  };
});
const pairs = left.flatMap((document) => document.pairs);
console.log('each document by weights fitted on the others');
report(
  'pairs',
  pairs.map(({ score }) => score),
);
report(
  'rewritten pairs',
  pairs.filter((pair) => pair.isRewritten).map(({ score }) => score),
);
report(
  `documents of at least ${LEAST_PAIRS} pairs`,
  left.filter((document) => document.pairs.length >= LEAST_PAIRS).map(({ score }) => score),
);
console.log('\npoints, fitted on all pairs');
for (const [i, weight] of weightsOf(rowsOf(documents)).entries())
  console.log(`${BURDENS[i]}: ${(SCALE * weight).toFixed(2)}`);

#!/usr/bin/env node
// @ts-check
// Shows how limits of the B1 norm divide municipal texts from what editors made of them.
//
//   npm run norm -- --data DIR
//
// The outcome, and why the limits are what they are, stands in docs/norm.md.

import { join, resolve } from 'node:path';
import { linesOf } from '../evaluate/data.js';
import { documentsOf, LEAST_PAIRS, parsePairs } from '../evaluate/pairs.js';
import { product } from '../evaluate/product.js';
import { proseOfSentences } from '../evaluate/prose.js';

const { B1, judge, MEASURES } = product;

/**
 * @typedef {import('../../src/norm/norm.ts').Norm} Norm
 * @typedef {Readonly<Record<string, number>>} Values
 * @typedef {{ readonly simple: Values, readonly complex: Values }} Sides
 */

/** @param {readonly string[]} sentences @returns {Values} */
function valuesOf(sentences) {
  const prose = proseOfSentences(sentences, product);
  return Object.fromEntries(
    MEASURES.flatMap(({ id, of }) => {
      const value = of(prose);
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

/** @param {string} data @returns {Sides[]} */
const documentsIn = (data) =>
  documentsOf(parsePairs(linesOf(join(data, 'pairs', 'pairs.tsv'))))
    .filter(({ pairs }) => pairs.length >= LEAST_PAIRS)
    .map(({ pairs }) => ({
      simple: valuesOf(pairs.map(({ simple }) => simple)),
      complex: valuesOf(pairs.map(({ complex }) => complex)),
    }));

/** @param {Norm} norm @param {Values} values */
function meets(norm, values) {
  const verdict = judge({ ...norm, minimum: { words: 0, sentences: 0 } }, values);
  return 'band' in verdict && verdict.band === 'meets';
}

/** @param {string} name @param {readonly Sides[]} documents @param {Norm} norm */
function row(name, documents, norm) {
  const count = (/** @type {keyof Sides} */ side) =>
    documents.filter((document) => meets(norm, document[side])).length;
  return `${name.padEnd(44)} ${String(count('simple')).padStart(4)}/${documents.length}   ${String(count('complex')).padStart(4)}/${documents.length}`;
}

/**
 * The norm with other limits: `{ wordsPerSentence: 14 }`.
 *
 * @param {Values} limits @returns {Norm}
 */
const withLimits = (limits) => ({
  ...B1,
  criteria: B1.criteria.map((criterion) => ({
    ...criterion,
    limit: limits[criterion.measure] ?? criterion.limit,
  })),
});

/** The norm with one criterion left. @param {string} measure @returns {Norm} */
const alone = (measure) => ({
  ...B1,
  criteria: B1.criteria.filter((criterion) => criterion.measure === measure),
});

/** What was considered for each criterion, beside what the norm has. */
const CANDIDATES = {
  wordsPerSentence: [13, 14, 15, 16],
  longSentences: [0.1, 0.15, 0.2],
  passiveSentences: [0.05, 0.1, 0.15],
  difficultWords: [0.04, 0.05, 0.06, 0.07],
  jargonTerms: [0.03, 0.04, 0.05, 0.06],
};

const at = process.argv.indexOf('--data');
const folder = process.argv[at + 1];
if (at < 0 || folder === undefined) {
  process.stderr.write('norm: name the folder of data: npm run norm -- --data DIR\n');
  process.exit(2);
}
const documents = documentsIn(resolve(process.env['INIT_CWD'] ?? '.', folder));

const lines = [
  `${'documents that meet'.padEnd(44)} editors  originals`,
  row(`the norm, version ${B1.version}`, documents, B1),
  '',
  'one criterion by itself',
  ...B1.criteria.map(({ measure, limit }) =>
    row(`  ${measure} at most ${limit}`, documents, alone(measure)),
  ),
  '',
  'the norm with one limit changed',
  ...Object.entries(CANDIDATES).flatMap(([measure, limits]) =>
    limits.map((limit) =>
      row(`  ${measure} at most ${limit}`, documents, withLimits({ [measure]: limit })),
    ),
  ),
];
process.stdout.write(`${lines.join('\n')}\n`);

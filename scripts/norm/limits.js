#!/usr/bin/env node
// @ts-check
// Shows how limits of the B1 norm divide municipal texts from what editors made of them.
//
//   npm run norm -- --data DIR
//
// The outcome, and why the limits are what they are, stands in docs/norm.md.

import { join, resolve } from 'node:path';
import { linesOf } from '../evaluate/data.js';
import { randomFrom, SEED } from '../evaluate/intervals.js';
import { documentsOf, LEAST_PAIRS, parsePairs } from '../evaluate/pairs.js';
import { product } from '../evaluate/product.js';
import { proseOfSentences } from '../evaluate/prose.js';

const { B1, judge, MEASURES } = product;

/** How often each side of a document is drawn anew from its own sentences. */
const DRAWS = 50;

/**
 * @typedef {import('../../src/norm/norm.ts').Norm} Norm
 * @typedef {import('../../src/language/prose.ts').Prose} Prose
 * @typedef {Readonly<Record<string, number>>} Values
 * @typedef {{ readonly itself: Values, readonly drawn: readonly Values[] }} Side
 * @typedef {{ readonly simple: Side, readonly complex: Side }} Sides
 */

const measures = MEASURES.filter(
  ({ id }) =>
    ['words', 'sentences'].includes(id) || B1.criteria.some(({ measure }) => measure === id),
);

/** @param {Prose} prose @returns {Values} */
const valuesOf = (prose) =>
  Object.fromEntries(
    measures.flatMap(({ id, of }) => {
      const value = of(prose);
      return value === undefined ? [] : [[id, value]];
    }),
  );

/**
 * What is measured of one side of a document, and of as many sentences drawn from it with replacement:
 * other documents of its kind, as a limit may hold for this one by a single sentence.
 *
 * @param {readonly string[]} texts @param {() => number} random @returns {Side}
 */
function sideOf(texts, random) {
  const prose = proseOfSentences(texts, product);
  const { passages } = prose;
  const draw = () => passages.flatMap(() => passages[Math.floor(random() * passages.length)] ?? []);
  return {
    itself: valuesOf(prose),
    drawn: Array.from({ length: DRAWS }, () => valuesOf({ ...prose, passages: draw() })),
  };
}

/** @param {string} data @returns {Sides[]} */
function documentsIn(data) {
  const random = randomFrom(SEED);
  return documentsOf(parsePairs(linesOf(join(data, 'pairs', 'pairs.tsv'))))
    .filter(({ pairs }) => pairs.length >= LEAST_PAIRS)
    .map(({ pairs }) => ({
      simple: sideOf(
        pairs.map(({ simple }) => simple),
        random,
      ),
      complex: sideOf(
        pairs.map(({ complex }) => complex),
        random,
      ),
    }));
}

/** @param {Norm} norm @param {Values} values */
function meets(norm, values) {
  const verdict = judge({ ...norm, minimum: { words: 0, sentences: 0 } }, values);
  return 'band' in verdict && verdict.band === 'meets';
}

/** @param {string} name @param {readonly Sides[]} documents @param {Norm} norm */
function row(name, documents, norm) {
  const count = (/** @type {keyof Sides} */ side) => {
    const itself = documents.filter((document) => meets(norm, document[side].itself)).length;
    const drawn = documents.flatMap((document) => document[side].drawn);
    const share = drawn.filter((values) => meets(norm, values)).length / drawn.length;
    return `${String(itself).padStart(4)}/${documents.length} ${(100 * share).toFixed(1).padStart(5)}%`;
  };
  return `${name.padEnd(36)} ${count('simple')}   ${count('complex')}`;
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
  longSentences: [0.1, 0.15, 0.2, 0.25],
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
  `${'documents that meet; drawn anew'.padEnd(36)}  editors            originals`,
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

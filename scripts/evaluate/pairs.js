// @ts-check
/** The part `pairs`: sentences of a municipality and how its editors rewrote them in plain Dutch. */
import { join } from 'node:path';
import { DataError, filesOf, linesOf } from './data.js';
import { shareOf } from './figures.js';
import { proseOfSentences } from './prose.js';

/**
 * @typedef {import('./product.js').Product} Product
 * @typedef {{ readonly document: string, readonly complex: string, readonly simple: string }} Pair
 * @typedef {{ readonly pairs: readonly Pair[] }} PairedDocument
 */

/** From this share of common words on a pair is the same sentence touched up. */
const SAME_SENTENCE = 0.7;

/** A document with fewer pairs is too short to be held against a norm or ranked. */
export const LEAST_PAIRS = 5;

/**
 * @param {string} data @param {Product} product
 */
export function measurePairs(data, product) {
  const [file] = filesOf(data, 'pairs', 'pairs.tsv');
  return file === undefined
    ? undefined
    : scorePairs(parsePairs(linesOf(join(data, 'pairs', file))), product);
}

/**
 * The pairs of a tab-separated file with the columns document, complex and simple. A row with an
 * empty side is no pair.
 *
 * @param {readonly string[]} lines @returns {Pair[]}
 */
export function parsePairs([head = '', ...rows]) {
  const columns = head.split('\t');
  const [document, complex, simple] = ['document', 'complex', 'simple'].map((name) => {
    if (!columns.includes(name)) throw new DataError(`pairs.tsv has no column '${name}'`);
    return columns.indexOf(name);
  });
  return rows
    .map((row) => row.split('\t').map((cell) => cell.trim()))
    .map((cells) => ({
      document: cells[document ?? 0] ?? '',
      complex: cells[complex ?? 0] ?? '',
      simple: cells[simple ?? 0] ?? '',
    }))
    .filter((pair) => pair.complex !== '' && pair.simple !== '');
}

/**
 * @param {readonly Pair[]} pairs
 * @param {Pick<Product, 'B1' | 'difficultyOf' | 'isWord' | 'judge' | 'MEASURES' | 'proseOf'>} product
 */
export function scorePairs(pairs, product) {
  const { difficultyOf } = product;
  const rewritten = pairs.filter((pair) => isRewritten(pair, product));
  const documents = documentsOf(pairs).filter((document) => document.pairs.length >= LEAST_PAIRS);
  /** @param {PairedDocument} document @param {'simple' | 'complex'} side */
  const sideOf = (document, side) =>
    proseOfSentences(
      document.pairs.map((pair) => pair[side]),
      product,
    );

  return {
    n: pairs.length,
    ...comparisons(pairs, product),
    rewritten: { n: rewritten.length, ...comparisons(rewritten, product) },
    documents: {
      n: documents.length,
      rankedRight: shareOf(
        documents,
        (document) =>
          difficultyOf(sideOf(document, 'complex')) > difficultyOf(sideOf(document, 'simple')),
      ),
    },
    meetsNorm: {
      simple: shareOf(documents, (document) => meetsNorm(sideOf(document, 'simple'), product)),
      complex: shareOf(documents, (document) => meetsNorm(sideOf(document, 'complex'), product)),
    },
  };
}

/**
 * How the two sides compare on helder's own score.
 *
 * @param {readonly Pair[]} pairs
 * @param {Pick<Product, 'difficultyOf' | 'proseOf'>} product
 */
function comparisons(pairs, { difficultyOf, proseOf }) {
  const scoreOf = (/** @type {string} */ text) =>
    difficultyOf(proseOfSentences([text], { proseOf }));
  const signs = pairs.map(({ complex, simple }) => Math.sign(scoreOf(complex) - scoreOf(simple)));
  const shareWith = (/** @type {number} */ sign) => shareOf(signs, (each) => each === sign);
  return { harder: shareWith(1), tied: shareWith(0), reversed: shareWith(-1) };
}

/**
 * Whether the editors wrote a new sentence rather than touching up the old.
 *
 * @param {Pair} pair @param {Pick<Product, 'isWord' | 'proseOf'>} product
 */
export const isRewritten = (pair, product) => likeness(pair, product) < SAME_SENTENCE;

/**
 * Dice's coefficient over the lower-cased words of both sides, each counted once.
 *
 * @param {Pair} pair @param {Pick<Product, 'isWord' | 'proseOf'>} product
 * @returns {number} from 0, no word in common, to 1
 */
export function likeness({ complex, simple }, product) {
  const [one, other] = [complex, simple].map((text) => wordsOf(text, product));
  if (!one || !other || one.size + other.size === 0) return 1;
  const common = [...one].filter((word) => other.has(word)).length;
  return (2 * common) / (one.size + other.size);
}

/** @param {string} text @param {Pick<Product, 'isWord' | 'proseOf'>} product */
const wordsOf = (text, product) =>
  new Set(
    proseOfSentences([text], product)
      .passages.flatMap(({ sentences }) => sentences)
      .flatMap(({ tokens }) => tokens.filter(product.isWord))
      .map((token) => token.text.toLowerCase()),
  );

/** @param {readonly Pair[]} pairs @returns {PairedDocument[]} */
export function documentsOf(pairs) {
  /** @type {Map<string, Pair[]>} */
  const documents = new Map();
  for (const pair of pairs) {
    documents.set(pair.document, [...(documents.get(pair.document) ?? []), pair]);
  }
  return [...documents.values()].map((each) => ({ pairs: each }));
}

/**
 * Whether a text meets every criterion of the norm. What is judged here is a handful of sentences,
 * so the least text that the norm asks of a letter does not count.
 *
 * @param {import('../../src/language/prose.ts').Prose} prose
 * @param {Pick<Product, 'B1' | 'judge' | 'MEASURES'>} product
 */
function meetsNorm(prose, { B1, judge, MEASURES }) {
  const values = Object.fromEntries(
    MEASURES.map(({ id, of }) => [id, of(prose)]).filter(([, value]) => value !== undefined),
  );
  const verdict = judge({ ...B1, minimum: { words: 0, sentences: 0 } }, values);
  return 'band' in verdict && verdict.band === 'meets';
}

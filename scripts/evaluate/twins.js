// @ts-check
/** The part `twins`: what is read from a PDF against what is read from the Word file it was made of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './data.js';
import { f1Of } from './figures.js';
import { bootstrap } from './intervals.js';
import { proseOfFile } from './prose.js';

/**
 * @typedef {import('./product.js').Product} Product
 * @typedef {import('../../src/language/prose.ts').Prose} Prose
 */

/** Shorter sentences are labels and loose words as often as sentences. */
const LEAST_WORDS = 5;

/**
 * @param {string} data @param {Product} product
 */
export async function measureTwins(data, product) {
  const pdfs = new Set(filesOf(data, 'twins', '.pdf'));
  const names = filesOf(data, 'twins', '.docx')
    .map((name) => name.slice(0, -'.docx'.length))
    .filter((name) => pdfs.has(`${name}.pdf`));
  if (names.length === 0) return undefined;
  const sentencesOf = async (/** @type {string} */ name) => {
    const bytes = readFileSync(join(data, 'twins', name));
    const prose = await proseOfFile({ name, bytes }, product);
    return prose ? sentencesIn(prose, product) : [];
  };
  const twins = [];
  for (const name of names) {
    const docx = await sentencesOf(`${name}.docx`);
    const pdf = await sentencesOf(`${name}.pdf`);
    twins.push({ name, match: commonOf(docx, pdf) });
  }
  return scoreTwins(twins);
}

/** @param {readonly { readonly name: string, readonly match: import('./figures.js').Match }[]} twins */
export function scoreTwins(twins) {
  const units = twins.map(({ match }) => match);
  const f1 = f1Of(units);
  return {
    n: twins.length,
    f1:
      f1 === undefined
        ? undefined
        : { value: f1, of: units.length, interval: bootstrap(units, f1Of) },
    files: twins.map(({ name, match }) => ({
      name,
      f1: f1Of([match]),
      docxSentences: match.gold,
      pdfSentences: match.predicted,
      common: match.found,
    })),
  };
}

/**
 * The sentences of at least five words in the running text, folded; see `folded`.
 *
 * @param {Prose} prose @param {Pick<Product, 'isWord'>} product
 */
export const sentencesIn = ({ passages }, { isWord }) =>
  passages
    .flatMap(({ sentences }) => sentences)
    .filter(({ tokens }) => tokens.filter(isWord).length >= LEAST_WORDS)
    .map(({ text }) => folded(text));

/**
 * Without case, spaces and hyphens: a line that ends in a hyphen does not tell whose it is.
 *
 * @param {string} text
 */
export const folded = (text) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00AD\u2010\u2011-]+/gu, '');

/**
 * Sentences that both have; one that stands there twice must be read twice.
 *
 * @param {readonly string[]} gold @param {readonly string[]} predicted
 * @returns {import('./figures.js').Match}
 */
export function commonOf(gold, predicted) {
  /** @type {Map<string, number>} */
  const left = new Map();
  for (const sentence of gold) left.set(sentence, (left.get(sentence) ?? 0) + 1);
  let found = 0;
  for (const sentence of predicted) {
    const count = left.get(sentence) ?? 0;
    if (count === 0) continue;
    left.set(sentence, count - 1);
    found++;
  }
  return { found, gold: gold.length, predicted: predicted.length };
}

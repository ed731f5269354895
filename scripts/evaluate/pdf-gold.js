// @ts-check
/**
 * The part `pdfGold`: what is read from real PDF letters against what a person read on their pages.
 * The letters are not ours to spread, so the sentences of the gold are kept as salted hashes only.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agreement, f1Of } from './figures.js';
import { proseOfFile } from './prose.js';
import { commonOf, sentencesIn } from './twins.js';

/**
 * @typedef {import('./product.js').Product} Product
 * @typedef {object} Gold
 * @property {string} salt
 * @property {Record<string, string[]>} letters hashes of the sentences of each letter, in order
 */

/** @type {Gold} */
const GOLD = JSON.parse(readFileSync(new URL('gold-pdf.json', import.meta.url), 'utf8'));

/**
 * What stands for a sentence in the gold: nobody can read it back, but the same sentence gives the
 * same hash.
 *
 * @param {string} salt @param {string} sentence folded, as `sentencesIn` gives it
 */
export const hashOf = (salt, sentence) =>
  createHash('sha256').update(`${salt} ${sentence}`).digest('hex').slice(0, 24);

/**
 * @param {string} data @param {Product} product @param {Gold} [gold]
 */
export async function measurePdfGold(data, product, gold = GOLD) {
  const folder = join(data, 'letters', 'pdf');
  const names = Object.keys(gold.letters).filter((name) => existsSync(join(folder, name)));
  if (names.length === 0) return undefined;
  const letters = [];
  for (const name of names) {
    const prose = await proseOfFile({ name, bytes: readFileSync(join(folder, name)) }, product);
    const read = prose ? sentencesIn(prose, product) : [];
    const hashes = read.map((sentence) => hashOf(gold.salt, sentence));
    letters.push({ name, match: commonOf(gold.letters[name] ?? [], hashes) });
  }
  return {
    n: letters.length,
    ...agreement(letters.map(({ match }) => match)),
    files: letters.map(({ name, match }) => ({
      name,
      f1: f1Of([match]),
      goldSentences: match.gold,
      readSentences: match.predicted,
      common: match.found,
    })),
  };
}

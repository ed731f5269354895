// @ts-check
/** The part `speed`: how fast helder reads Dutch, for orientation only. */
import { readdirSync, readFileSync } from 'node:fs';

/** @typedef {import('./product.js').Product} Product */

const LETTERS = new URL('../../fixtures/letters/', import.meta.url);

/** Long enough for a figure that holds, short enough to wait for. */
const MILLISECONDS = 1500;

/**
 * Words a second of the language part: sentences, words, passives, jargon and difficult words of
 * the sample letters, over and over, once all is loaded and warm. Reading the files is not counted.
 *
 * @param {string} _data the sample letters serve, whatever data there is
 * @param {Product} product
 */
export async function measureSpeed(_data, product) {
  const documents = await Promise.all(
    readdirSync(LETTERS).map((name) =>
      product.readDocument({ name, bytes: readFileSync(new URL(name, LETTERS)) }),
    ),
  );
  const readAll = () => {
    let words = 0;
    for (const document of documents) {
      for (const sentence of product.proseOf(document).passages.flatMap((p) => p.sentences)) {
        product.passivesOf(sentence);
        product.jargonIn(sentence);
        product.difficultWordsIn(sentence);
        words += sentence.tokens.filter(product.isWord).length;
      }
    }
    return words;
  };
  readAll();
  const start = performance.now();
  let words = 0;
  while (performance.now() - start < MILLISECONDS) words += readAll();
  return Math.round((1000 * words) / (performance.now() - start));
}

// @ts-check
/**
 * @typedef {import('./product.js').Product} Product
 * @typedef {import('../../src/language/prose.ts').Prose} Prose
 */

/**
 * The prose of sentences that come without a file around them: a paragraph each.
 *
 * @param {readonly string[]} texts @param {Pick<Product, 'proseOf'>} product
 * @returns {Prose}
 */
export const proseOfSentences = (texts, { proseOf }) =>
  proseOf({
    format: 'txt',
    blocks: texts.map((text) => ({ kind: 'paragraph', text, anchors: [{ offset: 0 }] })),
    properties: {},
    warnings: [],
    // None are listed: those that are written in a sentence are found when it is analysed.
    placeholders: [],
  });

/**
 * The prose of a file, read as `helder check` reads it; undefined where it cannot be read.
 *
 * @param {import('../../src/document/read.ts').Source} source @param {Product} product
 * @returns {Promise<Prose | undefined>}
 */
export async function proseOfFile(source, { proseOf, readDocument, UnreadableError }) {
  try {
    return proseOf(await readDocument(source));
  } catch (error) {
    if (error instanceof UnreadableError) return undefined;
    throw error;
  }
}

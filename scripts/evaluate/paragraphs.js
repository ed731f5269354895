// @ts-check
/** Raw text made of the sentences of a treebank, with where its words stood. */

/**
 * @typedef {import('./conllu.js').GoldSentence} GoldSentence
 * @typedef {import('./conllu.js').GoldWord} GoldWord
 *
 * A word with its offsets in the paragraph.
 * @typedef {GoldWord & { readonly start: number, readonly end: number }} PlacedWord
 *
 * @typedef {object} Paragraph
 * @property {string} text
 * @property {readonly (readonly PlacedWord[])[]} sentences
 */

/** The most sentences that a paragraph has. */
const MOST_SENTENCES = 10;

/** A sentence that shows where it ends: by a mark, with closing quotes and brackets behind it. */
const ENDS_BY_MARK = /[.!?…]['"’”»›)\]}\s]*$/u;

/**
 * Paragraphs of at most ten sentences that follow each other: behind a space where the one before
 * ends with a mark, else behind a line break, as a heading or an item of a list would stand.
 *
 * @param {readonly GoldSentence[]} sentences
 * @returns {Paragraph[]}
 */
export function paragraphsOf(sentences) {
  const paragraphs = [];
  for (let from = 0; from < sentences.length; from += MOST_SENTENCES) {
    paragraphs.push(paragraphOf(sentences.slice(from, from + MOST_SENTENCES)));
  }
  return paragraphs;
}

/** @param {readonly GoldSentence[]} sentences @returns {Paragraph} */
function paragraphOf(sentences) {
  let text = '';
  const placed = sentences.map((words) => {
    if (text !== '') text += ENDS_BY_MARK.test(text) ? ' ' : '\n';
    return words.map((word, index) => {
      const start = text.length;
      text += word.form;
      const end = text.length;
      if (word.spaceAfter && index < words.length - 1) text += ' ';
      return { ...word, start, end };
    });
  });
  return { text, sentences: placed };
}

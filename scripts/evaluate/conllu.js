// @ts-check
/** Reading treebanks in CoNLL-U, the format of Universal Dependencies. */
import { DataError } from './data.js';

/**
 * A word of a treebank, by the names of the columns it comes from.
 *
 * @typedef {object} GoldWord
 * @property {string} form
 * @property {string} lemma
 * @property {string} upos
 * @property {string} features `Number=Sing|…`, '' for none
 * @property {number} head index of the head in the sentence, from 0; -1 for the root
 * @property {string} relation to the head, such as `aux:pass`
 * @property {boolean} spaceAfter
 *
 * @typedef {readonly GoldWord[]} GoldSentence
 */

/**
 * The sentences of a treebank. Empty nodes (`8.1`), which only the enhanced graph has, are left out.
 *
 * @param {string} name of the file, for errors @param {string} text
 * @returns {GoldSentence[]}
 * @throws {DataError} on multiword tokens, which Dutch treebanks do not have, and on broken rows
 */
export function parseConllu(name, text) {
  /** @type {GoldWord[][]} */
  const sentences = [];
  /** @type {GoldWord[]} */
  let words = [];
  for (const [index, line] of [...text.split(/\r?\n/), ''].entries()) {
    if (line === '') {
      if (words.length > 0) sentences.push(words);
      words = [];
    } else if (!line.startsWith('#') && !/^\d+\.\d/.test(line)) {
      const word = wordOf(line);
      if (!word) throw new DataError(`treebank/${name}, line ${index + 1} is not a word`);
      words.push(word);
    }
  }
  return sentences;
}

/** @param {string} row @returns {GoldWord | undefined} */
function wordOf(row) {
  const cells = row.split('\t');
  const [
    id = '',
    form = '',
    lemma = '',
    upos = '',
    ,
    features = '',
    head = '',
    relation = '',
    ,
    misc,
  ] = cells;
  if (!/^\d+$/.test(id) || !/^\d+$/.test(head) || misc === undefined) return undefined;
  return {
    form,
    lemma,
    upos,
    features: features === '_' ? '' : features,
    head: Number(head) - 1,
    relation,
    spaceAfter: !misc.split('|').includes('SpaceAfter=No'),
  };
}

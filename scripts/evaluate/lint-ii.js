// @ts-check
/** The part `lintII`: documents that LiNT-II itself has scored. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { correlation } from './correlation.js';
import { DataError, filesOf } from './data.js';

/**
 * @typedef {import('./product.js').Product} Product
 * @typedef {import('../../src/language/token.ts').Sentence} Sentence
 * @typedef {import('../../src/measures/lint.ts').LintFeatures} LintFeatures
 * @typedef {Pick<Product, 'analyse' | 'lintFeaturesOf' | 'lintScoreOf'>} Doors
 *
 * @typedef {object} GoldSentence what LiNT-II writes of a sentence; null where it has no value
 * @property {readonly GoldWord[]} word_features
 * @property {number | null} lint_score
 * @property {number | null} mean_log_word_frequency
 * @property {number | null} max_sdl
 * @property {number | null} content_words_per_clause
 * @property {number | null} proportion_of_concrete_nouns
 *
 * @typedef {object} GoldWord in lower case, as LiNT-II writes it
 * @property {string} text
 * @property {string} pos
 * @property {number} [word_frequency]
 * @property {string} [super_sem_type]
 *
 * @typedef {{ readonly name: string, readonly score: number, readonly sentences: readonly GoldSentence[] }} GoldDocument
 */

/** Names of the features in `evaluate` beside helder's. */
const FEATURES = /** @type {const} */ ({
  frequency: 'wordFrequency',
  longestDependency: 'longestDependency',
  contentWordsPerClause: 'contentWordsPerClause',
  concreteNouns: 'concreteNouns',
});

/** @typedef {keyof typeof FEATURES} Feature */

/**
 * @param {string} data @param {Product} product
 */
export function measureLintII(data, product) {
  const documents = filesOf(data, 'lint-ii', '.json').map((name) =>
    parseDocument(name, readFileSync(join(data, 'lint-ii', name), 'utf8')),
  );
  return documents.length === 0 ? undefined : scoreLintII(documents, product);
}

/**
 * @param {string} name @param {string} text @returns {GoldDocument}
 * @throws {DataError}
 */
export function parseDocument(name, text) {
  /** @type {{ sentences?: GoldSentence[], document_lint_score?: number }} */
  let document = {};
  try {
    document = JSON.parse(text);
  } catch {
    // Falls through to the one error.
  }
  const { sentences, document_lint_score: score } = document;
  if (!Array.isArray(sentences) || typeof score !== 'number')
    throw new DataError(`lint-ii/${name} is no document of LiNT-II`);
  return { name: name.replace(/\.json$/, ''), score, sentences };
}

/** @param {readonly GoldDocument[]} documents @param {Doors} doors */
export function scoreLintII(documents, doors) {
  const { lintFeaturesOf, lintScoreOf } = doors;
  const sentences = documents.flatMap((document) =>
    document.sentences.map((gold) => ({ gold, said: lintFeaturesOf([sentenceOf(gold, doors)]) })),
  );
  /** @param {(said: LintFeatures) => number} saidOf @param {(gold: GoldSentence) => number | null | undefined} goldOf */
  const r = (saidOf, goldOf) =>
    correlation(
      sentences.flatMap(({ gold, said }) => {
        const wanted = goldOf(gold);
        return said && typeof wanted === 'number' ? [[[saidOf(said), wanted]]] : [];
      }),
    );
  return {
    documents: documents.map((document) => documentFigures(document, doors)),
    sentences: {
      r: r(lintScoreOf, (gold) => gold.lint_score),
      frequency: {
        r: r(
          (said) => said.wordFrequency,
          (gold) => gold.mean_log_word_frequency,
        ),
      },
      longestDependency: {
        r: r(
          (said) => said.longestDependency,
          (gold) => gold.max_sdl,
        ),
      },
      contentWordsPerClause: {
        r: r(
          (said) => said.contentWordsPerClause,
          (gold) => gold.content_words_per_clause,
        ),
      },
      concreteNouns: {
        r: r(
          (said) => said.concreteNouns,
          (gold) => gold.proportion_of_concrete_nouns,
        ),
      },
    },
  };
}

/** @param {GoldDocument} document @param {Doors} doors */
function documentFigures({ name, score, sentences }, doors) {
  const said = doors.lintFeaturesOf(sentences.map((sentence) => sentenceOf(sentence, doors)));
  const gold = goldFeatures(sentences);
  return {
    name,
    score: said && doors.lintScoreOf(said),
    gold: score,
    ...Object.fromEntries(
      Object.entries(FEATURES).map(([feature, own]) => [
        feature,
        { value: said?.[own], gold: gold[/** @type {Feature} */ (feature)] },
      ]),
    ),
  };
}

/**
 * The features of a document, which LiNT-II writes of sentences and words alone.
 *
 * @param {readonly GoldSentence[]} sentences @returns {Readonly<Record<Feature, number | undefined>>}
 */
function goldFeatures(sentences) {
  const words = sentences.flatMap((sentence) => sentence.word_features);
  const classes = words.flatMap(({ super_sem_type: type }) =>
    type === undefined || type === 'unknown' ? [] : [type === 'concrete' ? 1 : 0],
  );
  return {
    frequency: mean(words.map((word) => word.word_frequency)),
    longestDependency: mean(sentences.map((sentence) => sentence.max_sdl)),
    contentWordsPerClause: mean(sentences.map((sentence) => sentence.content_words_per_clause)),
    concreteNouns: mean(classes),
  };
}

/** @param {readonly (number | null | undefined)[]} values those that are no number are left out */
function mean(values) {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length === 0) return undefined;
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/**
 * A sentence of the words that LiNT-II saw. It writes them in lower case, so the first word and the
 * names get their capital back.
 *
 * @param {GoldSentence} gold @param {Pick<Product, 'analyse'>} doors @returns {Sentence}
 */
function sentenceOf({ word_features: words }, { analyse }) {
  const first = words.findIndex(({ text }) => /[\p{L}\d]/u.test(text));
  let at = 0;
  const tokens = words.map((word, i) => {
    const isCapital = i === first || word.pos === 'PROPN';
    const text = isCapital ? word.text.charAt(0).toUpperCase() + word.text.slice(1) : word.text;
    const start = at;
    at += text.length + 1;
    const kind = analyse(text)[0]?.tokens[0]?.kind ?? 'punctuation';
    return { text, kind, start, end: start + text.length };
  });
  return { text: tokens.map(({ text }) => text).join(' '), start: 0, end: at - 1, tokens };
}

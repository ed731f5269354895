// @ts-check
/** The part `treebank`: how helder reads Dutch against people who annotated it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConllu } from './conllu.js';
import { filesOf } from './data.js';
import { agreement, matchOf, share } from './figures.js';
import { isLemmaOf } from './lemmas.js';
import { paragraphsOf } from './paragraphs.js';

/**
 * @typedef {import('./product.js').Product} Product
 * @typedef {import('./paragraphs.js').Paragraph} Paragraph
 * @typedef {import('../../src/language/token.ts').Sentence} Sentence
 * @typedef {import('../../src/language/lexicon/index.ts').PartOfSpeech} PartOfSpeech
 * @typedef {Pick<Product, 'analyse' | 'lemmaOf' | 'passivesOf' | 'SURE'>} Doors
 */

/** What helder's word lists have learned from is no test of them. */
const TRAINED_ON = 'train.conllu';

const EXTENSION = '.conllu';

/** The open classes that inflect, on which lemmas are worth most. */
const INFLECTED = new Set(['NOUN', 'ADJ', 'VERB']);

/**
 * @param {string} data @param {Product} product
 */
export function measureTreebank(data, product) {
  const files = filesOf(data, 'treebank', EXTENSION)
    .filter((name) => name !== TRAINED_ON)
    .map((name) => {
      const text = readFileSync(join(data, 'treebank', name), 'utf8');
      const sentences = parseConllu(name, text);
      return {
        name: name.slice(0, -EXTENSION.length),
        units: paragraphsOf(sentences).map((paragraph) => compare(paragraph, product)),
      };
    });
  if (files.length === 0) return undefined;
  return Object.fromEntries([
    ...files.map(({ name, units }) => [name, scoreTreebank(units)]),
    ['all', scoreTreebank(files.flatMap(({ units }) => units))],
  ]);
}

/**
 * What helder makes of the raw text of a paragraph beside what it is.
 *
 * @param {Paragraph} paragraph @param {Doors} doors
 */
export function compare({ text, sentences }, doors) {
  const said = doors.analyse(text);
  const gold = sentences.flat();
  return {
    words: matchOf(gold.map(spanOf), said.flatMap(({ tokens }) => tokens).map(spanOf)),
    sentences: matchOf(sentences.map(wholeSpanOf), said.map(spanOf)),
    passives: matchOf(sentences.flatMap(goldPassives), said.flatMap(passivesBy(doors))),
    lemmas: lemmasRight(gold, (word) => doors.lemmaOf(word.form)),
    lemmasGivenTag: lemmasRight(gold, (word) =>
      doors.lemmaOf(word.form, /** @type {PartOfSpeech} */ (word.upos)),
    ),
  };
}

/** @param {readonly ReturnType<typeof compare>[]} units */
export function scoreTreebank(units) {
  const lemmaShares = (/** @type {'lemmas' | 'lemmasGivenTag'} */ way) => ({
    all: share(
      total(units, (unit) => unit[way].right),
      total(units, (unit) => unit[way].of),
    ),
    inflected: share(
      total(units, (unit) => unit[way].inflectedRight),
      total(units, (unit) => unit[way].inflectedOf),
    ),
  });
  const alone = lemmaShares('lemmas');
  const givenTag = lemmaShares('lemmasGivenTag');
  return {
    words: { f1: agreement(units.map(({ words }) => words)).f1 },
    sentences: agreement(units.map(({ sentences }) => sentences)),
    lemma: alone.all,
    lemmaOfInflected: alone.inflected,
    lemmaGivenTag: givenTag.all,
    lemmaOfInflectedGivenTag: givenTag.inflected,
    passiveClauses: agreement(units.map(({ passives }) => passives)),
  };
}

/**
 * @template T
 * @param {readonly T[]} things @param {(thing: T) => number} of
 */
const total = (things, of) => things.reduce((sum, thing) => sum + of(thing), 0);

/** @param {readonly import('./paragraphs.js').PlacedWord[]} words @param {(word: import('./conllu.js').GoldWord) => string} lemmaOf */
function lemmasRight(words, lemmaOf) {
  const inflected = words.filter(({ upos }) => INFLECTED.has(upos));
  const isRight = (/** @type {import('./conllu.js').GoldWord} */ word) =>
    isLemmaOf(word, lemmaOf(word));
  return {
    right: words.filter(isRight).length,
    of: words.length,
    inflectedRight: inflected.filter(isRight).length,
    inflectedOf: inflected.length,
  };
}

/** @typedef {{ readonly start: number, readonly end: number }} Span */

const spanOf = (/** @type {Span} */ { start, end }) => `${start}-${end}`;

const wholeSpanOf = (/** @type {readonly Span[]} */ words) =>
  `${words[0]?.start ?? 0}-${words.at(-1)?.end ?? 0}`;

/** @param {readonly import('./paragraphs.js').PlacedWord[]} sentence */
const goldPassives = (sentence) =>
  sentence.flatMap((word) => {
    const head = sentence[word.head];
    return word.relation === 'aux:pass' && head ? [`${spanOf(word)} ${spanOf(head)}`] : [];
  });

/**
 * The passives that helder is sure of, each as its auxiliary with its participle. Where participles
 * share an auxiliary ("wordt gewogen en gemeten") only the first counts, for a treebank hangs the
 * auxiliary on that one alone.
 *
 * @param {Doors} doors
 * @returns {(sentence: Sentence) => string[]}
 */
const passivesBy =
  ({ passivesOf, SURE }) =>
  (sentence) => {
    /** @type {Map<number, string>} by auxiliary */
    const passives = new Map();
    for (const { auxiliary, participle, certainty } of passivesOf(sentence)) {
      const [aux, verb] = [sentence.tokens[auxiliary], sentence.tokens[participle]];
      if (certainty < SURE || !aux || !verb || passives.has(auxiliary)) continue;
      passives.set(auxiliary, `${spanOf(aux)} ${spanOf(verb)}`);
    }
    return [...passives.values()];
  };

// @ts-check
/** The part `treebank`: how helder reads Dutch against people who annotated it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConllu } from './conllu.js';
import { correlation } from './correlation.js';
import { filesOf } from './data.js';
import { agreement, matchOf, shareOf } from './figures.js';
import { isLemmaOf } from './lemmas.js';
import { paragraphsOf } from './paragraphs.js';

/**
 * @typedef {import('./product.js').Product} Product
 * @typedef {import('./paragraphs.js').Paragraph} Paragraph
 * @typedef {import('../../src/language/token.ts').Sentence} Sentence
 * @typedef {import('../../src/language/lexicon/index.ts').PartOfSpeech} PartOfSpeech
 * @typedef {import('./paragraphs.js').PlacedWord} PlacedWord
 * @typedef {import('./correlation.js').Couple} Couple
 * @typedef {import('../../src/language/grammar/index.ts').ParsedSentence} ParsedSentence
 * @typedef {Pick<Product, 'analyse' | 'contentWordsPerClause' | 'longestDependency' | 'parse' | 'passivesOf' | 'SURE'>} Doors
 */

/** What helder has learned from is no test of it. */
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
 * What helder makes of a paragraph beside what it is: words and sentences from its raw text, the
 * grammar from the words and sentences of the treebank.
 *
 * @param {Paragraph} paragraph @param {Doors} doors
 */
export function compare({ text, sentences }, doors) {
  const said = doors.analyse(text);
  const gold = sentences.flat();
  const kinds = new Map(said.flatMap(({ tokens }) => tokens.map((t) => [spanOf(t), t.kind])));
  const given = sentences.map((words) => sentenceOf(text, words, kinds));
  const parsed = given.map((sentence) => doors.parse(sentence));
  return {
    words: matchOf(gold.map(spanOf), said.flatMap(({ tokens }) => tokens).map(spanOf)),
    sentences: matchOf(sentences.map(wholeSpanOf), said.map(spanOf)),
    passives: matchOf(sentences.flatMap(goldPassives), given.flatMap(passivesBy(doors))),
    grammar: sentences.flatMap((words, i) =>
      words.map((word, k) => grammarRight(word, parsed[i]?.tokens[k])),
    ),
    longestDependency: couples(sentences, parsed, (tree) => doors.longestDependency(tree)?.length),
    contentWordsPerClause: couples(sentences, parsed, doors.contentWordsPerClause),
  };
}

/**
 * A sentence made of the words of the treebank, with the kinds that helder gives to the same words.
 *
 * @param {string} text @param {readonly PlacedWord[]} words
 * @param {ReadonlyMap<string, Sentence['tokens'][number]['kind']>} kinds
 * @returns {Sentence}
 */
function sentenceOf(text, words, kinds) {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  const tokens = words.map((word) => ({
    text: word.form,
    kind: kinds.get(spanOf(word)) ?? (word.upos === 'PUNCT' ? 'punctuation' : 'word'),
    start: word.start,
    end: word.end,
  }));
  return { text: text.slice(start, end), start, end, tokens };
}

/**
 * What is right of one word.
 *
 * @param {PlacedWord} gold @param {ParsedSentence['tokens'][number] | undefined} said
 */
function grammarRight(gold, said) {
  const uas = said?.head === gold.head;
  return {
    isInflected: INFLECTED.has(gold.upos),
    upos: said?.upos === gold.upos,
    uas,
    las: uas && said?.relation === gold.relation,
    lemma: said !== undefined && isLemmaOf(gold, said.lemma),
  };
}

/**
 * A number of each sentence by helder's tree and by that of the treebank, where both have it.
 *
 * @param {readonly (readonly PlacedWord[])[]} sentences @param {readonly ParsedSentence[]} parsed
 * @param {(tree: ParsedSentence) => number | undefined} numberOf
 * @returns {Couple[]}
 */
const couples = (sentences, parsed, numberOf) =>
  parsed.flatMap((tree, i) => {
    const said = numberOf(tree);
    const gold = numberOf(goldTree(tree, sentences[i] ?? []));
    return said === undefined || gold === undefined ? [] : [[said, gold]];
  });

/** @param {ParsedSentence} tree @param {readonly PlacedWord[]} words @returns {ParsedSentence} */
const goldTree = (tree, words) => ({
  ...tree,
  tokens: tree.tokens.map((token, i) => {
    const { upos, features, head, relation } = words[i] ?? token;
    return { ...token, upos: /** @type {PartOfSpeech} */ (upos), features, head, relation };
  }),
});

/** @param {readonly ReturnType<typeof compare>[]} units */
export function scoreTreebank(units) {
  const words = units.flatMap(({ grammar }) => grammar);
  return {
    upos: shareOf(words, ({ upos }) => upos),
    uas: shareOf(words, ({ uas }) => uas),
    las: shareOf(words, ({ las }) => las),
    lemma: shareOf(words, ({ lemma }) => lemma),
    lemmaOfInflected: shareOf(
      words.filter(({ isInflected }) => isInflected),
      ({ lemma }) => lemma,
    ),
    words: { f1: agreement(units.map((unit) => unit.words)).f1 },
    sentences: agreement(units.map(({ sentences }) => sentences)),
    passiveClauses: agreement(units.map(({ passives }) => passives)),
    longestDependency: { r: correlation(units.map((unit) => unit.longestDependency)) },
    contentWordsPerClause: { r: correlation(units.map((unit) => unit.contentWordsPerClause)) },
  };
}

/** @typedef {{ readonly start: number, readonly end: number }} Span */

const spanOf = (/** @type {Span} */ { start, end }) => `${start}-${end}`;

const wholeSpanOf = (/** @type {readonly Span[]} */ words) =>
  `${words[0]?.start ?? 0}-${words.at(-1)?.end ?? 0}`;

/** @param {readonly PlacedWord[]} sentence */
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

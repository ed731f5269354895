import { describe, expect, it } from 'vitest';
import { parseConllu } from '../../scripts/evaluate/conllu.js';
import { isLemmaOf } from '../../scripts/evaluate/lemmas.js';
import { paragraphsOf } from '../../scripts/evaluate/paragraphs.js';
import { compare, scoreTreebank } from '../../scripts/evaluate/treebank.js';
import { analyse } from '../../src/language/analyse.ts';
import {
  contentWordsPerClause,
  longestDependency,
  type ParsedSentence,
} from '../../src/language/grammar/index.ts';
import { passivesOf, SURE } from '../../src/language/passives.ts';
import type { Sentence } from '../../src/language/token.ts';
import { treeOf } from '../language/parsed.ts';
import { conllu } from './conllu.ts';

/** A stand-in for the parser, which gives every sentence the tree of the first that has its words. */
const treesOf = (...trees: readonly ParsedSentence[]) => ({
  parse: (sentence: Sentence) => {
    const words = sentence.tokens.map((token) => token.text).join(' ');
    const tree = trees.find(({ text }) => text === words);
    if (!tree) throw new Error(`no tree for '${words}'`);
    return tree;
  },
});

const READ = treeOf(`
  Uw              PRON  2 nmod:poss
  aanvraag        NOUN  4 nsubj:pass
  wordt/worden    AUX   4 aux:pass VerbForm=Fin
  gelezen/lezen   VERB  0 root     VerbForm=Part
  en              CCONJ 6 cc
  beoordeeld      VERB  4 conj     VerbForm=Part
  .               PUNCT 4 punct
`);
const CALLED = treeOf(`
  Wij      PRON  2 nsubj
  bellen   NOUN  0 root VerbForm=Fin
  u        PRON  2 obj
  .        PUNCT 1 punct
`);

const DOORS = {
  analyse,
  contentWordsPerClause,
  longestDependency,
  passivesOf,
  SURE,
  ...treesOf(READ, CALLED),
};

const LETTER = conllu(
  [
    ['Uw', 'uw', 'PRON', 2, 'nmod:poss'],
    ['aanvraag', 'aan_vraag', 'NOUN', 4, 'nsubj:pass'],
    ['wordt', 'worden', 'AUX', 4, 'aux:pass', '_', 'VerbForm=Fin'],
    ['gelezen', 'lezen', 'VERB', 0, 'root'],
    ['en', 'en', 'CCONJ', 6, 'cc'],
    ['beoordeeld', 'beoordelen', 'VERB', 4, 'conj', 'SpaceAfter=No'],
    ['.', '.', 'PUNCT', 4, 'punct'],
  ],
  [
    ['Wij', 'wij', 'PRON', 2, 'nsubj'],
    ['bellen', 'bellen', 'VERB', 0, 'root', '_', 'VerbForm=Fin'],
    ['u', 'u', 'PRON', 2, 'obj', 'SpaceAfter=No'],
    ['.', '.', 'PUNCT', 2, 'punct'],
  ],
);

const measured = (text: string, doors = DOORS) =>
  scoreTreebank(paragraphsOf(parseConllu('x', text)).map((part) => compare(part, doors)));

describe('reading CoNLL-U', () => {
  it('reads words, heads and spaces, and skips remarks and empty nodes', () => {
    const sentences = parseConllu('x', `# text = x\n${LETTER.replace('\n2\t', '\n1.1\tx\n2\t')}`);
    expect(sentences.map((words) => words.length)).toEqual([7, 4]);
    expect(sentences[0]?.[2]).toEqual({
      form: 'wordt',
      lemma: 'worden',
      upos: 'AUX',
      features: 'VerbForm=Fin',
      head: 3,
      relation: 'aux:pass',
      spaceAfter: true,
    });
    expect(sentences[1]?.[2]?.spaceAfter).toBe(false);
  });

  it('tells where a row is broken', () => {
    expect(() => parseConllu('dev.conllu', '# text = Ja\n1\tJa')).toThrow(
      'treebank/dev.conllu, line 2 is not a word',
    );
  });
});

describe('raw text of a treebank', () => {
  const textOf = (...sentences: string[]) =>
    paragraphsOf(
      sentences.map((sentence) =>
        sentence.split(' ').map((form) => ({
          form,
          lemma: form,
          upos: 'X',
          features: '',
          head: -1,
          relation: 'root',
          spaceAfter: true,
        })),
      ),
    ).map(({ text }) => text);

  it('has a space behind a mark, brackets and quotes, and a line break behind the rest', () => {
    expect(textOf('Ja .', '( Nee ! )', 'Titel', 'Hij zei: " Kom … "', 'En toen :', 'Ja')).toEqual([
      'Ja . ( Nee ! ) Titel\nHij zei: " Kom … " En toen :\nJa',
    ]);
  });

  it('has at most ten sentences in a paragraph', () => {
    expect(textOf(...Array(21).fill('Ja .')).map((text) => text.split('Ja').length - 1)).toEqual([
      10, 10, 1,
    ]);
  });

  it('knows where its words stand', () => {
    const [paragraph] = paragraphsOf(parseConllu('x', LETTER));
    const words = paragraph?.sentences.flat() ?? [];
    expect(words.map(({ start, end }) => paragraph?.text.slice(start, end))).toEqual(
      words.map(({ form }) => form),
    );
    expect(paragraph?.text).toBe('Uw aanvraag wordt gelezen en beoordeeld. Wij bellen u.');
  });
});

describe('lemmas', () => {
  it.each([
    ['belde', 'op_bellen', 'VERB', 'opbellen', true],
    ['belde', 'op_bellen', 'VERB', 'bellen', false],
    [
      'verzekeringsmaatschappijen',
      'verzekering_maatschappij',
      'NOUN',
      'verzekeringsmaatschappij',
      true,
    ],
    ['verzekeringsmaatschappijen', 'verzekering_maatschappij', 'NOUN', 'maatschappij', false],
    ['verzekeringsmaatschappijen', 'verzekering_maatschappij', 'NOUN', 'gezinsmaatschappij', false],
    ['afgelopen', 'af_lopen', 'VERB', 'afgelopen', false],
    ['Kamer', 'kamer', 'NOUN', 'kamer', true],
    ['Halle-Vilvoorde', 'Halle_Vilvoorde', 'PROPN', 'Halle-Vilvoorde', true],
    ['_', '_', 'SYM', '_', true],
  ])('of %s, in the treebank %s (%s): %s is right: %s', (form, gold, upos, lemma, right) => {
    expect(isLemmaOf({ form, lemma: gold, upos }, lemma)).toBe(right);
  });
});

describe('what is measured on a treebank', () => {
  it('finds words, sentences and passives again', () => {
    const figures = measured(LETTER);
    expect(figures.words.f1?.value).toBe(1);
    expect(figures.sentences).toMatchObject({ precision: { value: 1, of: 2 }, f1: { value: 1 } });
  });

  it('holds the trees against those of the treebank, word by word', () => {
    // CALLED has a wrong tag for "bellen" and a wrong head for the full stop; READ a wrong lemma.
    const figures = measured(LETTER);
    expect(figures.upos).toMatchObject({ value: 10 / 11, of: 11 });
    expect(figures.uas).toMatchObject({ value: 10 / 11, of: 11 });
    expect(figures.las).toMatchObject({ value: 10 / 11, of: 11 });
    expect(figures.lemma).toMatchObject({ value: 10 / 11, of: 11 });
    expect(figures.lemmaOfInflected).toMatchObject({ value: 3 / 4, of: 4 });
  });

  it('counts a head with another relation for uas alone', () => {
    const figures = measured(LETTER.replace('nsubj:pass', 'nsubj'));
    expect(figures.uas?.value).toBe(10 / 11);
    expect(figures.las?.value).toBe(9 / 11);
  });

  it('correlates what the trees are read for', () => {
    const { longestDependency: longest, contentWordsPerClause: density } = measured(LETTER);
    expect(longest.r).toMatchObject({ value: expect.closeTo(1), of: 2 });
    expect(density.r).toMatchObject({ value: expect.closeTo(1), of: 2 });
    const one = measured(LETTER.split('\n\n')[0] ?? '');
    expect(one.longestDependency.r).toBeUndefined();
  });

  it('counts a passive once when participles share its auxiliary', () => {
    const [sentence] = analyse('Uw aanvraag wordt gelezen en beoordeeld.');
    expect(sentence && passivesOf(sentence)).toHaveLength(2);
    expect(measured(LETTER).passiveClauses).toMatchObject({
      precision: { value: 1, of: 1 },
      recall: { value: 1, of: 1 },
    });
  });

  it('leaves out passives that helder is not sure of', () => {
    const unsure = { ...DOORS, SURE: 1.1 };
    expect(measured(LETTER, unsure).passiveClauses).toMatchObject({
      precision: undefined,
      recall: { value: 0, of: 1 },
    });
  });

  it('counts a sentence that is cut or glued as not found', () => {
    const glued = {
      ...DOORS,
      analyse: (text: string) => {
        const sentences = analyse(text);
        const tokens = sentences.flatMap((sentence) => sentence.tokens);
        return [{ text, start: 0, end: text.length, tokens }];
      },
    };
    const figures = measured(LETTER, glued);
    expect(figures.sentences.precision).toMatchObject({ value: 0, of: 1 });
    expect(figures.sentences.recall).toMatchObject({ value: 0, of: 2 });
    expect(figures.words.f1?.value).toBe(1);
  });
});

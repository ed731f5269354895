import { describe, expect, it } from 'vitest';
import { parseConllu } from '../../scripts/evaluate/conllu.js';
import { isLemmaOf } from '../../scripts/evaluate/lemmas.js';
import { paragraphsOf } from '../../scripts/evaluate/paragraphs.js';
import { compare, scoreTreebank } from '../../scripts/evaluate/treebank.js';
import { analyse } from '../../src/language/analyse.ts';
import { passivesOf, SURE } from '../../src/language/passives.ts';
import { conllu } from './conllu.ts';

const LEMMAS: Readonly<Record<string, string>> = {
  wordt: 'worden',
  gelezen: 'lezen',
  beoordeeld: 'beoordelen',
};

/** A stand-in for the lexicon that needs to be told a part of speech. */
const lemmaOf = (form: string, upos?: string) => (upos && LEMMAS[form]) || form;

const DOORS = { analyse, lemmaOf, passivesOf, SURE };

const LETTER = conllu(
  [
    ['Uw', 'uw', 'PRON', 2, 'nmod:poss'],
    ['aanvraag', 'aan_vraag', 'NOUN', 4, 'nsubj:pass'],
    ['wordt', 'worden', 'AUX', 4, 'aux:pass'],
    ['gelezen', 'lezen', 'VERB', 0, 'root'],
    ['en', 'en', 'CCONJ', 6, 'cc'],
    ['beoordeeld', 'beoordelen', 'VERB', 4, 'conj', 'SpaceAfter=No'],
    ['.', '.', 'PUNCT', 4, 'punct'],
  ],
  [
    ['Wij', 'wij', 'PRON', 2, 'nsubj'],
    ['bellen', 'bellen', 'VERB', 0, 'root'],
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
  it('finds words, sentences, lemmas and passives again', () => {
    const figures = measured(LETTER);
    expect(figures.words.f1?.value).toBe(1);
    expect(figures.sentences).toMatchObject({ precision: { value: 1, of: 2 }, f1: { value: 1 } });
    expect(figures.lemmaGivenTag?.value).toBe(1);
    expect(figures.lemma).toMatchObject({ value: 8 / 11, of: 11 });
    expect(figures.lemmaOfInflected).toMatchObject({ value: 2 / 4, of: 4 });
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

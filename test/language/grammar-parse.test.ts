import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import { type ParsedSentence, parse, passivesOfTree } from '../../src/language/grammar/index.ts';
import { LONGEST, modelOf } from '../../src/language/grammar/model.ts';
import { isSurelyDone } from '../../src/language/passives.ts';

const parsed = (text: string): ParsedSentence => {
  const [sentence] = analyse(text);
  if (!sentence) throw new Error(`no sentence in "${text}"`);
  return parse(sentence);
};

const MODELS = new URL('../../models/', import.meta.url);
const bytesOf = (name: string) => readFileSync(new URL(name, MODELS));

/** Each word with its head and relation, as "word>head relation". */
const arcs = ({ tokens }: ParsedSentence) =>
  tokens.map(
    ({ text, head, relation }) => `${text}>${head < 0 ? '' : tokens[head]?.text} ${relation}`,
  );

describe('parse', () => {
  it('gives part of speech, lemma, head and relation', () => {
    const sentence = parsed('De gemeente betaalt u de rekening.');
    expect(sentence.tokens.map(({ upos }) => upos)).toEqual([
      'DET',
      'NOUN',
      'VERB',
      'PRON',
      'DET',
      'NOUN',
      'PUNCT',
    ]);
    expect(sentence.tokens.map(({ lemma }) => lemma)).toEqual([
      'de',
      'gemeente',
      'betalen',
      'u',
      'de',
      'rekening',
      '.',
    ]);
    expect(arcs(sentence)).toEqual([
      'De>gemeente det',
      'gemeente>betaalt nsubj',
      'betaalt> root',
      'u>betaalt iobj',
      'de>rekening det',
      'rekening>betaalt obj',
      '.>betaalt punct',
    ]);
  });

  it('keeps text and offsets of the sentence and its tokens', () => {
    const text = 'Kort nieuws. U kunt bezwaar maken.';
    const [, second] = analyse(text);
    expect(second).toBeDefined();
    if (!second) return;
    const sentence = parse(second);
    expect(sentence).toMatchObject({ text: second.text, start: second.start, end: second.end });
    for (const { start, end, text: word } of sentence.tokens)
      expect(text.slice(start, end)).toBe(word);
  });

  it('joins a verb with the particle that stands apart', () => {
    const { tokens } = parsed('Wij bellen u morgen op.');
    expect(tokens[1]).toMatchObject({ text: 'bellen', lemma: 'opbellen' });
  });

  it.each([
    ['a heading', 'Beslissing op uw bezwaar'],
    ['capitals', 'UW AANVRAAG IS AFGEWEZEN'],
    ['one word', 'Beste'],
    ['marks alone', '...'],
    ['an amount and a link', 'Betaal € 12,50 via mijn.gemeente.nl/betalen vóór 3 mei 2024'],
    ['a placeholder', 'Geachte «Naam van de aanvrager», u krijgt antwoord.'],
    ['words of no language', 'Qwrtsplk zxvb mnbvc 🙂 ﷽ .'],
  ])('makes a tree of %s', (_, text) => {
    const { tokens } = parsed(text);
    expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1);
    for (const start of tokens.keys()) {
      let at = start;
      for (let steps = 0; at >= 0 && steps <= tokens.length; steps++) at = tokens[at]?.head ?? -1;
      expect(at).toBe(-1);
    }
  });

  it('gives the relation root to the root alone', () => {
    for (const text of ['Kom morgen langs.', 'De balie is open en u kunt parkeren.', 'Nee!']) {
      for (const { head, relation } of parsed(text).tokens)
        expect(relation === 'root').toBe(head < 0);
    }
  });

  it('reads a sentence that is longer than the model can hold at once', () => {
    const { tokens } = parsed(`${'de weg en '.repeat(LONGEST)}de straat.`);
    expect(tokens.length).toBeGreaterThan(LONGEST);
    expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1);
    expect(tokens.every(({ head }) => head < tokens.length)).toBe(true);
  });

  it('reads a word without end', () => {
    const [first] = parsed(`${'a'.repeat(200_000)} is lang.`).tokens;
    expect(first?.text).toHaveLength(200_000);
  });

  it('gives the same for a sentence whatever was read before it', () => {
    const text = 'Het besluit is genomen door het college.';
    const before = arcs(parsed(text));
    parsed(`${'Een heel lange zin die niets zegt, '.repeat(20)}en dan toch stopt.`);
    expect(arcs(parsed(text))).toEqual(before);
  });
});

describe('passives of a parsed text', () => {
  const pairs = (text: string) =>
    analyse(text).flatMap((sentence) =>
      passivesOfTree(parse(sentence))
        .filter(isSurelyDone)
        .map(
          ({ auxiliary, participle }) =>
            `${sentence.tokens[auxiliary]?.text}+${sentence.tokens[participle]?.text}`,
        ),
    );

  it.each([
    ['De brief wordt morgen aan u verstuurd.', ['wordt+verstuurd']],
    ['De bijstand is per 1 mei toegekend.', ['is+toegekend']],
    ['Het bedrag had moeten worden betaald.', ['worden+betaald']],
    ['Omdat de vergunning door het college is verleend, mag u bouwen.', ['is+verleend']],
  ])('%s', (text, found) => {
    expect(pairs(text)).toEqual(found);
  });

  it.each([
    'De bus is vertrokken.',
    'Het wordt morgen warm.',
    'U bent verhuisd.',
    'Wij hebben de brief verstuurd.',
  ])('has none in "%s"', (text) => {
    expect(pairs(text)).toEqual([]);
  });
});

describe('modelOf', () => {
  it('gives the same as another model made from the same files', () => {
    const [one, other] = [1, 2].map(() =>
      modelOf(bytesOf('grammar-kernel.wasm'), bytesOf('grammar.bin')),
    );
    const forms = 'Als u niet op tijd betaalt , moet u extra kosten betalen .'.split(' ');
    expect(one?.(forms)).toEqual(other?.(forms));
  });

  it('refuses bytes that are no model', () => {
    expect(() => modelOf(bytesOf('grammar-kernel.wasm'), new Uint8Array(4096))).toThrow(/version/);
  });

  it('has a file of at most 8 MB', () => {
    expect(bytesOf('grammar.bin').length).toBeLessThanOrEqual(8_000_000);
  });
});

import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import { difficultWordsIn, pointedWordsIn } from '../../src/language/vocabulary/difficult-words.ts';
import { judgeTerm } from '../../src/language/vocabulary/judge-term.ts';
import { judgeWord } from '../../src/language/vocabulary/judge-word.ts';
import { readRows } from '../../src/language/word-data.ts';

const codeOf = (word: string) => judgeTerm(word).reason.code;
const difficultIn = (text: string) =>
  analyse(text).flatMap((sentence) => difficultWordsIn(sentence).map(({ token }) => token.text));

describe('words at B1', () => {
  it.each(
    'huis lopen morgen gezellig kinderen gemeente betalen'.split(' '),
  )('%s is frequent enough', (word) => {
    expect(judgeTerm(word).level).toBe('b1');
  });

  it.each([
    'paspoort',
    'afvalcontainers',
    'DigiD',
    'bezwaar',
    'toeslag',
    'rekeningnummer',
    'spreekuren',
  ])('%s is known from the town hall', (word) => {
    expect(judgeTerm(word)).toMatchObject({ level: 'b1', reason: { code: 'municipal' } });
  });

  it.each(['limonade', 'bankpas', 'handdoeken', 'traplopen', 'jarig'])('%s is everyday', (word) => {
    expect(judgeWord(word).level).toBe('b1');
  });

  it('are compounds of easy parts, however rare', () => {
    expect(judgeTerm('tuinstoelkussen')).toMatchObject({
      level: 'b1',
      reason: { code: 'easy-parts' },
    });
  });

  it.each([
    'onleesbaar',
    'achteruitgaan',
    'schoonhouden',
  ])('%s is made from an easy one', (word) => {
    expect(judgeWord(word)).toMatchObject({ level: 'b1', reason: { code: 'easy-base' } });
  });

  it.each([
    'olieleiding',
    'treinvertraging',
    'werkzoekend',
  ])('%s is plain from its two words, though listed as one', (word) => {
    expect(judgeWord(word)).toMatchObject({ level: 'b1', reason: { code: 'easy-parts' } });
  });

  it('are the beginnings of plain words', () => {
    expect(judgeWord('kinder-').level).toBe('b1');
  });

  it('are pronouns', () => {
    expect(judgeWord('haarzelf').level).toBe('b1');
  });

  it('are names, short names and numbers', () => {
    expect(judgeTerm('Amsterdam').level).toBe('b1');
    expect(judgeTerm('UWV').level).toBe('b1');
    expect(judgeTerm('2024')).toMatchObject({ level: 'b1', reason: { code: 'number' } });
  });
});

describe('words beyond B1', () => {
  it.each(
    'sector besluitvorming aantasting dermate cumulatief'.split(' '),
  )('%s, though frequent in print', (word) => {
    expect(judgeTerm(word).level).not.toBe('b1');
  });

  it.each([
    'werktuig',
    'blauwdruk',
    'branderij',
  ])('%s, though it seems to fall into plain words', (word) => {
    expect(judgeWord(word).reason.code).not.toBe('easy-parts');
  });

  it('are compounds with a difficult part, which is named', () => {
    expect(judgeTerm('sectorschaarste')).toMatchObject({
      level: 'difficult',
      reason: { code: 'difficult-part', part: 'sector' },
    });
  });

  it('are compounds of four parts and more', () => {
    expect(codeOf('bijstandsuitkeringsaanvraagformulier')).toBe('long-compound');
  });

  it('are learned words, by their ending', () => {
    expect(judgeWord('corporeïteit').level).toBe('difficult');
    expect(judgeWord('hospitalisatie')).toMatchObject({
      level: 'difficult',
      reason: { code: 'learned' },
    });
  });

  it('are those of officialese, with plain ones beside them', () => {
    expect(judgeTerm('indien')).toMatchObject({
      level: 'jargon',
      reason: { code: 'jargon', term: 'indien', register: 'officialese' },
    });
    expect(judgeTerm('indien').alternatives).toContain('als');
    expect(judgeTerm('met betrekking tot').level).toBe('jargon');
  });
});

describe('the score of a word', () => {
  it('is below a half for B1 words and not for others', () => {
    for (const word of 'fiets aanvraag sector indien zebrapad verguisd'.split(' ')) {
      const { level, difficulty } = judgeTerm(word);
      expect(difficulty >= 0.5, word).toBe(level !== 'b1');
      expect(difficulty).toBeGreaterThan(0);
      expect(difficulty).toBeLessThan(1);
    }
  });

  it('ranks words as readers would', () => {
    const score = (word: string) => judgeTerm(word).difficulty;
    expect(score('fiets')).toBeLessThan(score('fietser') + 0.1);
    expect(score('huis')).toBeLessThan(score('woningcorporatie'));
    expect(score('leren')).toBeLessThan(score('implementeren'));
  });

  it('is the same for all forms of a lemma that is in a list', () => {
    expect(judgeWord('sectoren').level).toBe(judgeWord('sector').level);
    expect(judgeWord('paspoorten').reason).toEqual(judgeWord('paspoort').reason);
  });
});

describe('a probable typing error', () => {
  it('is a word of no list that is one letter from a frequent one', () => {
    expect(judgeTerm('verguning').reason).toEqual({
      code: 'possible-typo',
      suggestion: 'vergunning',
    });
    expect(codeOf('gemeetne')).toBe('possible-typo');
    expect(codeOf('parkeervergunnning')).toBe('possible-typo');
  });

  it.each([
    ['paspoot', 'paspoort'],
    ['huurtoelag', 'huurtoeslag'],
    ['afspaak', 'afspraak'],
  ])('is %s, though it seems to fall into parts', (word, suggestion) => {
    expect(judgeTerm(word).reason).toEqual({ code: 'possible-typo', suggestion });
  });

  it('is not counted with the difficult words', () => {
    const text = 'Uw verguning is klaar.';
    expect(difficultIn(text)).toEqual([]);
    expect(analyse(text).flatMap(pointedWordsIn)).toHaveLength(1);
  });

  it('is not seen in words that lie far from all others', () => {
    expect(codeOf('zwqxtplorf')).toBe('unknown');
  });
});

describe('a sentence', () => {
  it('has no difficult words in names and jargon', () => {
    expect(difficultIn('Mevrouw Schrijnemakers woont in Waterveen.')).toEqual([]);
    expect(difficultIn('Schrijnemakersz woont daar.')).toEqual([]);
    expect(difficultIn('Indien u vragen hebt, bel ons.')).toEqual([]);
  });
});

describe.each(['municipal.tsv', 'everyday.tsv', 'formal.tsv'])('%s', (list) => {
  const rows = readRows(list);

  it('has each lemma once, with a part of speech and a theme', () => {
    const lemmas = rows.map((row) => row['lemma']);
    expect(new Set(lemmas).size).toBe(lemmas.length);
    for (const row of rows) {
      expect(row['pos']).toMatch(/^(?:NOUN|VERB|ADJ|ADV|PROPN)$/);
      expect(row['theme'] ?? row['kind']).not.toBe('');
    }
  });
});

it('no word is in two of our lists', () => {
  const lists = ['municipal.tsv', 'everyday.tsv', 'formal.tsv'].map((list) =>
    readRows(list).map((row) => row['lemma']),
  );
  const all = lists.flat();
  expect(all.filter((lemma, i) => all.indexOf(lemma) !== i)).toEqual([]);
});

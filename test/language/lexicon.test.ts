import { describe, expect, it } from 'vitest';
import { lemmaOf, lookUp } from '../../src/language/lexicon/index.ts';

describe('lookUp', () => {
  it('knows how often a form occurs', () => {
    expect(lookUp('de').zipf).toBe(7.73);
    expect(lookUp('gemeente').zipf).toBe(5.35);
    expect(lookUp('parkeervergunning').zipf).toBe(1.76);
    expect(lookUp('bezwaarschriftencommissie').zipf).toBeUndefined();
  });

  it('knows words of the dictionary in any capitalisation', () => {
    for (const form of [
      'gemeente',
      'Gemeente',
      'GEMEENTE',
      'zo’n',
      "auto's",
      'één',
      'vóór',
      'reünie',
    ]) {
      expect(lookUp(form), form).toMatchObject({ form, known: true, name: false });
    }
  });

  it('does not know what is no word', () => {
    for (const form of ['gemeetne', 'xqzt', '', '123', '€', '漢字', 'gemeente gemeente']) {
      expect(lookUp(form), form).toMatchObject({ known: false, name: false });
    }
  });

  it('leaves forbidden spellings of the dictionary out', () => {
    expect(lookUp('aanwijziging').known).toBe(false);
  });

  it('tells names from common words by their capital', () => {
    expect(lookUp('Amsterdam').name).toBe(true);
    expect(lookUp('amsterdam').name).toBe(true);
    expect(lookUp("'s-Gravenhage").name).toBe(true);
    expect(lookUp('DigiD')).toMatchObject({ known: true, name: true });
    expect(lookUp('vergunning').name).toBe(false);
  });

  it('knows abbreviations', () => {
    expect(lookUp('dhr.').abbreviation).toBe(true);
    expect(lookUp('NS').abbreviation).toBe(true);
    expect(lookUp('meneer').abbreviation).toBe(false);
  });

  it('gives every reading, most likely first', () => {
    expect(lookUp('reed').readings[0]).toEqual({
      lemma: 'rijden',
      upos: 'VERB',
      features: 'Number=Sing|Tense=Past|VerbForm=Fin',
    });
    expect(lookUp('belt').readings.map(({ upos }) => upos)).toEqual(
      expect.arrayContaining(['NOUN', 'VERB']),
    );
  });

  it('forgives a forgotten diaeresis', () => {
    expect(lookUp('geinformeerd').readings[0]?.lemma).toBe('informeren');
    expect(lookUp('Financien').readings[0]?.lemma).toBe('financiën');
  });

  it('takes an unknown word with a capital for a name first', () => {
    expect(lookUp('KCC').readings[0]).toEqual({ lemma: 'KCC', upos: 'PROPN' });
    expect(lookUp('Zwmbrkov').readings[0]?.upos).toBe('PROPN');
  });

  it('answers for any string', () => {
    for (const form of ['a'.repeat(100_000), 'a-'.repeat(5_000), '-'.repeat(500), '__proto__']) {
      expect(lookUp(form)).toMatchObject({ known: false });
    }
  });

  it('knows what a noun stands for', () => {
    expect(lookUp('kind').nounClass).toBe('concrete');
    expect(lookUp('uitkering').nounClass).toBe('abstract');
    expect(lookUp('omdat').nounClass).toBeUndefined();
  });
});

describe('lemmaOf', () => {
  it.each([
    ['liep', 'VERB', 'lopen'],
    ['gezocht', 'VERB', 'zoeken'],
    ['belt', 'VERB', 'bellen'],
    ['belt', 'NOUN', 'belt'],
    ['aangevraagd', 'VERB', 'aanvragen'],
    ['verstrekte', 'VERB', 'verstrekken'],
    ['verstrekkingen', 'NOUN', 'verstrekking'],
    ['geëvacueerd', 'VERB', 'evacueren'],
    ['appte', 'VERB', 'appen'],
    ['kinderen', 'NOUN', 'kind'],
    ['steden', 'NOUN', 'stad'],
    ["foto's", 'NOUN', 'foto'],
    ['grootste', 'ADJ', 'groot'],
    ['gemeentelijke', 'ADJ', 'gemeentelijk'],
    ['21ste', 'ADJ', '21'],
    ['werd', 'AUX', 'worden'],
  ] as const)('%s as %s is a form of %s', (form, upos, lemma) => {
    expect(lemmaOf(form, upos)).toBe(lemma);
  });

  it('reads words that no list has by their end', () => {
    expect(lemmaOf('zwemvijveraanvragen', 'NOUN')).toBe('zwemvijveraanvraag');
    expect(lemmaOf('gedigitaliseerde', 'VERB')).toBe('digitaliseren');
  });
});

import { describe, expect, it } from 'vitest';
import {
  formsOf,
  frequencyOfLemma,
  inflect,
  inflectionsOf,
} from '../../src/language/lexicon/index.ts';

describe('inflect', () => {
  it.each([
    ['geven', 'VERB', 'present-third', 'geeft'],
    ['geven', 'VERB', 'past-singular', 'gaf'],
    ['geven', 'VERB', 'past-participle', 'gegeven'],
    ['aanvragen', 'VERB', 'past-participle', 'aangevraagd'],
    ['inzetten', 'VERB', 'past-participle', 'ingezet'],
    ['doorgeven', 'VERB', 'past-participle', 'doorgegeven'],
    ['verstrekken', 'VERB', 'past-plural', 'verstrekten'],
    ['reizen', 'VERB', 'past-singular', 'reisde'],
    ['evacueren', 'VERB', 'past-participle', 'geëvacueerd'],
    ['kopiëren', 'VERB', 'present-first', 'kopieer'],
    ['regelen', 'VERB', 'past-participle-e', 'geregelde'],
    ['besluiten', 'VERB', 'past-singular', 'besloot'],
    ['zijn', 'AUX', 'past-plural', 'waren'],
    ['stad', 'NOUN', 'plural', 'steden'],
    ['brief', 'NOUN', 'plural', 'brieven'],
    ['kind', 'NOUN', 'plural', 'kinderen'],
    ['foto', 'NOUN', 'plural', "foto's"],
    ['mogelijkheid', 'NOUN', 'plural', 'mogelijkheden'],
    ['omgevingsfonds', 'NOUN', 'plural', 'omgevingsfondsen'],
    ['huis', 'NOUN', 'diminutive', 'huisje'],
    ['groot', 'ADJ', 'base-e', 'grote'],
    ['lief', 'ADJ', 'base-e', 'lieve'],
    ['serieus', 'ADJ', 'base-e', 'serieuze'],
    ['duur', 'ADJ', 'comparative', 'duurder'],
    ['goed', 'ADJ', 'superlative-e', 'beste'],
  ] as const)('%s (%s) as %s is %s', (lemma, upos, inflection, form) => {
    expect(inflect(lemma, upos, inflection)).toBe(form);
  });

  it('knows what a part of speech does not have', () => {
    expect(inflect('brief', 'NOUN', 'past-singular')).toBeUndefined();
    expect(inflect('omdat', 'SCONJ', 'plural')).toBeUndefined();
  });

  it('follows the rules for a verb that no list has', () => {
    expect(inflect('vlogpolderen', 'VERB', 'past-singular')).toBe('vlogpolderde');
  });
});

describe('formsOf', () => {
  it('gives every form that the lexicon has', () => {
    const forms = formsOf('verstrekken', 'VERB').map(({ form }) => form);
    expect(forms).toEqual(
      expect.arrayContaining([
        'verstrek',
        'verstrekt',
        'verstrekte',
        'verstrekten',
        'verstrekkend',
      ]),
    );
    expect(formsOf('omdat', 'SCONJ')).toEqual([]);
  });
});

describe('inflectionsOf', () => {
  it('says what a form can be', () => {
    expect(inflectionsOf('verstrekt', 'verstrekken', 'VERB')).toEqual([
      'present-third',
      'past-participle',
    ]);
    expect(inflectionsOf('Brieven', 'brief', 'NOUN')).toEqual(['plural']);
    expect(inflectionsOf('brieven', 'lopen', 'VERB')).toEqual([]);
  });
});

describe('frequencyOfLemma', () => {
  it('is that of the most usual form', () => {
    expect(frequencyOfLemma('kind', 'NOUN')).toBe(5.75);
    expect(frequencyOfLemma('vlogpolderen', 'VERB')).toBeUndefined();
  });
});

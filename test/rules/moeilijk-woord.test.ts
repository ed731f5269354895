import { describe, expect, it } from 'vitest';
import { proseOf } from '../../src/language/prose.ts';
import { vocabularyOf } from '../../src/language/vocabulary/vocabulary.ts';
import { moeilijkWoord } from '../../src/rules/moeilijk-woord/rule.ts';
import { letterOf } from '../letter-of.ts';

const severitiesIn = (text: string) =>
  moeilijkWoord.check(proseOf(letterOf(text))).map(({ severity }) => severity);

describe('a difficult word is a warning', () => {
  it.each([
    'De aantasting van het park is groot.',
    'De muur is van basalt.',
    'De gemeente doet aan fraudedetectie.',
  ])('where few people know it: %s', (text) => {
    expect(severitiesIn(text)).toEqual(['warning']);
  });

  it('where the municipality does not want it, however common it is', () => {
    const deny = [{ word: 'sector', reason: 'Schrijf: bedrijven.', owner: 'Communicatie' }];
    const vocabulary = vocabularyOf({ allow: [], deny, alternatives: [] });
    const found = moeilijkWoord.check(proseOf(letterOf('Dat is goed voor de sector.'), vocabulary));
    expect(found.map(({ severity }) => severity)).toEqual(['warning']);
  });
});

describe('a difficult word is a hint', () => {
  it('where it is common in print', () => {
    expect(severitiesIn('Dat is goed voor de sector.')).toEqual(['hint']);
  });

  it('where it is made from an easy word', () => {
    expect(severitiesIn('De uitwisseling van boeken is gratis.')).toEqual(['hint']);
  });

  it('where it is a compound of easy words', () => {
    expect(severitiesIn('Dat staat in het bestuursrecht.')).toEqual(['hint']);
  });

  it('where it is a compound that ends in an easy word', () => {
    expect(severitiesIn('U hebt een exploitatievergunning nodig.')).toEqual(['hint']);
  });

  it('where it is probably a typing error', () => {
    expect(severitiesIn('Uw verguning ligt klaar.')).toEqual(['hint']);
  });
});

it('words that are not the writer’s are left alone', () => {
  expect(severitiesIn('Dat staat in het handboek ‘Procesbeschrijving topografie’.')).toEqual([]);
  expect(severitiesIn('U schreef: ‘De topografie klopt niet.’')).toEqual([]);
  expect(severitiesIn('U schreef ons over de topografie.')).toEqual(['warning']);
});

import { describe, expect, it } from 'vitest';
import { lookUp, simpleParts, splitCompound } from '../../src/language/lexicon/index.ts';

describe('splitCompound', () => {
  it.each([
    ['parkeervergunning', 'parkeer vergunning'],
    ['vergunningaanvraag', 'vergunning aanvraag'],
    ['vergunningaanvragen', 'vergunning aanvragen'],
    ['bijstandsuitkering', 'bijstands uitkering'],
    ['afvalstoffenheffing', 'afvalstoffen heffing'],
    ['bezwaarschriftencommissie', 'bezwaarschriften commissie'],
    ['arbeidsongeschiktheidsverzekering', 'arbeidsongeschiktheids verzekering'],
    ['gehandicaptenparkeerkaart', 'gehandicapten parkeerkaart'],
    ['omgevingsfonds', 'omgevings fonds'],
    ['wijkraad-avond', 'wijkraad- avond'],
    ['HPV-virus', 'hpv- virus'],
    ['Geluidsberekening', 'geluids berekening'],
  ])('takes %s apart', (word, parts) => {
    const compound = splitCompound(word);
    expect(compound?.parts.join(' ')).toBe(parts);
    expect(compound?.head).toBe(parts.split(' ').at(-1));
    expect(compound?.parts.join('')).toBe(word.toLowerCase());
  });

  it.each([
    'bezwaar',
    'verzekering',
    'kinderen',
    'gemeente',
    'paspoort',
    'burgemeester',
    'afspraak',
    'betaling',
    'verantwoordelijkheid',
    'Amsterdam',
    'Gravenhage',
    'whatsapp',
    'the',
    'gemeetne',
    '',
    '-',
    'a-',
    '--',
  ])('leaves %s whole', (word) => {
    expect(splitCompound(word)).toBeUndefined();
  });

  it('names the parts by their lemma', () => {
    expect(splitCompound('parkeervergunningen')?.lemmas).toEqual(['parkeren', 'vergunning']);
    expect(splitCompound('bijstandsuitkering')?.lemmas).toEqual(['bijstand', 'uitkering']);
  });
});

describe('simpleParts', () => {
  it('goes down to the simple words', () => {
    expect(simpleParts('gehandicaptenparkeerkaart')).toEqual(['gehandicapten', 'parkeer', 'kaart']);
    expect(simpleParts('bezwaarschriftencommissie')).toEqual(['bezwaar', 'schriften', 'commissie']);
    expect(simpleParts('gemeente')).toEqual(['gemeente']);
  });
});

describe('lookUp of a compound', () => {
  it('reads a compound that is in no list as its head', () => {
    const entry = lookUp('omgevingsfondsen');
    expect(entry.known).toBe(false);
    expect(entry.readings[0]).toEqual({
      lemma: 'omgevingsfonds',
      upos: 'NOUN',
      features: 'Number=Plur',
    });
    expect(entry.nounClass).toBe(lookUp('fonds').nounClass);
  });
});
